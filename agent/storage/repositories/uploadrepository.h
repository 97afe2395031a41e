// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/fileitem.h"

namespace Agent {

/*! A file that is on its way here, in pieces, by whichever nodes. */
struct Upload
{
    Common::UploadId id;
    Common::FilePlace place;
    QString name;
    Common::UserId owner;
    QString storageKey; //!< of the file that it will be
    qint64 sizeBytes = 0;
    qint64 storedBytes = 0;   //!< that are safe on the disk: what comes after is sent again
    Common::FileId file = {}; //!< that it has become
};

/*! The request that writes an upload, and where: what a node held that died is free when the others know it. */
struct UploadHolder
{
    QString request;
    Common::NodeId node;
};

/*!
    Uploads under way. One request at a time writes one of them: it holds it, for as long as it says so again and again.
    Writing calls run inside a transaction.
*/
class UploadRepository
{
public:
    explicit UploadRepository(Database &database) : m_db(database) {}

    Common::Result<Common::UploadId> insert(const Upload &upload);
    Common::Result<Upload> find(Common::UploadId id) const; //!< NotFound
    Common::Result<int> count(Common::UserId owner) const;
    /*! Locked: another one holds it. Conflict: not so much is stored. */
    Common::Result<void> hold(Common::UploadId id, const UploadHolder &holder, qint64 storedBytes);
    /*! Notes what is safe on the disk by now, and holds on. LeaseLost: another one holds it. */
    Common::Result<void> progress(Common::UploadId id, const UploadHolder &holder, qint64 storedBytes);
    Common::Result<void> letGo(Common::UploadId id, const UploadHolder &holder);
    Common::Result<void> finish(Common::UploadId id,
                                Common::FileId file); //!< whoever asks learns of the file for some time
    Common::Result<void> remove(Common::UploadId id);
    Common::Result<QStringList> allKeys() const;
    Common::Result<QList<Upload>> abandoned(int most) const; //!< that nobody has touched for `keep`

    static Common::Error unknownUpload(Common::UploadId id); //!< the NotFound of all of them

    static constexpr Common::Millis holdTime{10000}; //!< a node that died keeps others off for so long
    static constexpr std::chrono::hours keep{24};

private:
    Database &m_db;
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backuphead.h"
#include "agent/backup/checksums.h"
#include "agent/backup/tarreader.h"

#include <QVariant>

namespace Agent {

/*! Who reads a backup: is told of its parts in their order. An error that is returned ends the reading and is its result. */
class BackupVisitor
{
public:
    virtual ~BackupVisitor() = default;
    virtual Common::Result<void> head(const BackupHead &) { return {}; }
    virtual Common::Result<void> rows(const BackupTable &, const QList<QVariantList> &) { return {}; }
    virtual Common::Result<void> key(const QByteArray &) { return {}; } //!< the text of the cluster's key file
    virtual Common::Result<void> contentBegins(const QString &folder, const QString &name, qint64 size);
    virtual Common::Result<void> contentBytes(const QByteArray &) { return {}; }
    virtual Common::Result<void> contentEnds() { return {}; }
};

/*!
    Reads a backup and checks all of it: names, order, declared sizes and numbers, checksums, and that its contents are those which
    its rows name. What was handed out before an error was found is not to be relied on. Memory holds a few MiB, whatever the
    archive says of itself.

    Errors: Invalid (damaged, cut off, foreign), SchemaTooNew (its format), those of the visitor.
    Threads: any, one at a time.
*/
class BackupReader
{
public:
    enum class Extent { All, Rows }; //!< Rows: ends behind the last table; for an archive that was read once

    explicit BackupReader(BackupVisitor &visitor) : m_visitor(visitor) {}
    Common::Result<BackupHead> read(int file,
                                    Extent extent = Extent::All); //!< from where `file` is; it stays the caller's

private:
    using Member = TarReader::Member;
    Common::Result<void> readHead();
    Common::Result<void> readMember(const Member &member);
    Common::Result<void> readRows(const Member &member);
    Common::Result<void> readContent(const Member &member);
    Common::Result<void> readKey(const Member &member);
    Common::Result<void> readChecksums(const Member &member);
    Common::Result<void> readEnd(const Member &member);
    void takeContents(const QList<QVariantList> &rows);
    Common::Result<void> finishTables(); // all rows that the head tells of must have come
    bool isTableDone() const;
    const BackupTable &table() const { return m_head.tables.at(m_table); }

    BackupVisitor &m_visitor; // not owned, outlives this
    std::unique_ptr<TarReader> m_tar;
    BackupHead m_head;
    Checksums m_checksums;
    ContentSet m_contents; // those that rows name, without those that came
    qsizetype m_table = 0; // that rows come of
    int m_part = 0;        // of that table
    qint64 m_rows = 0;     // of that table
    int m_checksumParts = 0;
    qint64 m_files = 0;
    qint64 m_fileBytes = 0;
    bool m_hasKey = false;
    bool m_hasEnded = false;
};

} // namespace Agent

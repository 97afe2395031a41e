// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Agent {

/*!
    How OpenMeetings made a hash of a password (OPENMEETINGS.md 2.2): MD5 without salt, or md5crypt. Such hashes are quickly
    guessed, so none is stored here: of an imported account the text "om-md5:" or "om-md5crypt:SALT:" and an argon2id hash of
    the old hash is.
    Threads: any; a value.
*/
class OldPasswordHash
{
public:
    /*! By a hash as OpenMeetings stored it; nothing if it is of neither kind. */
    static std::optional<OldPasswordHash> ofOpenMeetings(const QString &hash);
    /*! By what is stored here; nothing for an account's own hash. */
    static std::optional<OldPasswordHash> ofStored(const QString &stored);

    QString mark() const; //!< what stands before the argon2id hash
    QByteArray
    hashOf(const QString &password) const; //!< as OpenMeetings would make it; empty if that cannot be done here

private:
    enum class Kind { Md5, Md5Crypt };
    OldPasswordHash(Kind kind, QString salt) : m_kind(kind), m_salt(std::move(salt)) {}

    Kind m_kind;
    QString m_salt;
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace Agent {

/*!
    The checksums of an archive's members, as its members checksums/… list them: lines that sha256sum(1) reads. They are
    written and compared part by part, so that memory holds one part.
    Threads: any, one at a time.
*/
class Checksums
{
public:
    static constexpr int membersOfPart = 2000;
    static constexpr qint64 mostBytesOfPart = 1 << 20;

    void add(const QString &member, const QByteArray &sha256);
    bool isPartFull() const { return m_count >= membersOfPart; }
    bool isPartEmpty() const { return m_count == 0; }
    QByteArray takePart(); //!< since the last one

    qint64 members() const { return m_members; }
    QByteArray ofParts() const { return m_parts.result().toHex(); } //!< one checksum over all parts that were taken

private:
    QByteArray m_part;
    int m_count = 0;
    qint64 m_members = 0;
    QCryptographicHash m_parts{QCryptographicHash::Sha256};
};

/*! Whether two sets of contents are the same, told without keeping them: what is put in twice is out again. */
class ContentSet
{
public:
    void toggle(const QString &folder, const QString &name, qint64 size);
    bool isEmpty() const { return m_sum == QByteArray(m_sum.size(), '\0'); }

private:
    QByteArray m_sum = QByteArray(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0');
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backupreader.h"

#include "agent/backup/backuperrors.h"
#include "agent/backup/namedcontents.h"
#include "agent/backup/rowtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytesOfHead = 4 << 20;
constexpr qint64 mostBytesOfPart = 64 << 20; // 1 MiB, and a row more
constexpr qint64 mostBytesOfKey = 4 << 10;
constexpr qint64 mostBytesOfEnd = 64 << 10;
constexpr qint64 bytesAtOnce = 256 << 10;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Result<void> BackupVisitor::contentBegins(const QString &, const QString &, qint64)
{
    return {};
}

Result<BackupHead> BackupReader::read(int file, Extent extent)
{
    auto tar = TarReader::open(file);
    if (!tar)
        return tar.error();
    m_tar = std::move(*tar);
    if (const auto read = readHead(); !read)
        return read.error();
    while (extent == Extent::All || m_table < m_head.tables.size()) {
        while (m_table < m_head.tables.size() && isTableDone()) {
            ++m_table;
            m_part = 0;
            m_rows = 0;
        }
        if (extent == Extent::Rows && m_table == m_head.tables.size())
            break;
        const auto member = m_tar->next();
        if (!member)
            return member.error();
        if (!*member)
            return m_hasEnded ? Result<BackupHead>(m_head) : cutOff();
        if (m_hasEnded) // something was put behind the end
            return damaged((*member)->name.text());
        if (const auto read = readMember(**member); !read)
            return read.error();
    }
    return m_head;
}

bool BackupReader::isTableDone() const
{
    return m_rows >= table().rows;
}

Result<void> BackupReader::readHead()
{
    const auto member = m_tar->next();
    if (!member)
        return member.error();
    if (!*member || (*member)->name.kind != MemberKind::Head)
        return noBackup();
    const auto text = m_tar->readAll(**member, mostBytesOfHead);
    if (!text)
        return text.error();
    const auto head = decodeHead(*text);
    if (!head)
        return head.error();
    m_head = *head;
    m_checksums.add((*member)->name.text(), sha256(*text));
    return m_visitor.head(m_head);
}

Result<void> BackupReader::readMember(const Member &member)
{
    switch (member.name.kind) {
    case MemberKind::TablePart: return readRows(member);
    case MemberKind::Content: return readContent(member);
    case MemberKind::Key: return readKey(member);
    case MemberKind::Checksums: return readChecksums(member);
    case MemberKind::End: return readEnd(member);
    case MemberKind::Head: break;
    }
    return damaged(member.name.text());
}

Result<void> BackupReader::readRows(const Member &member)
{
    if (m_table >= m_head.tables.size() || member.name.first != table().name || member.name.number != m_part + 1)
        return damaged(member.name.text());
    ++m_part;
    const auto text = m_tar->readAll(member, mostBytesOfPart);
    if (!text)
        return text.error();
    m_checksums.add(member.name.text(), sha256(*text));
    QList<QVariantList> rows;
    for (qsizetype at = 0; at < text->size();) {
        const qsizetype end = text->indexOf('\n', at);
        const auto row = end < 0 ? std::nullopt : decodeRow(text->sliced(at, end - at), table().columns);
        if (!row)
            return damaged(member.name.text());
        rows.append(*row);
        at = end + 1;
    }
    m_rows += rows.size();
    if (rows.isEmpty() || m_rows > table().rows)
        return damaged(member.name.text());
    takeContents(rows);
    return m_visitor.rows(table(), rows);
}

void BackupReader::takeContents(const QList<QVariantList> &rows)
{
    if (!namesContents(table()))
        return;
    for (const QVariantList &row : rows) {
        if (const auto content = contentOf(table(), row))
            m_contents.toggle(content->folder, content->name, content->size);
    }
}

Result<void> BackupReader::finishTables()
{
    return m_table == m_head.tables.size() ? Result<void>() : damaged("tables/"_L1 + table().name);
}

Result<void> BackupReader::readContent(const Member &member)
{
    if (const auto finished = finishTables(); !finished)
        return finished;
    // Bounded before a byte is written: an archive cannot fill a disk with more than it declared in its first lines.
    if (++m_files > m_head.files || member.size > m_head.fileBytes - m_fileBytes)
        return damaged(member.name.text());
    m_fileBytes += member.size;
    m_contents.toggle(member.name.first, member.name.name, member.size);
    if (const auto begun = m_visitor.contentBegins(member.name.first, member.name.name, member.size); !begun)
        return begun;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = member.size; left > 0;) {
        const auto bytes = m_tar->read(std::min(left, bytesAtOnce));
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return cutOff();
        left -= bytes->size();
        hash.addData(*bytes);
        if (const auto taken = m_visitor.contentBytes(*bytes); !taken)
            return taken;
    }
    m_checksums.add(member.name.text(), hash.result());
    return m_visitor.contentEnds();
}

Result<void> BackupReader::readKey(const Member &member)
{
    if (!m_head.hasKey || m_hasKey)
        return damaged(member.name.text());
    m_hasKey = true;
    const auto text = m_tar->readAll(member, mostBytesOfKey);
    if (!text)
        return text.error();
    m_checksums.add(member.name.text(), sha256(*text));
    return m_visitor.key(*text);
}

Result<void> BackupReader::readChecksums(const Member &member)
{
    if (member.name.number != ++m_checksumParts)
        return damaged(member.name.text());
    const auto text = m_tar->readAll(member, Checksums::mostBytesOfPart);
    if (!text)
        return text.error();
    const QByteArray computed = m_checksums.takePart();
    if (computed == *text)
        return {};
    const auto lines = computed.split('\n');
    for (const QByteArray &line : lines) { // the first that differs, to be named
        if (!line.isEmpty() && !text->contains(line + '\n'))
            return damaged(QString::fromLatin1(line.mid(line.indexOf(' ') + 2)));
    }
    return damaged(member.name.text());
}

Result<void> BackupReader::readEnd(const Member &member)
{
    const auto text = m_tar->readAll(member, mostBytesOfEnd);
    if (!text)
        return text.error();
    if (const auto finished = finishTables(); !finished)
        return finished;
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    const bool isWhole = m_checksums.isPartEmpty() && json["members"_L1].toInteger(-1) == m_checksums.members()
        && json["checksums"_L1].toString().toLatin1() == m_checksums.ofParts();
    const bool hasAll =
        m_files == m_head.files && m_fileBytes == m_head.fileBytes && m_contents.isEmpty() && m_hasKey == m_head.hasKey;
    if (!isWhole || !hasAll)
        return damaged(member.name.text());
    m_hasEnded = true;
    return {};
}

} // namespace Agent

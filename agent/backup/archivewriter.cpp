// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/archivewriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::open(int file, UtcTime time)
{
    auto tar = TarWriter::open(file, time);
    if (!tar)
        return tar.error();
    return std::unique_ptr<ArchiveWriter>(new ArchiveWriter(std::move(*tar)));
}

Result<void> ArchiveWriter::addPlain(const MemberName &name, const QByteArray &content)
{
    if (const auto begun = m_tar->begin(name.text(), content.size()); !begun)
        return begun;
    return m_tar->write(content);
}

Result<void> ArchiveWriter::add(const MemberName &name, const QByteArray &content)
{
    if (const auto begun = begin(name, content.size()); !begun)
        return begun;
    if (const auto written = write(content); !written)
        return written;
    const auto ended = end();
    return ended ? Result<void>() : ended.error();
}

Result<void> ArchiveWriter::begin(const MemberName &name, qint64 size)
{
    m_name = name.text();
    m_hash.reset();
    return m_tar->begin(m_name, size);
}

Result<void> ArchiveWriter::write(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    return m_tar->write(bytes);
}

Result<QByteArray> ArchiveWriter::end()
{
    const QByteArray hash = m_hash.result();
    m_checksums.add(m_name, hash);
    if (m_checksums.isPartFull()) {
        if (const auto added = addChecksums(); !added)
            return added.error();
    }
    return hash;
}

Result<void> ArchiveWriter::addChecksums()
{
    return addPlain({.kind = MemberKind::Checksums, .number = ++m_parts}, m_checksums.takePart());
}

Result<void> ArchiveWriter::finish()
{
    if (!m_checksums.isPartEmpty()) {
        if (const auto added = addChecksums(); !added)
            return added;
    }
    const QJsonObject all{{"members"_L1, m_checksums.members()},
                          {"checksums"_L1, QString::fromLatin1(m_checksums.ofParts())}};
    if (const auto added = addPlain({.kind = MemberKind::End}, QJsonDocument(all).toJson()); !added)
        return added;
    return m_tar->finish();
}

} // namespace Agent

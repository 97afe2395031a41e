// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/tarreader.h"

#include "agent/backup/backuperrors.h"

#include <QLoggingCategory>

#include <archive.h>
#include <archive_entry.h>

Q_LOGGING_CATEGORY(lcTar, "agent.backup")

namespace Agent {

using namespace Common;

namespace {

constexpr size_t blockBytes = 64 << 10;

} // namespace

void TarReader::Free::operator()(archive *handle) const
{
    archive_read_free(handle);
}

TarReader::TarReader() : m_archive(archive_read_new())
{
}

Result<std::unique_ptr<TarReader>> TarReader::open(int file)
{
    std::unique_ptr<TarReader> reader(new TarReader);
    archive *handle = reader->m_archive.get();
    // By name, so that no other format and no program from outside is ever tried.
    if (archive_read_support_filter_zstd(handle) != ARCHIVE_OK || archive_read_support_filter_gzip(handle) != ARCHIVE_OK
        || archive_read_support_format_tar(handle) != ARCHIVE_OK
        || archive_read_open_fd(handle, file, blockBytes) != ARCHIVE_OK)
        return noBackup();
    return reader;
}

Error TarReader::failure() const
{
    const char *text = archive_error_string(m_archive.get());
    qCWarning(lcTar).noquote() << "the archive cannot be read on:" << (text ? text : "no reason is known");
    if (m_isFirst)
        return noBackup();
    return text && QByteArrayView(text).contains("runcated") ? cutOff() : damaged(m_name);
}

Result<std::optional<TarReader::Member>> TarReader::next()
{
    archive_entry *entry = nullptr;
    const int read = archive_read_next_header(m_archive.get(), &entry);
    if (read == ARCHIVE_EOF)
        return m_isFirst ? Result<std::optional<Member>>(noBackup()) : std::optional<Member>();
    if (read != ARCHIVE_OK)
        return failure();
    const char *path = archive_entry_pathname(entry);
    const auto name = path ? memberNameFrom(QString::fromUtf8(path)) : std::nullopt;
    if (!name || archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)
        || archive_entry_symlink(entry) || !archive_entry_size_is_set(entry) || archive_entry_size(entry) < 0) {
        qCWarning(lcTar).noquote() << "refused in the archive:" << (path ? path : "a member without a name");
        return m_isFirst ? noBackup() : damaged(path ? QString::fromUtf8(path).left(200) : QString());
    }
    m_isFirst = false;
    m_name = name->text();
    return std::optional(Member{*name, archive_entry_size(entry)});
}

Result<QByteArray> TarReader::read(qint64 mostBytes)
{
    QByteArray bytes(mostBytes, Qt::Uninitialized);
    const la_ssize_t count = archive_read_data(m_archive.get(), bytes.data(), size_t(bytes.size()));
    if (count < 0)
        return failure();
    bytes.resize(count);
    return bytes;
}

Result<QByteArray> TarReader::readAll(const Member &member, qint64 mostBytes)
{
    if (member.size > mostBytes)
        return damaged(m_name);
    QByteArray all;
    while (all.size() < member.size) {
        const auto bytes = read(member.size - all.size());
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return cutOff();
        all += *bytes;
    }
    return all;
}

} // namespace Agent

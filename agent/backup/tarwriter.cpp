// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/tarwriter.h"

#include "agent/backup/backuptext.h"

#include <archive.h>
#include <archive_entry.h>

namespace Agent {

using namespace Common;

namespace {

constexpr auto compressionLevel = "3"; // zstd's usual one: as fast as a disk, half the size of texts

} // namespace

void TarWriter::Free::operator()(archive *handle) const
{
    archive_write_free(handle);
}

TarWriter::TarWriter(UtcTime time) : m_archive(archive_write_new()), m_time(time)
{
}

// What was not finished is not worth writing out: the file is thrown away.
TarWriter::~TarWriter()
{
    archive_write_fail(m_archive.get());
}

Error TarWriter::failure() const
{
    const char *text = archive_error_string(m_archive.get());
    return {ErrorCode::Unavailable,
            BackupText::tr("The backup cannot be written: %1.").arg(text ? QString::fromLocal8Bit(text) : QString()),
            BackupText::tr("Look whether the disk is full.")};
}

Result<std::unique_ptr<TarWriter>> TarWriter::open(int file, UtcTime time)
{
    std::unique_ptr<TarWriter> writer(new TarWriter(time));
    archive *handle = writer->m_archive.get();
    if (archive_write_add_filter_zstd(handle) != ARCHIVE_OK
        || archive_write_set_filter_option(handle, "zstd", "compression-level", compressionLevel) != ARCHIVE_OK
        || archive_write_set_format_pax_restricted(handle) != ARCHIVE_OK
        || archive_write_set_bytes_in_last_block(handle, 1) != ARCHIVE_OK // no zeros behind the end, in a pipe either
        || archive_write_open_fd(handle, file) != ARCHIVE_OK)
        return writer->failure();
    return writer;
}

Result<void> TarWriter::begin(const QString &name, qint64 size)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_mtime(entry.get(), time_t(m_time.ms / 1000), 0);
    return archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK ? Result<void>() : failure();
}

Result<void> TarWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const la_ssize_t written = archive_write_data(m_archive.get(), bytes.data(), size_t(bytes.size()));
        if (written <= 0)
            return failure();
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> TarWriter::finish()
{
    return archive_write_close(m_archive.get()) == ARCHIVE_OK ? Result<void>() : failure();
}

} // namespace Agent

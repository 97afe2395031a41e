// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/partwriter.h"

#include "agent/files/durablefile.h"

namespace Agent {

using namespace Common;

struct PartWriter::Part
{
    std::shared_ptr<FileDescriptor> file;
    ContentHash hash;
    qint64 sizeBytes = 0;
};

Result<void> PartWriter::open()
{
    auto file = m_contents.openPart(m_key, 0);
    if (!file)
        return file.error();
    m_part = std::make_shared<Part>();
    m_part->file = std::make_shared<FileDescriptor>(*std::move(file));
    return {};
}

Result<void> PartWriter::write(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    return m_waiting.size() < pieceBytes ? Result<void>() : flush();
}

Result<void> PartWriter::flush()
{
    return m_contents.disk().run(
        [part = m_part, path = m_contents.pathOf(m_key), bytes = std::exchange(m_waiting, {})]() -> Result<void> {
            const auto written = writeAt(part->file->number(), bytes, part->sizeBytes, path);
            if (!written)
                return written;
            part->hash.add(bytes);
            part->sizeBytes += bytes.size();
            return {};
        },
        pieceDeadline);
}

Result<FileStore::Content> PartWriter::finish()
{
    if (const auto written = flush(); !written)
        return written.error();
    if (const auto safe = m_contents.sync(m_part->file); !safe)
        return safe.error();
    return m_contents.complete(m_key, m_part->sizeBytes, m_part->hash.hex());
}

} // namespace Agent

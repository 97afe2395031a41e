// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/filespace.h"

#include "agent/files/filestext.h"

#include <QLocale>

#include <algorithm>

namespace Agent {

using namespace Common;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

Result<void> FileSpace::checkSize(qint64 bytes) const
{
    if (m_limits.fileBytes > 0 && bytes > m_limits.fileBytes)
        return Error{
            ErrorCode::TooLarge,
            FilesText::tr("The file has %1; at most %2 are taken.").arg(sizeText(bytes), sizeText(m_limits.fileBytes))};
    return {};
}

Result<void> FileSpace::check(const FilePlace &place) const
{
    const auto path = m_files.path(place);
    if (!path)
        return path.error();
    if (path->size() >= maximumFolderDepth)
        return Error{ErrorCode::TooMany,
                     FilesText::tr("Folders can be at most %1 deep in each other.").arg(maximumFolderDepth)};
    const auto items = m_files.count(place);
    if (!items)
        return items.error();
    if (*items >= maximumFolderItems)
        return Error{ErrorCode::TooMany, FilesText::tr("A folder holds at most %L1 files.").arg(maximumFolderItems),
                     FilesText::tr("Put it into another folder.")};
    return {};
}

Result<void> FileSpace::take(const FileTree &tree, qint64 bytes)
{
    const qint64 quota = m_limits.of(tree);
    if (quota <= 0)
        return {};
    const auto usage = m_files.usage(tree);
    if (!usage)
        return usage.error();
    const qint64 free = quota - usage->live;
    if (bytes > free)
        return Error{ErrorCode::NoSpace,
                     FilesText::tr("There is not enough space: it needs %1, and %2 of %3 are free.")
                         .arg(sizeText(bytes), sizeText(std::max<qint64>(0, free)), sizeText(quota)),
                     FilesText::tr("Delete what is no longer needed.")};
    return bytes > free - usage->deleted ? m_files.shrinkBin(tree, bytes - (free - usage->deleted)) : Result<void>();
}

Result<FileId> FileSpace::insert(FileItem item)
{
    const auto name = freeName(item.place, item.name);
    if (!name)
        return name.error();
    item.name = *name;
    return m_files.insert(item);
}

Result<QString> FileSpace::freeName(const FilePlace &place, const QString &name, FileId except) const
{
    if (const auto good = checkFileName(name); !good)
        return good.error();
    std::optional<Error> failure;
    const QString free = freeFileName(name, [&](const QString &candidate) {
        const auto taken = m_files.isNameTaken(place, candidate, except);
        if (!taken)
            failure = taken.error();
        return taken && *taken;
    });
    return failure ? Result<QString>(*failure) : free;
}

} // namespace Agent

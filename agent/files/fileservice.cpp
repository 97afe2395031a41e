// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/fileservice.h"

#include "agent/files/durablefile.h"
#include "agent/storage/repositories/roomrepository.h"
#include "common/domain/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcFiles, "agent.files")

namespace Agent {

using namespace Common;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

Result<void> checkName(const QString &name)
{
    if (isBlank(name) || name.size() > 255 || !isPlainText(name, Lines::One) || name.contains(QLatin1Char('/'))
        || name.contains(QLatin1Char('\\')) || name == QLatin1String(".") || name == QLatin1String(".."))
        return Error{
            ErrorCode::Invalid,
            Text::tr("The file's name must have 1 to 255 characters, without slashes and invisible characters.")};
    return {};
}

} // namespace

Result<void> FileService::checkRoom(RoomId id, const Caller &by)
{
    const auto room = m_cache.room(id);
    if (!room)
        return room.error();
    return mayEnter(*room, by) ? Result<void>() : RoomRepository::unknownRoom(id);
}

QString FileService::pathOf(const QString &storageKey) const
{
    return m_folder + QLatin1Char('/') + storageKey;
}

Result<StoredFile> FileService::store(RoomId room, const QString &name, const QByteArray &content, const Caller &by)
{
    if (const auto good = checkName(name); !good)
        return good.error();
    if (content.size() > maximumBytes)
        return Error{ErrorCode::TooLarge, Text::tr("The file is larger than %1 MiB.").arg(maximumBytes >> 20)};
    if (const auto allowed = checkRoom(room, by); !allowed)
        return allowed.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    StoredFile file{{},
                    QString::fromLatin1(m_random.hex(16)),
                    room,
                    by.user.id,
                    name,
                    content.size(),
                    QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
    if (const auto written = writeDurably(pathOf(file.storageKey), content); !written)
        return written.error();
    const auto id = (*database)->transaction([&] { return FileRepository(**database).insert(file); });
    if (!id) {
        QFile::remove(pathOf(file.storageKey));
        return id.error();
    }
    file.id = *id;
    return file;
}

Result<FileService::Content> FileService::read(FileId id, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto file = FileRepository(**database).find(id);
    if (!file)
        return file.error();
    if (const auto allowed = checkRoom(file->room, by); !allowed)
        return allowed.error().code == ErrorCode::RoomUnknown ? FileRepository::unknownFile(id) : allowed.error();
    QFile source(pathOf(file->storageKey));
    if (!source.open(QIODevice::ReadOnly)) {
        qCWarning(lcFiles).noquote() << "file" << id.value << "cannot be read:" << source.fileName()
                                     << source.errorString();
        return Error{ErrorCode::Unavailable, Text::tr("The file's content is not in this node's upload folder."),
                     Text::tr("The administrator should check that all nodes share one upload folder.")};
    }
    const QByteArray content = source.readAll();
    if (QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) != file->sha256) {
        qCCritical(lcFiles).noquote() << "file" << id.value << "differs from what was stored:" << source.fileName();
        return Error{ErrorCode::Unavailable,
                     Text::tr("The file's content is damaged: it differs from what was stored."),
                     Text::tr("The administrator should restore it from a backup.")};
    }
    return Content{*file, content};
}

Result<void> FileService::remove(FileId id, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto file = FileRepository(**database).find(id);
    if (!file)
        return file.error();
    if (file->owner != by.user.id && !mayAdminister(by.user.level)) {
        if (const auto allowed = checkRoom(file->room, by); !allowed) // nor do they learn that there is such a file
            return allowed.error().code == ErrorCode::RoomUnknown ? FileRepository::unknownFile(id) : allowed.error();
        return Error{ErrorCode::Forbidden,
                     Text::tr("Only the person who uploaded the file and administrators may delete it.")};
    }
    const auto removed = (*database)->transaction([&] { return FileRepository(**database).remove(id); });
    if (!removed)
        return removed.error();
    if (!QFile::remove(pathOf(file->storageKey)))
        qCWarning(lcFiles).noquote() << "the content of deleted file" << id.value << "is still in"
                                     << pathOf(file->storageKey);
    return {};
}

} // namespace Agent

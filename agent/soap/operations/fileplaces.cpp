// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filetopics.h"
#include "agent/soap/soaptext.h"
#include "agent/storage/repositories/userrepository.h"

namespace Agent {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::FileId;
using Common::FilePlace;
using Common::FileTree;
using Common::Level;
using Common::Result;
using Common::RoomId;
using Common::User;
using Common::UserId;

namespace {

Result<Caller> acting(const SoapContext &context, User user)
{
    const User &program = context.caller.user;
    if (user.level == Level::Admin && program.level != Level::Admin)
        return Error{ErrorCode::Forbidden, SoapText::tr("Other programs do not act for administrators.")};
    user.level = Level::Admin; // in rooms; to homes it makes no difference
    return Caller{user, context.caller.address};
}

} // namespace

Result<Caller> actingFor(const SoapContext &context, UserId id)
{
    if (!id)
        return acting(context, context.caller.user);
    const auto user = context.services.cache.user(id);
    return user ? acting(context, *user) : user.error();
}

Result<Caller> actingForExternal(const SoapContext &context, const QString &type, const QString &id)
{
    const bool hasType = !type.trimmed().isEmpty();
    const auto person =
        Common::cleaned({{hasType ? type : u"account:"_s + context.caller.user.login, id}, id, {}, {}, {}, {}});
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    // First looked for: what is known of the person stays as another operation told it.
    const auto known = UserRepository(**database).findByExternalId(person.external);
    if (known)
        return acting(context, *known);
    if (known.error().code != ErrorCode::NotFound)
        return known.error();
    const auto made = context.services.users.store(person, context.caller);
    return made ? acting(context, *made) : made.error();
}

Result<Caller> actingOn(const SoapContext &context, FileId file)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto item = FileRepository(**database).find(file);
    return item ? actingFor(context, item->place.tree.home) : item.error();
}

Result<FilePlace> placeOf(const SoapContext &context, qint64 folder, qint64 room, bool isOwner, const Caller &by)
{
    if (folder > 0) {
        const auto found = context.services.files.find(FileId(folder), by);
        if (!found)
            return found.error();
        return FilePlace{found->item.place.tree, FileId(folder)};
    }
    return FilePlace{isOwner ? FileTree::of(by.user.id) : FileTree::of(RoomId(room)), {}};
}

Result<ExternalFile> externalFile(qint64 id, const QString &type)
{
    const QString cleaned = type.trimmed();
    if (id == 0 || cleaned.isEmpty())
        return ExternalFile();
    if (const auto good = Common::checkExternalId({cleaned, QString::number(id)}); !good)
        return good.error();
    return ExternalFile{cleaned, id};
}

} // namespace Agent

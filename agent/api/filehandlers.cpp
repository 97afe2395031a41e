// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/filejson.h"
#include "agent/api/handlers.h"
#include "common/wire/json.h"

#include <QJsonArray>

namespace Agent::Api {

using namespace Common;

namespace {

FileTree roomTree(const ApiRequest &request)
{
    return FileTree::of(RoomId(request.id));
}

FileTree homeTree(const ApiRequest &request)
{
    return FileTree::of(request.caller.user.id);
}

Result<FileId> folderIn(const HttpRequest &request)
{
    const QString text = request.queryValue(QStringLiteral("folder"));
    bool isNumber = true;
    const qint64 id = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    if (!isNumber || id < 0)
        return Error{ErrorCode::Invalid, ApiText::tr("folder must be the id of a folder.")};
    return FileId(id);
}

HttpResponse shown(const FileService::Shown &file, int status)
{
    return jsonResponse(status, fileJson(file));
}

Result<HttpResponse> list(ApiServices &services, const ApiRequest &request, const FileTree &tree)
{
    const auto folder = folderIn(request.http);
    if (!folder)
        return folder.error();
    const bool wantsBin = request.http.queryValue(QStringLiteral("deleted")) == QLatin1String("1");
    const auto listing =
        wantsBin ? services.files.bin(tree, request.caller) : services.files.list({tree, *folder}, request.caller);
    if (!listing)
        return listing.error();
    QJsonArray items;
    for (const FileItem &item : listing->items)
        items.append(fileJson({item, listing->rights}));
    QJsonArray path;
    for (const FileItem &each : listing->path)
        path.append(named(each.id.value, each.name));
    return jsonResponse(200,
                        {{QStringLiteral("files"), items},
                         {QStringLiteral("path"), path},
                         {QStringLiteral("mayAdd"), listing->rights.mayAdd},
                         {QStringLiteral("used"), listing->usage.live},
                         {QStringLiteral("quota"), listing->quota},
                         {QStringLiteral("maximumBytes"), services.files.limits().fileBytes}});
}

Result<HttpResponse> addFolder(ApiServices &services, const ApiRequest &request, const FileTree &tree)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString name = reader.string("name");
    if (!reader.ok())
        return reader.error();
    const auto parent = parentIn(*body);
    if (!parent)
        return parent.error();
    const auto folder = services.files.addFolder({tree, *parent}, name, request.caller);
    return folder ? Result<HttpResponse>(shown(*folder, 201)) : folder.error();
}

/*! "room" or "home" of a body. */
Result<FileTree> treeIn(const QJsonObject &body, const ApiRequest &request)
{
    JsonReader reader(body);
    const auto room = reader.optionalInteger("room");
    const bool isHome = reader.optionalBoolean("home").value_or(false);
    if (!reader.ok())
        return reader.error();
    if (room.has_value() == isHome)
        return Error{ErrorCode::Invalid, ApiText::tr("Either room, with an id, or home, with true, is needed.")};
    return isHome ? homeTree(request) : FileTree::of(RoomId(*room));
}

} // namespace

Result<HttpResponse> listRoomFiles(ApiServices &services, const ApiRequest &request)
{
    return list(services, request, roomTree(request));
}

Result<HttpResponse> listHomeFiles(ApiServices &services, const ApiRequest &request)
{
    return list(services, request, homeTree(request));
}

Result<HttpResponse> addRoomFolder(ApiServices &services, const ApiRequest &request)
{
    return addFolder(services, request, roomTree(request));
}

Result<HttpResponse> addHomeFolder(ApiServices &services, const ApiRequest &request)
{
    return addFolder(services, request, homeTree(request));
}

Result<HttpResponse> addFile(ApiServices &services, const ApiRequest &request)
{
    const auto folder = folderIn(request.http);
    if (!folder)
        return folder.error();
    const auto file =
        services.files.store({roomTree(request), *folder}, request.http.queryValue(QStringLiteral("name")),
                             request.http.body, request.caller);
    return file ? Result<HttpResponse>(shown(*file, 201)) : file.error();
}

Result<HttpResponse> changeFile(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    FileService::Change change;
    change.name = reader.optionalString("name");
    if (!reader.ok())
        return reader.error();
    if (body->contains(QLatin1String("parent"))) {
        const auto parent = parentIn(*body);
        if (!parent)
            return parent.error();
        const auto file = services.files.find(FileId(request.id), request.caller);
        if (!file)
            return file.error();
        change.place = FilePlace{file->item.place.tree, *parent};
    }
    const auto changed = services.files.change(FileId(request.id), change, request.caller);
    return changed ? Result<HttpResponse>(shown(*changed, 200)) : changed.error();
}

Result<HttpResponse> copyFile(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    const auto tree = treeIn(*body, request);
    if (!tree)
        return tree.error();
    const auto parent = parentIn(*body);
    if (!parent)
        return parent.error();
    const auto copied = services.files.copy(FileId(request.id), {*tree, *parent}, request.caller);
    return copied ? Result<HttpResponse>(shown(*copied, 201)) : copied.error();
}

Result<HttpResponse> removeFile(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.files.throwAway(FileId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

Result<HttpResponse> restoreFile(ApiServices &services, const ApiRequest &request)
{
    const auto restored = services.files.restore(FileId(request.id), request.caller);
    return restored ? Result<HttpResponse>(shown(*restored, 200)) : restored.error();
}

} // namespace Agent::Api

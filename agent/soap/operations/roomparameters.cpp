// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roomparameters.h"

#include "agent/soap/operations/roombeans.h"
#include "agent/soap/soaptext.h"

#include <limits>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;
using Common::Room;
using Common::RoomType;

// Out of range stays out of range.
int clamped(qint64 number)
{
    return int(std::clamp<qint64>(number, -1, std::numeric_limits<int>::max()));
}

Result<void> setText(QString &text, const QString &value)
{
    text = value;
    return {};
}

Result<void> setBoolean(bool &truth, const QString &value)
{
    const QString word = value.trimmed();
    truth = word == "true"_L1 || word == "1"_L1;
    if (!truth && word != "false"_L1 && word != "0"_L1)
        return Error{ErrorCode::Invalid, SoapText::tr("\"%1\" is neither true nor false.").arg(value)};
    return {};
}

Result<void> setNumber(int &number, const QString &value)
{
    bool isNumber = false;
    number = clamped(value.toLongLong(&isNumber));
    if (!isNumber)
        return Error{ErrorCode::Invalid, SoapText::tr("\"%1\" is not a number.").arg(value)};
    return {};
}

Result<void> setRedirect(Room &room, const QString &value)
{
    const auto url = Common::redirectUrlFrom(value);
    if (!url)
        return url.error();
    room.redirectUrl = *url;
    return {};
}

struct Setter
{
    QLatin1String name;
    Result<void> (*set)(Room &room, const QString &value);
};
constexpr Setter setters[] = {
    {"chatModerated"_L1, [](Room &room, const QString &value) { return setBoolean(room.isChatModerated, value); }},
    {"comment"_L1, [](Room &room, const QString &value) { return setText(room.comment, value); }},
    {"demoTime"_L1, [](Room &room, const QString &value) { return setNumber(room.demoSeconds, value); }},
    {"externalRoomType"_L1, [](Room &room, const QString &value) { return setText(room.external.type, value); }},
    {"isClosed"_L1, [](Room &room, const QString &value) { return setBoolean(room.isClosed, value); }},
    {"isModeratedRoom"_L1, [](Room &room, const QString &value) { return setBoolean(room.isModerated, value); }},
    {"ispublic"_L1, [](Room &room, const QString &value) { return setBoolean(room.isPublic, value); }},
    {"name"_L1, [](Room &room, const QString &value) { return setText(room.name, value); }},
    {"numberOfPartizipants"_L1, [](Room &room, const QString &value) { return setNumber(room.capacity, value); }},
    {"redirectURL"_L1, setRedirect},
};

Error unknownParameter(const QString &name)
{
    QStringList known;
    for (const Setter &setter : setters)
        known.append(setter.name);
    for (const auto &[option, flag] : roomOptions)
        known.append(option);
    return {ErrorCode::Invalid, SoapText::tr("A room has no parameter \"%1\" that may be set.").arg(name),
            SoapText::tr("Use one of these: %1.").arg(known.join(", "_L1))};
}

} // namespace

Result<RoomType> roomTypeFrom(qint64 number)
{
    constexpr int audience = 2; // of old clients; OpenMeetings itself has put the restricted room in its place
    const auto type = number == audience ? RoomType::Restricted : Common::roomTypeFromNumber(clamped(number));
    if (!type)
        return Error{ErrorCode::Invalid, SoapText::tr("There is no room type %1.").arg(number),
                     SoapText::tr("Use 1 (conference), 3 (restricted) or 4 (interview).")};
    return *type;
}

Result<void> readRoomParameters(const SoapArgs &args, Room &room)
{
    const auto type = roomTypeFrom(args.longInteger("roomtypes_id"_L1));
    if (!type)
        return type.error();
    room.type = *type;
    room.name = args.text("name"_L1);
    room.comment = args.text("comment"_L1);
    room.capacity = clamped(args.longInteger("numberOfPartizipants"_L1));
    room.isPublic = args.boolean("ispublic"_L1);
    if (args.has("isDemoRoom"_L1)) // a demo of no time is refused, not taken for none
        room.demoSeconds = args.boolean("isDemoRoom"_L1) ? std::max(args.integer("demoTime"_L1), 1) : 0;
    if (args.has("isModeratedRoom"_L1))
        room.isModerated = args.boolean("isModeratedRoom"_L1);
    if (args.has("externalRoomId"_L1))
        room.external.id = args.longInteger("externalRoomId"_L1);
    if (args.has("externalRoomType"_L1))
        room.external.type = args.text("externalRoomType"_L1);
    for (const auto &[name, option] : roomOptions) {
        if (args.has(name))
            room.options.setFlag(option, args.boolean(name));
    }
    return {};
}

Result<void> setRoomParameter(Room &room, const QString &name, const QString &value)
{
    const auto setter = std::ranges::find(setters, name, &Setter::name);
    if (setter != std::end(setters))
        return setter->set(room, value);
    const auto option = std::ranges::find(roomOptions, name, &NamedRoomOption::name);
    if (option == roomOptions.end())
        return unknownParameter(name);
    bool isOn = false;
    const auto read = setBoolean(isOn, value);
    if (read)
        room.options.setFlag(option->option, isOn);
    return read;
}

} // namespace Agent

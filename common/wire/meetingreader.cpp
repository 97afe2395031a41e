// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/meetingreader.h"

#include "common/core/commontext.h"

#include <algorithm>
#include <limits>

namespace Common {
namespace {

constexpr int greatest = std::numeric_limits<int>::max();

bool isPersonId(const QString &id)
{
    return !id.isEmpty() && id.size() <= maximumPersonIdLength;
}

} // namespace

void MeetingReader::refuse(const char *name, const QString &expected)
{
    if (!m_refusal)
        m_refusal = Error{ErrorCode::Invalid, CommonText::tr("\"%1\" must be %2.").arg(QLatin1String(name), expected)};
}

bool MeetingReader::boolean(const char *name)
{
    const auto value = optionalBoolean(name);
    if (!value)
        refuse(name, CommonText::tr("true or false"));
    return value.value_or(false);
}

QString MeetingReader::personId(const char *name)
{
    const QString id = string(name);
    if (!isPersonId(id))
        refuse(name, CommonText::tr("a person's id"));
    return id;
}

QStringList MeetingReader::personIds(const char *name)
{
    const QStringList ids = strings(name);
    if (!std::ranges::all_of(ids, isPersonId))
        refuse(name, CommonText::tr("a list of persons' ids"));
    return ids;
}

qint64 MeetingReader::id(const char *name)
{
    const qint64 id = integer(name);
    if (id < 1)
        refuse(name, CommonText::tr("a number from 1 on"));
    return id;
}

int MeetingReader::count(const char *name)
{
    const qint64 number = integer(name);
    if (number < 0 || number > greatest)
        refuse(name, CommonText::tr("a number from 0 on"));
    return int(number);
}

QList<int> MeetingReader::counts(const char *name)
{
    QList<int> numbers;
    const auto items = array(name);
    for (const QJsonValue &item : items) {
        const int number = item.toInt(-1); // also where it is no number, or none that is whole
        if (number < 0)
            refuse(name, CommonText::tr("a list of numbers from 0 on"));
        numbers.append(number);
    }
    return numbers;
}

Right MeetingReader::right(const char *name)
{
    const auto right = rightFromName(string(name));
    if (!right)
        refuse(name, CommonText::tr("a right"));
    return right.value_or(Right::Draw);
}

Rights MeetingReader::rights(const char *name)
{
    Rights rights;
    const QStringList names = strings(name);
    for (const QString &each : names) {
        const auto right = rightFromName(each);
        if (!right)
            refuse(name, CommonText::tr("a list of rights"));
        else
            rights |= *right;
    }
    return rights;
}

PollKind MeetingReader::pollKind(const char *name)
{
    const auto kind = pollKindFromName(string(name));
    if (!kind)
        refuse(name, CommonText::tr("a kind of poll"));
    return kind.value_or(PollKind::YesNo);
}

RoomType MeetingReader::roomType(const char *name)
{
    const auto type = roomTypeFromName(string(name));
    if (!type)
        refuse(name, CommonText::tr("a type of room"));
    return type.value_or(RoomType::Conference);
}

} // namespace Common

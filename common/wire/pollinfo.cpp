// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/pollinfo.h"

#include "common/wire/meetingreader.h"

#include <QJsonArray>

namespace Common {

using namespace Qt::StringLiterals;

QLatin1String pollKindName(PollKind kind)
{
    switch (kind) {
    case PollKind::YesNo: return QLatin1String("yesno");
    case PollKind::Numeric: return QLatin1String("numeric");
    case PollKind::Choice: return QLatin1String("choice");
    }
    Q_UNREACHABLE();
}

std::optional<PollKind> pollKindFromName(QStringView name)
{
    for (const PollKind kind : {PollKind::YesNo, PollKind::Numeric, PollKind::Choice}) {
        if (name == pollKindName(kind))
            return kind;
    }
    return {};
}

QJsonObject toJson(const PollInfo &poll)
{
    return {{u"id"_s, poll.id},
            {u"question"_s, poll.question},
            {u"kind"_s, pollKindName(poll.kind)},
            {u"answers"_s, QJsonArray::fromStringList(poll.answers)},
            {u"several"_s, poll.several},
            {u"live"_s, poll.live},
            {u"ended"_s, poll.ended}};
}

Result<PollInfo> pollInfoFrom(const QJsonObject &object)
{
    MeetingReader reader(object);
    const PollInfo poll{reader.id("id"),           reader.string("question"), reader.pollKind("kind"),
                        reader.strings("answers"), reader.boolean("several"), reader.boolean("live"),
                        reader.boolean("ended")};
    if (!reader.ok())
        return reader.error();
    return poll;
}

} // namespace Common

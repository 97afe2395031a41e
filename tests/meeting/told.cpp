// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/meeting/told.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QString audience(const Audience &to)
{
    switch (to.kind) {
    case Audience::Kind::Everybody: return u"all"_s;
    case Audience::Kind::Moderators: return (QStringList{u"mods"_s} + to.besides).join(u'+');
    case Audience::Kind::Nobody: return to.besides.join(u'+');
    }
    Q_UNREACHABLE();
}

QString value(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                                : value.toVariant().toString();
    QStringList items;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        items.append(::value(item));
    return items.join(u',');
}

QString line(const MeetingEvent &event)
{
    QJsonObject members = jsonOf(event.frame);
    QString text = audience(event.to) + u": "_s + members.take(u"t"_s).toString();
    members.remove(u"seq"_s);
    for (auto member = members.constBegin(); member != members.constEnd(); ++member)
        text += u' ' + member.key() + u'=' + value(*member);
    return text;
}

} // namespace

QJsonObject jsonOf(const MeetingEventFrame &frame)
{
    const QByteArray text = std::visit([](const auto &each) { return encode(each); }, frame);
    return QJsonDocument::fromJson(text).object();
}

QStringList told(const Outcome &outcome)
{
    QStringList lines;
    for (const MeetingEvent &event : outcome)
        lines.append(line(event));
    return lines;
}

QStringList told(const Result<Outcome> &answer)
{
    if (answer)
        return told(*answer);
    const Error &error = answer.error();
    if (error.message.isEmpty() || error.remedy.isEmpty())
        return {u"refused without words"_s};
    return {u"refused: "_s + errorName(error.code)};
}

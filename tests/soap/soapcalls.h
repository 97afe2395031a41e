// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapadapter.h"

/*! Requests by hand, and what is looked for in the answers. */

inline QByteArray envelope(const QString &body)
{
    return QStringLiteral(
               "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>%1</s:Body></s:Envelope>")
        .arg(body)
        .toUtf8();
}

/*! The call of a target under services/, as in "UserService/getSession?SID=x", with a body. */
inline Agent::SoapCall soapCall(const QByteArray &target, const QByteArray &body = {},
                                const QString &address = QStringLiteral("192.0.2.1"))
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    return {QLatin1String("/openmeetings/services/") + QString::fromUtf8(path),
            mark < 0 ? QByteArray() : target.mid(mark + 1), body, address};
}

/*! What stands between the first `start` and the next `end`; nothing when they are not there. */
inline QByteArray inner(const QByteArray &answer, const QByteArray &start, const QByteArray &end)
{
    const qsizetype found = answer.indexOf(start);
    const qsizetype from = found + start.size();
    const qsizetype to = answer.indexOf(end, from);
    return found < 0 || to < 0 ? QByteArray() : answer.mid(from, to - from);
}

/*! The simple value that was returned. */
inline QByteArray returned(const Agent::SoapReply &reply)
{
    return inner(reply.body, "<ns:return>", "</ns:return>");
}

/*! The value of a field of the first bean that was returned. */
inline QByteArray field(const Agent::SoapReply &reply, const QByteArray &name)
{
    return inner(reply.body, "<ax21:" + name + '>', "</ax21:" + name + '>');
}

inline QByteArray errorName(const Agent::SoapReply &reply)
{
    return reply.status == 500 ? inner(reply.body, "<code>", "</code>") : QByteArray("no fault");
}

using SoapArguments = QList<std::pair<const char *, QString>>;

inline Agent::SoapReply callCluster(const Agent::SoapServices &services, const QString &sid, const QString &operation,
                                    const SoapArguments &arguments)
{
    QString body = QStringLiteral("<SID>%1</SID>").arg(sid);
    for (const auto &[name, value] : arguments)
        body += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), value);
    return Agent::SoapAdapter(services).handle(
        soapCall("ClusterService", envelope(QStringLiteral("<%1>%2</%1>").arg(operation, body))));
}

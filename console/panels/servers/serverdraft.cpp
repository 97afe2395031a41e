// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverdraft.h"

namespace Console {

ServerDraft serverDraft(const ServerEntry &entry)
{
    const Common::NodeRecord &record = entry.record;
    const Common::NodeLimits limits = entry.report ? entry.report->limits : Common::NodeLimits();
    ServerDraft draft{.id = record.id.value,
                      .name = record.name,
                      .active = record.active,
                      .address = record.address,
                      .port = record.port,
                      .protocol = record.protocol,
                      .webapp = record.webapp,
                      .user = record.soapUser,
                      .comment = record.comment,
                      .weight = limits.weight,
                      .maxRooms = limits.maxRooms,
                      .maxPeople = limits.maxPeople,
                      .labels = limits.labels.join(QLatin1Char(' '))};
    draft.version = QStringList{draft.name,
                                QString::number(draft.active),
                                draft.address,
                                QString::number(draft.port),
                                draft.protocol,
                                draft.webapp,
                                draft.user,
                                draft.comment,
                                QString::number(draft.weight),
                                QString::number(draft.maxRooms),
                                QString::number(draft.maxPeople),
                                draft.labels}
                        .join(QLatin1Char('\n'));
    return draft;
}

ServerDraft usualServer()
{
    return serverDraft({});
}

Common::NodeRecord recordOf(const ServerDraft &draft)
{
    Common::NodeRecord record;
    record.id = Common::NodeId(draft.id);
    record.name = draft.name;
    record.active = draft.active;
    record.address = draft.address;
    record.port = draft.port;
    record.protocol = draft.protocol;
    record.webapp = draft.webapp;
    record.soapUser = draft.user;
    record.comment = draft.comment;
    return record;
}

Common::NodeLimits limitsOf(const ServerDraft &draft)
{
    return {draft.weight, draft.maxRooms, draft.maxPeople,
            draft.labels.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)};
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverlist.h"

#include "console/panels/servers/statetext.h"

#include <QCollator>
#include <QLocale>

namespace Console {
namespace {

QString numberText(const ServerEntry &entry, auto NodeReport::*member)
{
    return entry.report ? QLocale().toString((*entry.report).*member) : QStringLiteral("–");
}

constexpr RecordColumn<ServerEntry> serverColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "ID"),
     .width = 5,
     .text = [](const ServerEntry &row) { return QString::number(row.record.id.value); },
     .orderBy = "id",
     .isNumber = true},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "Server Name"),
     .width = 18,
     .text = [](const ServerEntry &row) { return row.record.name; },
     .orderBy = "name"},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "Server Address"),
     .width = 17,
     .text = [](const ServerEntry &row) { return row.record.address; },
     .orderBy = "address"},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "HTTP Port"),
     .width = 10,
     .text = [](const ServerEntry &row) { return QString::number(row.record.port); },
     .orderBy = "port",
     .isNumber = true},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "State"),
     .width = 12,
     .text = [](const ServerEntry &row) { return stateText(row.report); },
     .orderBy = "state",
     .icon = [](const ServerEntry &row) { return stateIconName(row.report); },
     .toolTip = [](const ServerEntry &row) { return stateReason(row.report); }},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "Rooms"),
     .width = 8,
     .text = [](const ServerEntry &row) { return numberText(row, &NodeReport::rooms); },
     .orderBy = "rooms",
     .isNumber = true},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "People"),
     .width = 8,
     .text = [](const ServerEntry &row) { return numberText(row, &NodeReport::people); },
     .orderBy = "people",
     .isNumber = true},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "Load"),
     .width = 8,
     .text = [](const ServerEntry &row) { return numberText(row, &NodeReport::load); },
     .orderBy = "load",
     .isNumber = true},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "Media server"),
     .width = 16,
     .text =
         [](const ServerEntry &row) {
             return row.report ? Common::mediaServerText(row.report->media) : QStringLiteral("–");
         },
     .orderBy = "media"},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "Active"),
     .width = 8,
     .text = [](const ServerEntry &row) { return row.record.active ? ServerList::tr("yes") : ServerList::tr("no"); },
     .orderBy = "active"},
    {.title = QT_TRANSLATE_NOOP("Console::ServerList", "Last ping"),
     .width = 18,
     .text = [](const ServerEntry &row) { return lastPingText(row.lastPing); },
     .orderBy = "lastPing"},
};
static_assert(std::size(serverColumns) == ServerList::ColumnCount);

/*! None, down, up with ever more streams. */
int mediaOrder(const Common::MediaServer &server)
{
    switch (server.state) {
    case Common::MediaServerState::None: return 0;
    case Common::MediaServerState::Down: return 1;
    case Common::MediaServerState::Up: return 2 + server.streams;
    }
    Q_UNREACHABLE();
}

/*! What a column is sorted by. */
QVariant sortValue(const ServerEntry &entry, const QString &orderBy)
{
    const auto reported = [&entry](auto NodeReport::*member) -> QVariant {
        return entry.report ? QVariant::fromValue(qint64((*entry.report).*member)) : QVariant(-1);
    };
    if (orderBy == QLatin1String("name"))
        return entry.record.name;
    if (orderBy == QLatin1String("address"))
        return entry.record.address;
    if (orderBy == QLatin1String("port"))
        return entry.record.port;
    if (orderBy == QLatin1String("state"))
        return reported(&NodeReport::state);
    if (orderBy == QLatin1String("rooms"))
        return reported(&NodeReport::rooms);
    if (orderBy == QLatin1String("people"))
        return reported(&NodeReport::people);
    if (orderBy == QLatin1String("load"))
        return reported(&NodeReport::load);
    if (orderBy == QLatin1String("media"))
        return entry.report ? mediaOrder(entry.report->media) : -1;
    if (orderBy == QLatin1String("active"))
        return entry.record.active;
    return orderBy == QLatin1String("lastPing") ? QVariant(entry.lastPing) : QVariant(entry.record.id.value);
}

bool matches(const ServerEntry &entry, const QString &filter)
{
    for (const QString &text :
         {entry.record.name, entry.record.address, entry.record.comment, stateText(entry.report)}) {
        if (text.contains(filter, Qt::CaseInsensitive))
            return true;
    }
    return QString::number(entry.record.id.value) == filter;
}

} // namespace

RecordPage<ServerEntry> pageOfServers(QList<ServerEntry> servers, const PageWish &wish)
{
    if (!wish.filter.isEmpty())
        servers.removeIf([&](const ServerEntry &entry) { return !matches(entry, wish.filter); });
    QCollator collator;
    collator.setNumericMode(true); // node10 behind node9
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isLess = [&](const ServerEntry &a, const ServerEntry &b) {
        const QVariant first = sortValue(a, wish.orderBy);
        const QVariant second = sortValue(b, wish.orderBy);
        return first.typeId() == QMetaType::QString ? collator.compare(first.toString(), second.toString()) < 0
                                                    : QVariant::compare(first, second) == QPartialOrdering::Less;
    };
    std::ranges::stable_sort(servers, [&](const ServerEntry &a, const ServerEntry &b) {
        return wish.isAscending ? isLess(a, b) : isLess(b, a);
    });
    return {servers.mid(wish.start, wish.max), int(servers.size())};
}

ServerList::ServerList(ClusterConnection &connection, QObject *parent)
    : PagedRecords(
        "Console::ServerList", serverColumns,
        [&connection](const PageWish &wish, QObject *context, const auto &done) {
            connection.fetchServers(context, [wish, done](const Common::Result<QList<ServerEntry>> &servers) {
                if (servers)
                    done(pageOfServers(*servers, wish));
                else
                    done(servers.error());
            });
        },
        parent)
{
}

} // namespace Console

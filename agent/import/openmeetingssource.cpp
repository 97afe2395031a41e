// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/import/openmeetingssource.h"

#include "agent/import/importtext.h"
#include "common/domain/text.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr Millis patience{60000};

struct OptionColumn
{
    RoomOption option;
    QString name;
};
const QList<OptionColumn> optionColumns{
    {RoomOption::Appointment, u"appointment"_s},
    {RoomOption::UserQuestions, u"allow_user_questions"_s},
    {RoomOption::AudioOnly, u"is_audio_only"_s},
    {RoomOption::FontStyles, u"allow_font_styles"_s},
    {RoomOption::WaitForRecording, u"wait_for_recording"_s},
    {RoomOption::Recording, u"allow_recording"_s},
    {RoomOption::HideTopBar, u"hide_top_bar"_s},
    {RoomOption::HideChat, u"hide_chat"_s},
    {RoomOption::HideActivities, u"hide_activities_and_actions"_s},
    {RoomOption::HideFiles, u"hide_files_explorer"_s},
    {RoomOption::HideActionsMenu, u"hide_actions_menu"_s},
    {RoomOption::HideScreenSharing, u"hide_screen_sharing"_s},
    {RoomOption::HideWhiteboard, u"hide_whiteboard"_s},
    {RoomOption::MicrophoneStatus, u"show_microphone_status"_s},
    {RoomOption::ChatOpened, u"chat_opened"_s},
    {RoomOption::FilesOpened, u"files_opened"_s},
    {RoomOption::AutoVideoSelect, u"auto_video_select"_s},
};

int clamped(const QVariant &number)
{
    return int(std::clamp<qint64>(number.toLongLong(), -1, std::numeric_limits<int>::max()));
}

Level levelFrom(const QVariant &number)
{
    return levelFromNumber(clamped(number)).value_or(Level::User);
}

QString text(const QVariant &value)
{
    return value.toString().trimmed();
}

} // namespace

Result<std::unique_ptr<OpenMeetingsSource>> OpenMeetingsSource::open(const DatabaseSettings &settings)
{
    DatabaseSettings patient = settings;
    patient.timeout = patience;
    auto database = Database::open(patient, NodeId(), {});
    if (!database)
        return database.error();
    std::unique_ptr<OpenMeetingsSource> source(new OpenMeetingsSource);
    source->m_database = std::move(*database);
    if (const auto read = source->readColumns(); !read)
        return read.error();
    for (const QString &table : {u"om_user"_s, u"organisation"_s, u"organisation_users"_s, u"room"_s}) {
        if (!source->m_tables.contains(table))
            return Error{ErrorCode::NotFound,
                         ImportText::tr("The database %1 holds no OpenMeetings 2: the table %2 is missing.")
                             .arg(settings.name, table),
                         ImportText::tr("Name the database that its persistence.xml names.")};
    }
    return source;
}

Result<void> OpenMeetingsSource::readColumns()
{
    const auto found = m_database->run(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()");
    if (!found)
        return found.error();
    for (const QVariantList &row : found->rows) {
        const QString table = row.at(0).toString();
        const QString column = row.at(1).toString();
        m_tables.insert(table.toLower(), table);
        m_columns[table.toLower()].insert(column.toLower(), column);
    }
    return {};
}

QString OpenMeetingsSource::columnOf(const QString &table, const Columns &names) const
{
    const auto columns = m_columns.value(table);
    for (const QString &name : names) {
        if (const QString column = columns.value(name.toLower()); !column.isEmpty())
            return u"`%1`.`%2`"_s.arg(m_tables.value(table), column);
    }
    return {};
}

QString OpenMeetingsSource::valueOf(const QString &table, const Columns &names) const
{
    const QString column = columnOf(table, names);
    return column.isEmpty() ? u"NULL"_s : column;
}

// OpenJPA made BIT columns of them, others TINYINT.
QString OpenMeetingsSource::flagOf(const QString &table, const Columns &names) const
{
    return u"COALESCE(CAST(%1 AS UNSIGNED), 0)"_s.arg(valueOf(table, names));
}

QString OpenMeetingsSource::isThere(const QString &table) const
{
    return flagOf(table, {u"deleted"_s}) + " = 0"_L1;
}

Result<QList<QVariantList>> OpenMeetingsSource::select(const QStringList &values, const QString &rest)
{
    m_statements.push_back(u"SELECT %1 FROM %2"_s.arg(values.join(", "_L1), rest).toUtf8());
    const auto answer = m_database->run(m_statements.back().constData());
    if (!answer)
        return answer.error();
    return answer->rows;
}

Result<QList<OldUser>> OpenMeetingsSource::users()
{
    const QString table = u"om_user"_s;
    const QString id = valueOf(table, {u"id"_s, u"user_id"_s});
    QString from = u"`%1`"_s.arg(m_tables.value(table));
    QString email = u"NULL"_s;
    if (const QString address = columnOf(u"address"_s, {u"id"_s, u"adresses_id"_s}); !address.isEmpty()) {
        from += u" LEFT JOIN `%1` ON %2 = %3"_s.arg(m_tables.value(u"address"_s), address,
                                                    valueOf(table, {u"adresses_id"_s, u"address_id"_s}));
        email = valueOf(u"address"_s, {u"email"_s});
    }
    const auto rows =
        select({id, valueOf(table, {u"login"_s}), valueOf(table, {u"password"_s}), valueOf(table, {u"firstname"_s}),
                valueOf(table, {u"lastname"_s}), email, valueOf(table, {u"level_id"_s}),
                valueOf(table, {u"externalUserType"_s}), valueOf(table, {u"externalUserId"_s}),
                valueOf(table, {u"pictureuri"_s}), u"COALESCE(%1, 1)"_s.arg(valueOf(table, {u"status"_s}))},
               from + " WHERE "_L1 + isThere(table) + " ORDER BY "_L1 + id);
    if (!rows)
        return rows.error();
    QList<OldUser> users;
    for (const QVariantList &row : *rows) {
        OldUser old;
        old.user.id = UserId(row.at(0).toLongLong());
        old.user.login = text(row.at(1));
        old.passwordHash = text(row.at(2));
        old.user.firstName = text(row.at(3));
        old.user.lastName = text(row.at(4));
        old.user.email = text(row.at(5));
        old.user.level = levelFrom(row.at(6));
        if (const ExternalId external{text(row.at(7)), text(row.at(8))};
            !external.type.isEmpty() && !external.id.isEmpty())
            old.external = external;
        old.pictureUrl = text(row.at(9));
        old.isActivated = row.at(10).toInt() != 0;
        users.append(old);
    }
    return users;
}

Result<QList<OldGroup>> OpenMeetingsSource::groups()
{
    const QString table = u"organisation"_s;
    const QString id = valueOf(table, {u"id"_s, u"organisation_id"_s});
    const auto rows = select({id, valueOf(table, {u"name"_s})},
                             u"`%1` WHERE %2 ORDER BY %3"_s.arg(m_tables.value(table), isThere(table), id));
    if (!rows)
        return rows.error();
    QList<OldGroup> groups;
    for (const QVariantList &row : *rows)
        groups.append({row.at(0).toLongLong(), text(row.at(1))});
    return groups;
}

Result<QList<OldMembership>> OpenMeetingsSource::memberships()
{
    const QString table = u"organisation_users"_s;
    const auto rows = select({valueOf(table, {u"organisation_id"_s}), valueOf(table, {u"user_id"_s}),
                              flagOf(table, {u"is_moderator"_s, u"isModerator"_s})},
                             u"`%1` WHERE %2"_s.arg(m_tables.value(table), isThere(table)));
    if (!rows)
        return rows.error();
    QList<OldMembership> memberships;
    for (const QVariantList &row : *rows)
        memberships.append({row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toInt() != 0});
    return memberships;
}

Result<QList<OldRoom>> OpenMeetingsSource::rooms()
{
    const QString table = u"room"_s;
    const QString id = valueOf(table, {u"id"_s, u"rooms_id"_s});
    QStringList values{id,
                       valueOf(table, {u"name"_s}),
                       valueOf(table, {u"comment_field"_s, u"comment"_s}),
                       valueOf(table, {u"roomtypes_id"_s}),
                       valueOf(table, {u"numberOfPartizipants"_s}),
                       flagOf(table, {u"ispublic"_s}),
                       flagOf(table, {u"ismoderatedroom"_s}),
                       flagOf(table, {u"chat_moderated"_s}),
                       flagOf(table, {u"isdemoroom"_s}),
                       valueOf(table, {u"demo_time"_s}),
                       valueOf(table, {u"redirect_url"_s}),
                       flagOf(table, {u"is_closed"_s}),
                       valueOf(table, {u"owner_id"_s}),
                       valueOf(table, {u"externalRoomId"_s}),
                       valueOf(table, {u"externalRoomType"_s})};
    const qsizetype firstOption = values.size();
    for (const OptionColumn &each : optionColumns)
        values.append(flagOf(table, {each.name}));
    const auto rows = select(values, u"`%1` WHERE %2 ORDER BY %3"_s.arg(m_tables.value(table), isThere(table), id));
    if (!rows)
        return rows.error();
    QList<OldRoom> found;
    for (const QVariantList &row : *rows) {
        OldRoom old;
        Room &room = old.room;
        room.id = RoomId(row.at(0).toLongLong());
        room.name = text(row.at(1));
        room.comment = text(row.at(2));
        old.type = clamped(row.at(3));
        room.capacity = clamped(row.at(4));
        room.isPublic = row.at(5).toInt() != 0;
        room.isModerated = row.at(6).toInt() != 0;
        room.isChatModerated = row.at(7).toInt() != 0;
        room.demoSeconds = row.at(8).toInt() != 0 ? clamped(row.at(9)) : 0;
        room.redirectUrl = QUrl(text(row.at(10)), QUrl::TolerantMode);
        room.isClosed = row.at(11).toInt() != 0;
        room.owner = UserId(row.at(12).toLongLong());
        if (!row.at(13).isNull() && row.at(13).toLongLong() != 0)
            room.external.id = row.at(13).toLongLong();
        room.external.type = text(row.at(14));
        room.options = {};
        for (qsizetype i = 0; i < optionColumns.size(); ++i)
            room.options.setFlag(optionColumns.at(i).option, row.at(firstOption + i).toInt() != 0);
        found.append(old);
    }
    if (const auto added = addModerators(found); !added)
        return added.error();
    if (const auto added = addGroups(found); !added)
        return added.error();
    return found;
}

Result<void> OpenMeetingsSource::addModerators(QList<OldRoom> &rooms)
{
    const QString table = u"rooms_moderator"_s;
    if (!m_tables.contains(table))
        return {};
    const auto found = select({valueOf(table, {u"roomId"_s, u"room_id"_s}), valueOf(table, {u"user_id"_s})},
                              u"`%1` WHERE %2"_s.arg(m_tables.value(table), isThere(table)));
    if (!found)
        return found.error();
    QHash<RoomId, QList<UserId>> moderators;
    for (const QVariantList &row : *found)
        moderators[RoomId(row.at(0).toLongLong())].append(UserId(row.at(1).toLongLong()));
    for (OldRoom &old : rooms)
        old.room.moderators = moderators.value(old.room.id);
    return {};
}

Result<void> OpenMeetingsSource::addGroups(QList<OldRoom> &rooms)
{
    const QString table = u"rooms_organisation"_s;
    if (!m_tables.contains(table))
        return {};
    const auto found = select({valueOf(table, {u"rooms_id"_s, u"room_id"_s}), valueOf(table, {u"organisation_id"_s})},
                              u"`%1` WHERE %2"_s.arg(m_tables.value(table), isThere(table)));
    if (!found)
        return found.error();
    QHash<RoomId, QList<GroupId>> groups;
    for (const QVariantList &row : *found)
        groups[RoomId(row.at(0).toLongLong())].append(GroupId(row.at(1).toLongLong()));
    for (OldRoom &old : rooms)
        old.room.groups = groups.value(old.room.id);
    return {};
}

Result<QList<OldServer>> OpenMeetingsSource::servers()
{
    const QString table = u"server"_s;
    if (!m_tables.contains(table))
        return QList<OldServer>();
    const auto rows =
        select({valueOf(table, {u"id"_s}), valueOf(table, {u"name"_s}), valueOf(table, {u"address"_s}),
                valueOf(table, {u"port"_s}), valueOf(table, {u"protocol"_s}), valueOf(table, {u"webapp"_s}),
                valueOf(table, {u"login"_s, u"user"_s}), valueOf(table, {u"pass"_s}), flagOf(table, {u"active"_s}),
                valueOf(table, {u"comment_field"_s, u"comment"_s})},
               u"`%1` WHERE %2 ORDER BY 1"_s.arg(m_tables.value(table), isThere(table)));
    if (!rows)
        return rows.error();
    QList<OldServer> servers;
    for (const QVariantList &row : *rows) {
        OldServer old;
        const NodeRecord usual{};
        old.record.id = NodeId(row.at(0).toLongLong());
        old.record.name = text(row.at(1));
        old.record.address = text(row.at(2));
        old.record.port = row.at(3).isNull() ? usual.port : clamped(row.at(3));
        old.record.protocol = text(row.at(4)).isEmpty() ? usual.protocol : text(row.at(4));
        old.record.webapp = text(row.at(5)).isEmpty() ? usual.webapp : text(row.at(5));
        old.record.soapUser = text(row.at(6));
        old.password = row.at(7).toString();
        old.record.active = row.at(8).toInt() != 0;
        old.record.comment = text(row.at(9));
        servers.append(old);
    }
    return servers;
}

Result<qint64> OpenMeetingsSource::count(const QString &table, const QString &condition)
{
    const auto rows =
        select({u"COUNT(*)"_s}, u"`%1` WHERE %2 AND %3"_s.arg(m_tables.value(table), isThere(table), condition));
    if (!rows)
        return rows.error();
    return rows->first().first().toLongLong();
}

Result<QList<OldExtra>> OpenMeetingsSource::extras()
{
    struct Kind
    {
        QString what;
        QString table;
        QString column; // empty: whole rows; else those that have something in it
    };
    const QList<Kind> kinds{
        {ImportText::tr("telephone numbers of users"), u"address"_s, u"phone"_s},
        {ImportText::tr("postal addresses of users"), u"address"_s, u"street"_s},
        {ImportText::tr("time zones of users"), u"om_user"_s, u"omtimezoneId"_s},
        {ImportText::tr("numbers of rooms for telephones"), u"room"_s, u"confno"_s},
        {ImportText::tr("pins of rooms for telephones"), u"room"_s, u"pin"_s},
        {ImportText::tr("files"), u"fileexploreritem"_s, {}},
        {ImportText::tr("recordings"), u"flvrecording"_s, {}},
        {ImportText::tr("appointments"), u"appointment"_s, {}},
        {ImportText::tr("invitations"), u"invitations"_s, {}},
        {ImportText::tr("private messages"), u"private_message"_s, {}},
        {ImportText::tr("LDAP configurations"), u"ldapconfig"_s, {}},
    };
    QList<OldExtra> extras;
    for (const Kind &kind : kinds) {
        const QString column = kind.column.isEmpty() ? QString() : columnOf(kind.table, {kind.column});
        if (!m_tables.contains(kind.table) || (column.isEmpty() && !kind.column.isEmpty()))
            continue;
        const auto counted = count(kind.table, column.isEmpty() ? u"1 = 1"_s : u"COALESCE(%1, '') <> ''"_s.arg(column));
        if (!counted)
            return counted.error();
        if (*counted > 0)
            extras.append({kind.what, *counted});
    }
    return extras;
}

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

/*!
    The walk of an integration (tst_contract.cpp) with KDSoap's client, by its messages alone; the console uses the code that
    KDSoap makes of the descriptions. SOAP 1.1 at the first node, 1.2 at the second.
    Usage: walk_kdsoap NODE1 NODE2 LOGIN PASSWORD-FILE NUMBER
*/
namespace {

using namespace Qt::StringLiterals;
using Arguments = QList<std::pair<QLatin1String, QVariant>>;

[[noreturn]] void die(const char *what, const QString &seen)
{
    fprintf(stderr, "%s: %s\n", what, qPrintable(seen));
    exit(1);
}

void check(bool holds, const char *what, const QString &seen)
{
    if (!holds)
        die(what, seen);
}

struct Node
{
    QString url;
    KDSoapClientInterface::SoapVersion version;

    KDSoapMessage ask(const QString &service, const QString &operation, const Arguments &arguments) const
    {
        KDSoapClientInterface client(url + "services/"_L1 + service, u"http://services.axis.openmeetings.apache.org"_s);
        client.setSoapVersion(version);
        KDSoapMessage message;
        message.setQualified(true);
        for (const auto &[name, value] : arguments)
            message.addArgument(name, value);
        return client.call(operation, message, "urn:"_L1 + operation);
    }
    KDSoapValue call(const QString &service, const QString &operation, const Arguments &arguments) const
    {
        const KDSoapMessage answer = ask(service, operation, arguments);
        check(!answer.isFault(), qPrintable(operation), answer.faultAsString());
        return answer.childValues().child(u"return"_s);
    }
};

void say(const QString &line, const char *answer)
{
    printf("%s\n", qPrintable(line));
    fflush(stdout);
    char heard[64] = {};
    if (!fgets(heard, sizeof heard, stdin) || QByteArray(heard).trimmed() != answer)
        die("not answered", line);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    const Node node1{given.at(1), KDSoapClientInterface::SOAP1_1};
    const Node node2{given.at(2), KDSoapClientInterface::SOAP1_2};
    const QString users = u"UserService"_s, rooms = u"RoomService"_s;
    QFile file(given.at(4));
    check(file.open(QIODevice::ReadOnly), "the password", file.errorString());
    const QString password = QString::fromUtf8(file.readLine()).trimmed();

    const QString id = node1.call(users, u"getSession"_s, {}).childValues().child(u"session_id"_s).value().toString();
    const std::pair sid("SID"_L1, QVariant(id));
    const QString in = node1.call(users, u"loginUser"_s, {sid, {"username"_L1, given.at(3)}, {"userpass"_L1, password}})
                           .value()
                           .toString();
    check(in == u'1', "loginUser", in);
    const Arguments room{sid,
                         {"name"_L1, u"Made by KDSoap"_s},
                         {"roomtypes_id"_L1, 1},
                         {"comment"_L1, u"a & b"_s},
                         {"numberOfPartizipants"_L1, 10},
                         {"ispublic"_L1, false},
                         {"appointment"_L1, false},
                         {"isDemoRoom"_L1, false},
                         {"demoTime"_L1, 0},
                         {"isModeratedRoom"_L1, false}};
    const QString own = node1.call(rooms, u"addRoomWithModeration"_s, room).value().toString();
    const Arguments external =
        room + Arguments{{"externalRoomId"_L1, given.at(5)}, {"externalRoomType"_L1, u"kdsoap"_s}};
    const QString made = node1.call(rooms, u"getRoomIdByExternalId"_s, external).value().toString();
    const QString again = node2.call(rooms, u"getRoomIdByExternalId"_s, external).value().toString();
    check(made.toLongLong() > 0 && made == again && made != own, "getRoomIdByExternalId", made + u' ' + again);
    const QString hash = node1
                             .call(users, u"setUserObjectAndGenerateRoomHashByURLAndRecFlag"_s,
                                   {sid,
                                    {"username"_L1, u"ada"_s},
                                    {"firstname"_L1, u"Ada"_s},
                                    {"lastname"_L1, u"Lovelace"_s},
                                    {"profilePictureUrl"_L1, QString()},
                                    {"email"_L1, u"ada@example.org"_s},
                                    {"externalUserId"_L1, given.at(5)},
                                    {"externalUserType"_L1, u"kdsoap"_s},
                                    {"room_id"_L1, made},
                                    {"becomeModeratorAsInt"_L1, 1},
                                    {"showAudioVideoTestAsInt"_L1, 0},
                                    {"allowRecording"_L1, 0}})
                             .value()
                             .toString();
    check(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(hash).hasMatch(), "the hash", hash);
    say("link "_L1 + hash + u' ' + made, "in");

    Arguments counters{sid, {"roomId1"_L1, made}};
    constexpr QLatin1String others[] = {"roomId2"_L1, "roomId3"_L1, "roomId4"_L1, "roomId5"_L1, "roomId6"_L1,
                                        "roomId7"_L1, "roomId8"_L1, "roomId9"_L1, "roomId10"_L1};
    for (const QLatin1String other : others)
        counters.append({other, 0});
    const QString counted =
        node2.call(rooms, u"getRoomCounters"_s, counters).childValues().child(u"roomCount"_s).value().toString();
    check(counted == u'1', "getRoomCounters", counted);
    const KDSoapValueList person = node2.call(rooms, u"getRoomWithClientObjectsById"_s, {sid, {"rooms_id"_L1, made}})
                                       .childValues()
                                       .child(u"roomUser"_s)
                                       .childValues();
    check(person.child(u"firstname"_s).value() == u"Ada"_s, "getRoomWithClientObjectsById",
          person.child(u"firstname"_s).value().toString());
    const QString kicked =
        node2.call(users, u"kickUserByPublicSID"_s, {sid, {"publicSID"_L1, person.child(u"publicSID"_s).value()}})
            .value()
            .toString();
    check(kicked == "true"_L1, "kickUserByPublicSID", kicked);
    say(u"kicked"_s, "out");

    for (const QString &each : {made, own}) {
        const QString deleted = node2.call(rooms, u"deleteRoom"_s, {sid, {"rooms_id"_L1, each}}).value().toString();
        check(deleted == each, "deleteRoom", deleted);
    }
    const KDSoapMessage refused = node1.ask(users, u"setUserObjectAndGenerateRecordingHashByURL"_s,
                                            {sid,
                                             {"username"_L1, u"ada"_s},
                                             {"firstname"_L1, QString()},
                                             {"lastname"_L1, QString()},
                                             {"externalUserId"_L1, u"1"_s},
                                             {"externalUserType"_L1, u"kdsoap"_s},
                                             {"recording_id"_L1, 7}});
    check(refused.isFault() && refused.faultAsString().contains(u'7'), "the fault", refused.faultAsString());
    printf("done\n");
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_vulnerabilities.h"

#include "tests/support/ldapserver.h"
#include "tests/support/storedrecording.h"

#include "agent/security/tokens.h"

#include <QJsonArray>

using namespace Agent;
using namespace Qt::StringLiterals;

// The password could be changed without the old one, by whoever found a session open.
void tst_Vulnerabilities::cve_2017_7688()
{
    m_cluster.nodes().addUser(u"pia-password"_s, 1);
    const Visitor pia = m_cluster.loggedIn("pia-password");
    const auto change = [&pia](const QJsonObject &body) { return pia.api("POST", "session/password", body); };
    const QString old = u"password-pia-password"_s;
    const QString wanted = u"quite another one"_s;
    QCOMPARE(change({{u"new"_s, wanted}}).status, 400);
    for (const QJsonValue &wrong : {QJsonValue(QString()), QJsonValue(u"wrong"_s), QJsonValue(old + u' ')})
        QCOMPARE(change({{u"old"_s, wrong}, {u"new"_s, wanted}}).status, 401);
    QVERIFY(change({{u"old"_s, QJsonValue::Null}, {u"new"_s, wanted}}).status >= 400);
    QVERIFY(change({{u"old"_s, true}, {u"new"_s, wanted}}).status >= 400);
    // Nor by another way that is the user's own.
    const qint64 id = json(pia.api("GET", "session")).value("user"_L1).toObject().value("id"_L1).toInteger();
    QCOMPARE(pia.api("PATCH", "users/" + number(id), {{u"password"_s, wanted}}).status, 403);
    QCOMPARE(m_cluster.at(2).logIn("pia-password", old.toUtf8()), 200);
    QCOMPARE(change({{u"old"_s, old}, {u"new"_s, wanted}}).status, 204);
    QCOMPARE(m_cluster.at(2).logIn("pia-password", old.toUtf8()), 401);
    QCOMPARE(m_cluster.at(2).logIn("pia-password", wanted.toUtf8()), 200);
}

// A link's secret was compared loosely, so that guesses opened rooms and recordings. Here nothing but the whole secret
// does.
void tst_Vulnerabilities::cve_2023_28936()
{
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const auto made =
        ada.api("POST", "rooms/" + number(m_cluster.vault) + "/invitations", {{u"validity"_s, u"endless"_s}});
    const QString invitation = json(made).value("secret"_L1).toString();
    const QString hash =
        QString::fromLatin1(returned(m_cluster.at(1).soap("UserService", "setUserObjectAndGenerateRoomHash",
                                                          {{"SID", m_cluster.soapSession(AttackedCluster::program)},
                                                           {"username", "olga"},
                                                           {"firstname", "Olga"},
                                                           {"lastname", ""},
                                                           {"profilePictureUrl", ""},
                                                           {"email", ""},
                                                           {"externalUserId", "77"},
                                                           {"externalUserType", "moodle"},
                                                           {"room_id", number(m_cluster.hall)},
                                                           {"becomeModeratorAsInt", "0"},
                                                           {"showAudioVideoTestAsInt", "0"}})));
    const auto database = Database::open(m_cluster.database().settings(), Common::NodeId(), {});
    QVERIFY(database);
    const QString streams = m_cluster.nodes().folder() + "/streams"_L1;
    const qint64 recording = storeRecording(**database, streams, {.room = m_cluster.vault});
    const qint64 another = storeRecording(**database, streams, {.room = m_cluster.vault});
    QVERIFY(recording > 0 && another > 0);
    const QString film =
        QString::fromLatin1(returned(m_cluster.at(1).soap("UserService", "setUserObjectAndGenerateRecordingHashByURL",
                                                          {{"SID", m_cluster.soapSession(AttackedCluster::program)},
                                                           {"username", "olga"},
                                                           {"firstname", "Olga"},
                                                           {"lastname", ""},
                                                           {"externalUserId", "77"},
                                                           {"externalUserType", "moodle"},
                                                           {"recording_id", number(recording)}})));
    QCOMPARE(invitation.size(), 64);
    QCOMPARE(hash.size(), 32);
    QCOMPARE(film.size(), 32);
    int address = 10;
    const auto follow = [&](const char *path, const char *member, const QJsonValue &secret) {
        // From an address for each few guesses, as throttling them is another matter.
        ++address;
        return m_cluster.at(1 + address % 2, "127.0.3." + number(address / 8))
            .api("POST", path, {{QLatin1String(member), secret}, {u"name"_s, u"Eve"_s}, {u"password"_s, QString()}});
    };
    for (const auto &[path, member, secret] :
         {std::tuple("guest", "invitation", invitation), std::tuple("guest/look", "invitation", invitation),
          std::tuple("secure", "hash", hash), std::tuple("secure", "hash", film)}) {
        const QList<QJsonValue> guesses{
            secret + u' ',
            u' ' + secret,
            secret + u'\n',
            secret.chopped(1),
            secret.left(8),
            secret.mid(1),
            secret + u'0',
            secret.toUpper(),
            secret.chopped(1) + u'%',
            secret.chopped(1) + u'_',
            u"%"_s,
            u"_"_s.repeated(secret.size()),
            secret + QChar(0),
            secret + u"' OR '1'='1"_s,
            tokenHash(secret),
            secret + secret,
            QString(),
            QJsonValue::Null,
            true,
            0,
            QJsonArray{secret},
            QJsonObject{{u"$ne"_s, QString()}},
        };
        for (const QJsonValue &guess : guesses) {
            if (guess.toString() == secret) // its digits are no letters
                continue;
            const RawAnswer refused = follow(path, member, guess);
            QVERIFY2(refused.status == (guess.isString() ? 404 : 400),
                     (refused.body + number(refused.status)).constData());
            QVERIFY(refused.header("set-cookie").isEmpty());
        }
        QCOMPARE(follow(path, member, secret).status, 200); // none of them used it up
    }
    // Whoever has the link to one recording has no other one by its number, nor anything else; and without it none.
    const auto status = [](const Visitor &visitor, qint64 id) {
        return visitor.api("GET", "recordings/" + number(id) + "/media").status;
    };
    Visitor olga = m_cluster.at(2, "127.0.3." + number(address / 8));
    QCOMPARE(olga.openSession("secure", {{u"hash"_s, film}}).status, 200);
    QCOMPARE(status(olga, recording), 200);
    QCOMPARE(status(olga, another), 404);
    QCOMPARE(json(olga.api("GET", "recordings")).value("total"_L1).toInt(), 1);
    QCOMPARE(olga.api("POST", "rooms/" + number(m_cluster.vault) + "/enter").status, 404);
    QCOMPARE(olga.api("GET", "files/" + number(m_cluster.fileInVault)).status, 404);
    const Visitor eve = m_cluster.loggedIn(AttackedCluster::attacker);
    for (const qint64 id : {recording, another})
        QCOMPARE(status(eve, id), 404);
    QCOMPARE(json(eve.api("GET", "recordings?room=" + number(m_cluster.vault))).value("total"_L1).toInt(), 0);
    QVERIFY((*database)->transaction([&] { return outcome((*database)->run("DELETE FROM recording_file")); }));
    QVERIFY((*database)->transaction([&] { return outcome((*database)->run("DELETE FROM recording")); }));
}

// A user could act as another. Here nothing that a request says of its sender counts but the secret of a session, and
// that one is of no use when only a part of it, or what is stored of it, is known.
void tst_Vulnerabilities::cve_2023_29032()
{
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const Visitor eve = m_cluster.loggedIn(AttackedCluster::attacker);
    Visitor mixed = eve;
    mixed.cookie = ada.cookie; // another site makes the browser send it, but does not know the token
    QCOMPARE(mixed.api("POST", "rooms/" + number(m_cluster.vault) + "/enter", "{}").status, 403);
    mixed.csrfToken.clear();
    QCOMPARE(mixed.api("POST", "rooms/" + number(m_cluster.vault) + "/enter", "{}").status, 403);

    const QString session = QString::fromLatin1(ada.cookie.mid(ada.cookie.indexOf('=') + 1));
    const QByteArray storedHash = tokenHash(session).toLatin1();
    QVERIFY(
        m_cluster.stored(u"SELECT COUNT(*) FROM login_session WHERE id_hash = '%1'"_s.arg(tokenHash(session))).toInt()
        == 1);
    for (const QByteArray &guess : {storedHash, session.toUpper().toLatin1(), session.toLatin1() + '0', QByteArray("%"),
                                    QByteArray("1"), session.chopped(1).toLatin1()}) {
        Visitor guessing = m_cluster.at(2);
        guessing.cookie = "atrium_session=" + guess;
        QCOMPARE(guessing.api("GET", "session").status, 401);
    }
    const RawAnswer opened = m_cluster.at(1).soap("UserService", "getSession", {});
    const QByteArray id = opened.body.mid(opened.body.indexOf("id>") + 3).split('<').first(); // a number for logs
    QCOMPARE(returned(m_cluster.at(1).soap("RoomService", "getRoomCounters", {{"SID", id}, {"roomId", "1"}})), "nil");

    // A program that sends people here speaks for its own people alone, whatever it calls them.
    const QByteArray sid = m_cluster.soapSession(AttackedCluster::program);
    const auto link = [&](const QByteArray &name, const QByteArray &externalId, const QByteArray &type) {
        return returned(m_cluster.at(1).soap("UserService", "setUserObjectAndGenerateRoomHashByURL",
                                             {{"SID", sid},
                                              {"username", name},
                                              {"firstname", "Eve"},
                                              {"lastname", ""},
                                              {"profilePictureUrl", ""},
                                              {"email", "admin@localhost"},
                                              {"externalUserId", externalId},
                                              {"externalUserType", type},
                                              {"room_id", number(m_cluster.hall)},
                                              {"becomeModeratorAsInt", "0"},
                                              {"showAudioVideoTestAsInt", "0"}}));
    };
    Visitor asAdmin = m_cluster.at(2, "127.0.4.1");
    const QByteArray secret = link("admin", "1", "");
    const auto came = asAdmin.openSession("secure", {{u"hash"_s, QString::fromLatin1(secret)}, {u"name"_s, QString()}});
    QCOMPARE(came.status, 200);
    const QJsonObject user = json(came).value("user"_L1).toObject();
    QVERIFY(user.value("id"_L1).toInteger() != 1);
    QCOMPARE(user.value("level"_L1).toString(), u"user"_s);
    QCOMPARE(asAdmin.api("POST", "rooms", {{u"name"_s, u"Mine"_s}}).status, 403);
    QCOMPARE(m_cluster.at(1, "127.0.4.2")
                 .openSession("secure", {{u"hash"_s, QString::fromLatin1(secret)}, {u"name"_s, QString()}})
                 .status,
             410); // it was followed from another address

    // One of those people was made a moderator: from then on no program speaks for them.
    const QByteArray person = link("mona", "88", "moodle");
    QCOMPARE(person.size(), 32);
    QVERIFY(m_cluster.execute(u"UPDATE app_user SET level = 2 WHERE external_id = '88'"_s));
    QCOMPARE(link("mona", "88", "moodle"), "-26");
    QCOMPARE(m_cluster.at(1, "127.0.4.3")
                 .openSession("secure", {{u"hash"_s, QString::fromLatin1(person)}, {u"name"_s, QString()}})
                 .status,
             404);
}

// Without a number: the name typed at the login went unescaped into the filter that finds the user. Here it is a value,
// and patterns find nobody: neither in the database nor, by a node that asks one, in a directory.
void tst_Vulnerabilities::openmeetings_2808()
{
    const QByteArrayList names{"*",    "adm*",  "admin)(uid=*", "*)(|(uid=*))",      "%",
                               "adm%", "_dmin", "admin'--",     "' OR login='admin", QByteArray("admin\0x", 7)};
    int address = 1;
    for (const QByteArray &name : names) {
        Visitor eve = m_cluster.at(1, "127.0.5." + number(++address));
        const int status = eve.logIn(name, m_cluster.password("admin"));
        QVERIFY2(status == 401 || status == 400, name.constData());
        if (!name.contains('\0'))
            QCOMPARE(eve.soapLogin(name, m_cluster.password("admin")).second, "-11");
    }

    LdapServer directory;
    QVERIFY(directory.start() && directory.addPerson("ada-in-ldap"));
    const auto quoted = [](const QString &text) { return u'"' + text + u'"'; };
    AgentCluster &nodes = m_cluster.nodes();
    nodes.setConfig(2, u"ldap.servers"_s, u'[' + quoted(directory.plainUrl()) + u']');
    nodes.setConfig(2, u"ldap.ca_file"_s, quoted(directory.authorityFile()));
    nodes.setConfig(2, u"ldap.base"_s, quoted(QLatin1String(LdapServer::base)));
    QVERIFY(nodes.stop(2) && nodes.start(2));
    const QByteArrayList filters{"*",
                                 "ada*",
                                 "*)(uid=*",
                                 "ada-in-ldap)(uid=*",
                                 "*)(|(uid=*",
                                 "ada-in-ldap)",
                                 "\\61da-in-ldap",
                                 QByteArray("ada-in-ldap\0", 12),
                                 "ada-in-ldap,ou=people,dc=school,dc=example"};
    for (const QByteArray &filter : filters) {
        Visitor eve = m_cluster.at(2, "127.0.6." + number(++address));
        const int status = eve.logIn(filter, "secret-ada-in-ldap");
        QVERIFY2(status == 401 || status == 400, filter.constData());
        if (!filter.contains('\0'))
            QCOMPARE(eve.soapLogin(filter, "secret-ada-in-ldap").second, "-11");
    }
    Visitor ada = m_cluster.at(2, "127.0.6.1");
    QCOMPARE(ada.logIn("ada-in-ldap", "secret-ada-in-ldap"), 200); // the name alone is found
    const int id = m_cluster.stored(u"SELECT id FROM app_user WHERE login = 'ada-in-ldap'"_s).toInt();
    QCOMPARE(m_cluster.loggedIn("admin").api("DELETE", "users/" + number(id)).status, 204);
    nodes.setConfig(2, u"ldap.servers"_s, u"[]"_s);
    QVERIFY(nodes.stop(2) && nodes.start(2));
}

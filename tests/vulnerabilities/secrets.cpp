// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_vulnerabilities.h"

#include "agent/security/tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

/*! Why these are no random numbers of so many bits; empty when they look like it. */
QString whyNotRandom(const QStringList &tokens, int digits)
{
    static const QRegularExpression hexadecimal(u"^[0-9a-f]+$"_s);
    QSet<QString> beginnings;
    QSet<QString> ends;
    QList<int> set(4 * digits);
    for (const QString &token : tokens) {
        if (token.size() != digits || !hexadecimal.match(token).hasMatch())
            return u"\"%1\" is not %2 digits"_s.arg(token).arg(digits);
        beginnings.insert(token.left(16));
        ends.insert(token.right(16));
        const QByteArray bytes = QByteArray::fromHex(token.toLatin1());
        for (int bit = 0; bit < set.size(); ++bit)
            set[bit] += (bytes.at(bit / 8) >> (bit % 8)) & 1;
    }
    if (beginnings.size() != tokens.size() || ends.size() != tokens.size())
        return u"two are alike"_s;
    // Seven standard deviations: a good generator fails once in a hundred million runs.
    const double allowed = 3.5 * std::sqrt(double(tokens.size()));
    for (int bit = 0; bit < set.size(); ++bit) {
        if (std::abs(set.at(bit) - tokens.size() / 2.0) > allowed)
            return u"bit %1 is set in %2 of %3"_s.arg(bit).arg(set.at(bit)).arg(tokens.size());
    }
    return {};
}

} // namespace

// The token for a new password was made from the time and could be guessed. Here all that opens anything is random, 128
// bit or more, and there is no token for a new password.
void tst_Vulnerabilities::cve_2016_0783()
{
    constexpr int count = 250;
    const QByteArray sid = m_cluster.soapSession(AttackedCluster::program);
    const Visitor program = m_cluster.at(1);
    QStringList sessions;
    QStringList links;
    for (int i = 0; i < count; ++i) {
        const QByteArray opened = program.rest("UserService", "getSession", {}).body;
        sessions.append(QString::fromLatin1(opened.mid(opened.indexOf("session_id>") + 11).split('<').first()));
        links.append(QString::fromLatin1(returned(program.rest("UserService", "setUserObjectAndGenerateRoomHash",
                                                               {{"SID", sid},
                                                                {"username", "p"},
                                                                {"externalUserId", number(i % 10)},
                                                                {"externalUserType", "many"},
                                                                {"room_id", number(m_cluster.hall)},
                                                                {"becomeModeratorAsInt", "0"},
                                                                {"showAudioVideoTestAsInt", "0"}}))));
    }
    QCOMPARE(whyNotRandom(sessions, 64), QString());
    QCOMPARE(whyNotRandom(links, 32), QString());

    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const Visitor admin = m_cluster.loggedIn("admin");
    const QByteArray room = "rooms/" + number(m_cluster.nodes().addRoom(u"Many"_s));
    QStringList invitations;
    for (int i = 0; i < 200; ++i)
        invitations.append(json(admin.api("POST", room + "/invitations", {{u"validity"_s, u"endless"_s}}))
                               .value("secret"_L1)
                               .toString());
    QCOMPARE(whyNotRandom(invitations, 64), QString());
    for (const char *path : {"resetpassword", "session/reset", "users/reset"})
        QVERIFY(ada.api("POST", path, {{u"login"_s, u"admin"_s}}).status / 100 == 4);
}

// Passwords were stored as weak hashes, and guessed without end. Here they are stored by argon2id, and guesses are
// slowed down: how, logins.cpp.
void tst_Vulnerabilities::cve_2017_7673()
{
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const auto made = ada.api("POST", "rooms/" + number(m_cluster.vault) + "/invitations",
                              {{u"validity"_s, u"endless"_s}, {u"password"_s, u"open sesame"_s}});
    QCOMPARE(made.status, 201);
    static const QRegularExpression argon2id(u"^\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$[^$]{22,}\\$[^$]{43,}$"_s);
    for (const char *statement : {"SELECT password_hash FROM app_user WHERE login = 'ada-owner'",
                                  "SELECT password_hash FROM app_user WHERE login = 'admin'",
                                  "SELECT password_hash FROM invitation ORDER BY id DESC LIMIT 1"}) {
        const auto hash = argon2id.match(m_cluster.stored(QLatin1String(statement)).toString());
        QVERIFY2(hash.hasMatch(), statement);
        QVERIFY(hash.captured(1).toInt() >= 19 * 1024 && hash.captured(2).toInt() >= 2); // OWASP's least
    }
    // Nowhere in the file is a password, or a secret that opens something, as it is.
    QByteArray file;
    for (const char *ending : {"", "-wal"}) {
        QFile part(m_cluster.database().settings().file + QLatin1String(ending));
        if (part.open(QIODevice::ReadOnly))
            file += part.readAll();
    }
    QVERIFY(file.contains("argon2id"));
    for (const QByteArray &secret : {QByteArray("password-ada-owner"), m_cluster.password("admin"),
                                     QByteArray("open sesame"), json(made).value("secret"_L1).toString().toLatin1(),
                                     ada.cookie.mid(ada.cookie.indexOf('=') + 1), ada.csrfToken})
        QVERIFY2(!secret.isEmpty() && !file.contains(secret), secret.constData());

    Visitor guessing = m_cluster.at(1, "127.0.6.1");
    int tries = 0;
    int status = 401;
    while (status == 401 && ++tries < 50)
        status = guessing.logIn("nobody-at-all", "wrong");
    QCOMPARE(status, 429);
    QVERIFY(tries <= 20);
}

// The key of the cookie that remembers people was the same everywhere. Here each cluster makes its own, keeps it from
// others, and there is no such cookie.
void tst_Vulnerabilities::cve_2026_33266()
{
    const QString folder = m_cluster.nodes().folder();
    const auto keyOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    };
    const auto other = TestDatabase::start(DatabaseDriver::Sqlite);
    AgentCluster second(*other, 1);
    QVERIFY(second.prepare() && second.startAll());
    const QByteArray key = keyOf(folder + "/cluster.key"_L1);
    const QByteArray secondKey = keyOf(second.folder() + "/cluster.key"_L1);
    QVERIFY(key.size() >= 64 && secondKey.size() == key.size());
    QVERIFY(key != secondKey);
    QCOMPARE(QFileInfo(folder + "/cluster.key"_L1).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(m_cluster.nodes().adminPassword() != second.adminPassword());

    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    Visitor elsewhere = ada; // the cookie, and the pass that leads back into a room
    elsewhere.setPort(second.port(1));
    QCOMPARE(elsewhere.api("GET", "session").status, 401);
    const QJsonObject entry = json(ada.api("POST", "rooms/" + number(m_cluster.hall) + "/enter", "{}"));
    RoomClient back(u"ws://127.0.0.1:%1/openmeetings/room/%2"_s.arg(second.port(1)).arg(m_cluster.hall),
                    encode(Common::ReturnFrame{entry.value("pass"_L1).toString()}));
    QTRY_COMPARE(back.closedCode(), u"pass_refused"_s);

    Visitor again = m_cluster.at(1);
    const RawAnswer login = again.openSession("session",
                                              {{u"login"_s, QLatin1String(AttackedCluster::owner)},
                                               {u"password"_s, u"password-ada-owner"_s},
                                               {u"remember"_s, true},
                                               {u"rememberMe"_s, u"true"_s}});
    QCOMPARE(login.head.toLower().count("set-cookie:"), 1);
    const QByteArray cookie = login.header("set-cookie");
    QVERIFY2(!cookie.contains("Max-Age") && !cookie.contains("Expires"), cookie.constData());
    QVERIFY(second.stop(1));
}

// REST took the password in the address, which ends up in logs of proxies and browsers. Here it is taken so from
// private addresses alone, or from none, as the second node is configured; never does it get into a node's own log
// (AttackedCluster::stop()).
void tst_Vulnerabilities::cve_2026_34020()
{
    const Visitor::Arguments login{{"SID", {}}, {"username", "admin"}, {"userpass", m_cluster.password("admin")}};
    const auto logIn = [&](int node, const char *way) {
        Visitor::Arguments arguments = login;
        arguments.first().second = m_cluster.at(node).openSoap();
        if (QByteArray(way) == "GET")
            return m_cluster.at(node).rest("UserService", "loginUser", arguments);
        QByteArrayList form;
        for (const auto &[name, value] : arguments)
            form.append(name + '=' + value.toPercentEncoding());
        const QByteArray target = "/openmeetings/services/UserService/loginUser";
        return QByteArray(way) == "POST" ? m_cluster.at(node).send("POST", target, {}, form.join('&'))
                                         : m_cluster.at(node).send("POST", target + '?' + form.join('&'));
    };
    QCOMPARE(returned(logIn(1, "GET")), "1");
    QCOMPARE(returned(logIn(1, "POST")), "1");
    QCOMPARE(returned(logIn(2, "POST")), "1");
    for (const char *way : {"GET", "POST with a query"}) {
        const RawAnswer refused = logIn(2, way);
        QCOMPARE(errorCode(refused), "forbidden");
        QVERIFY2(refused.body.contains("POST") && !refused.body.contains(m_cluster.password("admin")),
                 refused.body.constData());
    }
    // By another name for the same parameter it is in the address all the same.
    for (const char *query :
         {"SID=x&username=admin&arg2=", "arg0=x&arg1=admin&arg2=", "SID=x&userpass=", "SID=x&%75serpass="})
        QCOMPARE(errorCode(m_cluster.at(2).send(
                     "GET", "/openmeetings/services/UserService/loginUser?" + QByteArray(query) + "secret")),
                 "forbidden");
}

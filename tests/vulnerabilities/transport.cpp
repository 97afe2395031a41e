// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processusage.h"
#include "tests/vulnerabilities/listeningports.h"
#include "tests/vulnerabilities/tst_vulnerabilities.h"

#include <QLibraryInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/*! Java's serialised form, of a class that programs of OpenMeetings had and that ran commands when it was read. */
QByteArray serialisedObject()
{
    return QByteArray::fromHex("aced0005") + "sr" + QByteArray::fromHex("0032")
        + "org.apache.commons.collections.functors.InvokerTran" + QByteArray(64, 'x');
}

/*! A packet of OpenJPA's TCP commit provider: its protocol number, then an object. */
QByteArray commitProviderPacket()
{
    return QByteArray::fromHex("aced0005770c000000001428acff00000001") + serialisedObject().mid(4);
}

const QByteArrayList pages{"/openmeetings/",
                           "/openmeetings/app.js",
                           "/openmeetings/nothing",
                           "/",
                           "/livez",
                           "/readyz",
                           "/openmeetings/api/v1/session",
                           "/openmeetings/api/v1/nothing",
                           "/openmeetings/services/UserService?wsdl",
                           "/openmeetings/services/UserService/getSession",
                           "/openmeetings/services/UserService/nothing",
                           "/openmeetings/services/Nothing",
                           "/openmeetings/room/1",
                           "/openmeetings/lobby",
                           "/nowhere",
                           "/%00"};

} // namespace

void tst_Vulnerabilities::strangersBytesChangeNothing(const QByteArrayList &toHttpPort,
                                                      const QByteArrayList &toPeerPort)
{
    const auto before = m_cluster.content();
    for (int node = 1; node <= 2; ++node) {
        for (const QByteArray &bytes : toHttpPort) {
            RawClient client(m_cluster.nodes().port(node));
            client.send(bytes);
            const int status = client.readStatus();
            QVERIFY2(status == 400 || status == 404 || status == 405 || status == 413 || status == 0,
                     bytes.constData());
        }
        for (const QByteArray &bytes : toPeerPort) {
            RawClient client(m_cluster.nodes().peerPort(node));
            client.send(bytes);
            QVERIFY(client.hasEnded(RawClient::patienceMs));
        }
    }
    QCOMPARE(m_cluster.content(), before);
    QVERIFY(m_cluster.areBothUp());
}

// RMI's port took serialised objects and ran what was in them. Here a node listens at the two ports of its
// configuration and nowhere else, and no serialised object is read at either.
void tst_Vulnerabilities::cve_2016_8736()
{
    for (int node = 1; node <= 2; ++node) {
        const auto at = [](quint16 port) { return "tcp 127.0.0.1:" + number(port); };
        QByteArrayList configured{at(m_cluster.nodes().port(node)), at(m_cluster.nodes().peerPort(node))};
        std::ranges::sort(configured);
        QCOMPARE(listeningPorts(m_cluster.nodes().processId(node)).join(", "), configured.join(", "));
    }
    const QByteArray handshake = QByteArray::fromHex("4a524d4900024b"); // "JRMI", version 2, StreamProtocol
    const QByteArray call = handshake + QByteArray::fromHex("0009") + "127.0.0.1"
        + QByteArray::fromHex("00000000"
                              "50")
        + serialisedObject();
    strangersBytesChangeNothing({call + "\r\n\r\n", serialisedObject() + "\r\n\r\n"}, {call, serialisedObject()});
}

// Red5 took serialised objects as AMF. Here there is neither RTMP nor AMF.
void tst_Vulnerabilities::cve_2017_5878()
{
    const QByteArray amf = QByteArray::fromHex("0003000000010004746573740002") + "/1" + QByteArray::fromHex("00000000");
    for (const char *path : {"gateway", "messagebroker/amf", "messagebroker/amfpolling", "amf", "open/1", "send/1/1",
                             "idle/1/1", "fcs/ident2", "red5", "rtmpt"}) {
        for (const char *prefix : {"/openmeetings/", "/"})
            QCOMPARE(m_cluster.at(1)
                             .send("POST", prefix + QByteArray(path), "Content-Type: application/x-amf\r\n", {})
                             .status
                         / 100,
                     4);
    }
    for (const char *path : {"/openmeetings/api/v1/session", "/openmeetings/services/UserService"}) {
        const RawAnswer refused = m_cluster.at(1).send("POST", path, "Content-Type: application/x-amf\r\n", amf);
        QVERIFY2(refused.status == 400 || refused.status == 500, refused.body.constData());
        QVERIFY(!errorCode(refused).isEmpty());
    }
    const QByteArray rtmp = "\x03" + QByteArray(1536, '\0');
    strangersBytesChangeNothing({rtmp + "\r\n\r\n", "\x06" + QByteArray(1536, 'x') + "\r\n\r\n"}, {rtmp});
}

// No header forbade framing, sniffing and requests of other sites. Here they are on every kind of answer.
void tst_Vulnerabilities::cve_2017_7666()
{
    for (const QByteArray &page : pages) {
        const RawAnswer answer = m_cluster.at(1).send("GET", page);
        QVERIFY2(answer.header("x-content-type-options") == "nosniff", page.constData());
        QVERIFY2(answer.header("referrer-policy") == "no-referrer", page.constData());
        QVERIFY2(answer.header("cross-origin-resource-policy") == "same-origin", page.constData());
        if (answer.header("content-type").startsWith("text/html")) {
            QVERIFY2(answer.header("content-security-policy").contains("frame-ancestors 'none'"), page.constData());
            QVERIFY2(answer.header("x-frame-options") == "DENY", page.constData());
        }
    }
    const QByteArray cookie = m_cluster.loggedIn("admin").cookie;
    RawAnswer login = m_cluster.at(1).api(
        "POST", "session",
        {{u"login"_s, QLatin1String(AttackedCluster::attacker)}, {u"password"_s, u"password-eve-plain"_s}});
    const QByteArray set = login.header("set-cookie");
    QVERIFY2(set.contains("; HttpOnly") && set.contains("; SameSite=Strict") && !set.contains("Domain="),
             set.constData());
    // Whatever another site makes the browser send along, it does not know the token.
    for (const char *type :
         {"application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"}) {
        for (const auto &[method, path] :
             {std::pair("POST", "rooms"), std::pair("POST", "users"), std::pair("DELETE", "session"),
              std::pair("PATCH", "rooms/1"), std::pair("DELETE", "rooms/1")}) {
            const RawAnswer refused = m_cluster.at(1).send(
                method, "/openmeetings/api/v1/" + QByteArray(path),
                "Cookie: " + cookie + "\r\nOrigin: http://evil.example\r\nContent-Type: " + type + "\r\n",
                R"({"name":"x"})");
            QVERIFY2(refused.status == 403 || refused.status == 400, refused.body.constData());
        }
    }
}

// A policy let pages of any site read answers. Here no answer allows another site anything.
void tst_Vulnerabilities::cve_2017_7680()
{
    for (const char *path : {"/crossdomain.xml", "/clientaccesspolicy.xml", "/openmeetings/crossdomain.xml",
                             "/openmeetings/services/crossdomain.xml", "/.well-known/cross-domain-policy.json"}) {
        const RawAnswer answer = m_cluster.at(1).send("GET", path);
        QVERIFY2(answer.status == 404 || answer.status == 307, path);
        QVERIFY(!answer.body.contains("policy"));
    }
    for (const QByteArray &page : pages) {
        for (const char *method : {"GET", "OPTIONS"}) {
            const RawAnswer answer =
                m_cluster.at(1).send(method, page,
                                     "Origin: http://evil.example\r\nAccess-Control-Request-Method: "
                                     "POST\r\nAccess-Control-Request-Headers: x-atrium-csrf\r\n");
            QVERIFY2(!answer.head.toLower().contains("access-control-"), (page + answer.head).constData());
        }
    }
}

// Error pages told the version and where in the program it went wrong. Here no answer does.
void tst_Vulnerabilities::cve_2017_7683()
{
    const QByteArray version =
        runProgram(agentProgram(), {u"--version"_s}).output.simplified().split(u' ').last().toUtf8();
    QVERIFY2(version.contains('.'), version.constData());
    QList<RawAnswer> answers;
    for (const QByteArray &page : pages) {
        for (const char *method : {"GET", "POST", "DELETE", "TRACE"})
            answers.append(m_cluster.at(1).send(method, page));
    }
    const Visitor admin = m_cluster.loggedIn("admin");
    for (const char *body :
         {"{", "[]", "{\"login\":1}", "{\"name\":\"\"}", "{\"capacity\":1e99,\"name\":\"x\"}", "\xff\xfe"})
        for (const char *path : {"session", "rooms", "users", "guest"})
            answers.append(admin.api("POST", path, QByteArray(body)));
    for (const char *body : {"<", "<a/>", "<!DOCTYPE a><a/>", "&", "\xff\xfe<"})
        answers.append(admin.soap("RoomService", QByteArray(body)));
    answers.append(admin.soap("ServerService", "getServers", {{"SID", "x"}, {"start", "-1"}, {"max", "99999999999"}}));
    RawClient noHttp(m_cluster.nodes().port(1));
    noHttp.send("nonsense\r\n\r\n");
    answers.append(noHttp.readAnswer());
    for (const RawAnswer &answer : std::as_const(answers)) {
        QVERIFY2(answer.status != 0, answer.head.constData());
        for (const char *header : {"server", "x-powered-by", "via", "x-aspnet-version"})
            QVERIFY2(answer.header(header).isEmpty(), answer.head.constData());
        if (answer.status == 200)
            continue; // the page's own files
        const QByteArray said = answer.head.mid(9) + answer.body;
        for (const QByteArray &word :
             {version, QLibraryInfo::version().toString().toUtf8(), QByteArray("KDSoap"), QByteArray("Boost"),
              QByteArray("Beast"), QByteArray("QSql"), QByteArray("SQLite"), QByteArray("sqlite"), QByteArray(".cpp"),
              QByteArray("stack"), QByteArray("SELECT "), QByteArray("Exception"), QByteArray("/usr/"),
              m_cluster.nodes().folder().toUtf8()})
            QVERIFY2(!said.contains(word), (word + ": " + said).constData());
    }
}

// Uploads had no limit. Here each address has one, which is known before the body is read.
void tst_Vulnerabilities::cve_2017_7684()
{
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const QByteArray session = "Cookie: " + ada.cookie + "\r\nX-Atrium-Csrf: " + ada.csrfToken + "\r\n";
    const QByteArray upload = "/openmeetings/api/v1/rooms/" + number(m_cluster.vault) + "/files?name=a";
    const double before = residentKib(m_cluster.nodes().processId(1));
    for (const QByteArray &target :
         {upload, QByteArray("/openmeetings/api/v1/session"), QByteArray("/openmeetings/services/UserService"),
          QByteArray("/openmeetings/nowhere"), QByteArray("/openmeetings/")}) {
        for (const char *length : {"16777217", "4294967296", "9223372036854775807"}) {
            RawClient client(m_cluster.nodes().port(1));
            client.send("POST " + target + " HTTP/1.1\r\nHost: a\r\n" + session + "Content-Length: " + length
                        + "\r\n\r\n");
            QCOMPARE(client.readStatus(), 413);
        }
    }
    for (const QByteArray &target : {upload, QByteArray("/openmeetings/services/UserService")}) {
        RawClient endless(m_cluster.nodes().port(1));
        endless.send("POST " + target + " HTTP/1.1\r\nHost: a\r\n" + session + "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "100000\r\n" + QByteArray(1 << 20, 'x') + "\r\n";
        int sent = 0;
        while (sent < 40 && endless.send(chunk))
            ++sent;
        QVERIFY2(sent < 40 || endless.readStatus() == 413, "all of it was taken");
    }
    // What strangers have begun to send is bounded, too: 256 MiB of all, half of it of one address.
    std::vector<std::unique_ptr<RawClient>> strangers;
    int taken = 0;
    for (int i = 0; i < 40; ++i) {
        strangers.push_back(std::make_unique<RawClient>(m_cluster.nodes().port(1), "127.2.0." + number(i / 20 + 1)));
        strangers.back()->send("POST " + upload
                               + " HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 16777216\r\n\r\n");
        const int status = strangers.back()->readStatus();
        QVERIFY(status == 100 || status == 503);
        taken += status == 100;
    }
    QCOMPARE(taken, 16);
    strangers.clear();
    QVERIFY(residentKib(m_cluster.nodes().processId(1)) - before < 64 * 1024);
    QCOMPARE(ada.api("GET", "session").status, 200);
}

// Methods that nobody needs were answered. Here they are refused, and the answer names those that there are.
void tst_Vulnerabilities::cve_2017_7685()
{
    for (const QByteArray &page : pages) {
        for (const char *method :
             {"TRACE", "TRACK", "CONNECT", "PUT", "OPTIONS", "PROPFIND", "MKCOL", "DEBUG", "get", "G"}) {
            const RawAnswer answer = m_cluster.at(1).send(method, page, "X-Marker: do-not-repeat\r\n");
            QVERIFY2(QList<int>({400, 404, 405, 501}).contains(answer.status),
                     (page + ' ' + method + ' ' + number(answer.status)).constData());
            QVERIFY(!answer.body.contains("do-not-repeat"));
            if (answer.status == 405)
                QVERIFY2(!answer.header("allow").isEmpty() && !answer.header("allow").contains(method),
                         page.constData());
        }
    }
}

// A public test of the network sent as much as one asked for. Here there is none: what strangers get is small, and is
// not made larger by what they ask.
void tst_Vulnerabilities::cve_2020_13951()
{
    const QByteArray large = "type=download&size=1000000000&count=1000000";
    for (const char *path : {"networktest", "nettest", "network", "services/networktest",
                             "services/networktest/download", "api/v1/networktest", "speedtest"}) {
        const RawAnswer answer = m_cluster.at(1).send("GET", "/openmeetings/" + QByteArray(path) + '?' + large);
        QVERIFY2(answer.status / 100 == 4 && answer.body.size() < 1000, path);
    }
    for (const QByteArray &page : pages)
        QVERIFY2(m_cluster.at(1).send("GET", page + '?' + large).body.size() < 300'000, page.constData());
}

// And took as much as one sent.
void tst_Vulnerabilities::cve_2021_27576()
{
    for (const char *path : {"networktest", "services/networktest/upload", "services/NetTestService",
                             "api/v1/networktest", "", "lobby", "room/1"}) {
        RawClient client(m_cluster.nodes().port(1));
        client.send("POST /openmeetings/" + QByteArray(path)
                    + " HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n");
        QCOMPARE(client.readStatus(), 413);
    }
    // A stranger's WebSocket takes one short message and waits no longer than its deadline:
    // tests/websocket/tst_foreignpages.
    RawClient stranger(m_cluster.nodes().port(1));
    QCOMPARE(stranger.open("/openmeetings/room/1", "Sec-WebSocket-Protocol: atrium-room.v1\r\n"), 101);
    stranger.send(QByteArray::fromHex("81ff0000000000100000") + QByteArray(4, 'm') + QByteArray(1 << 20, 'x'));
    QCOMPARE(stranger.next(), "close 1009");
}

// The cluster's channel took serialised objects of anybody who reached its port. Here its frames are values of known
// types, and nothing is read of who has not proved to have the cluster's key. More such bytes:
// tests/peers/tst_strangers.
void tst_Vulnerabilities::cve_2024_54676()
{
    QByteArray random;
    QRandomGenerator generator(20241212);
    while (random.size() < 10'000)
        random += char(generator.bounded(256));
    const QByteArray session = m_cluster.soapSession("admin");
    const auto calls = [&] {
        return soapRows(m_cluster.nodes().url(1), u"ClusterService"_s, u"getPeers"_s,
                        {{u"SID"_s, QString::fromLatin1(session)}})
            .first()
            .value(u"reconnects"_s);
    };
    const QString before = calls();
    strangersBytesChangeNothing({commitProviderPacket() + "\r\n\r\n"},
                                {commitProviderPacket(), serialisedObject(), random,
                                 QByteArray::fromHex("00000005a16174656865"), // half a frame that is none
                                 QByteArray::fromHex("7fffffff"), "GET / HTTP/1.1\r\n\r\n",
                                 QByteArray::fromHex("16030100050100000100")});
    QCOMPARE(calls(), before);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_vulnerabilities.h"

#include "agent/soap/operations/services.h"

#include <QDir>
#include <QRegularExpression>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

// An archive in a backup named files outside of its folder, and the import wrote them. Here nothing that people send is
// ever unpacked, and their names never become names in a file system.
void tst_Vulnerabilities::cve_2016_0784()
{
    const QDir upload(m_cluster.nodes().folder() + "/upload"_L1);
    QVERIFY(upload.exists());
    const auto everything = [this] {
        QDir folder(m_cluster.nodes().folder());
        return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    const QStringList around = everything();
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const QByteArray files = "rooms/" + number(m_cluster.vault) + "/files?name=";
    // A stored archive of one entry, "../../evil".
    const QByteArray archive = QByteArray::fromHex("504b030414000000000000000000d7a9d8d90400000004000000") + "\x0a"
        + QByteArray(1, '\0') + QByteArray(2, '\0') + "../../evilevil";
    const QStringList before = upload.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const qint64 id = m_cluster.id(ada.api("POST", files + "backup.zip", archive));
    QCOMPARE(ada.api("GET", "files/" + number(id)).body, archive);
    for (const char *name : {"..%2F..%2Fevil", "%2Fetc%2Fevil", "a%2F..%2F..%2Fevil", "..%5Cevil", "..", ".",
                             "evil%00.txt", "%2e%2e%2fevil", "a%0Aevil", ""})
        QCOMPARE(ada.api("POST", files + name, "x").status, 400);
    QStringList added = upload.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    added.removeIf([&before](const QString &name) { return before.contains(name); });
    QCOMPARE(added.size(), 1);
    QVERIFY2(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(added.first()).hasMatch(), qPrintable(added.first()));
    QStringList now = everything();
    now.removeIf([&around](const QString &name) { return around.contains(name); });
    QCOMPARE(now, QStringList());
    for (const char *path : {"backup", "BackupImport", "Import", "UploadHandler", "services/BackupService"})
        QCOMPARE(ada.send("POST", "/openmeetings/" + QByteArray(path), {}, archive).status / 100, 4);
}

// SOAP's importFile read any address, also of local files. Here it is off until hosts are named, and then it goes to no place
// that only this machine reaches, whatever it is called; no other operation opens an address that a request names.
void tst_Vulnerabilities::cve_2016_2164()
{
    const QByteArray port = m_cluster.trap().portText();
    QFile local(m_cluster.nodes().folder() + "/local-secret.txt"_L1);
    QVERIFY(local.open(QIODevice::WriteOnly) && local.write("what only this machine knows") > 0);
    local.close();
    const QByteArray path = local.fileName().toUtf8();
    const QByteArrayList addresses{"file://" + path,
                                   "file:" + path,
                                   path,
                                   "netdoc:" + path,
                                   "jar:file://" + path + "!/x",
                                   "http://127.0.0.1:" + port + "/",
                                   "http://localhost:" + port + "/",
                                   "http://[::1]:" + port + "/",
                                   "http://[::ffff:127.0.0.1]:" + port + "/",
                                   "http://2130706433:" + port + "/",
                                   "http://0x7f.1:" + port + "/",
                                   "http://0:" + port + "/",
                                   "http://school.example@127.0.0.1:" + port + "/",
                                   "https://127.0.0.1:" + port + "/",
                                   "ftp://127.0.0.1:" + port + "/x",
                                   "gopher://127.0.0.1:" + port + "/_x",
                                   "ldap://127.0.0.1:" + port + "/x",
                                   "rmi://127.0.0.1:" + port + "/x",
                                   "//127.0.0.1:" + port + "/x",
                                   "\\\\127.0.0.1@" + port + "\\x",
                                   "127.0.0.1:" + port};
    const QByteArray sid = m_cluster.soapSession("admin");
    const auto call = [&](const SoapService &service, const SoapOperation &operation, const QByteArray &address) {
        Visitor::Arguments arguments;
        for (const SoapField &parameter : operation.parameters) {
            const bool isText = parameter.type == SoapType::Text;
            const bool isTime = parameter.type == SoapType::Date || parameter.type == SoapType::DateTime;
            arguments.append({parameter.name.data(),
                              parameter.name == "SID"_L1 ? sid
                                  : isText               ? address
                                  : isTime               ? QByteArray("2040-01-01T00:00:00Z")
                                                         : QByteArray("0")});
        }
        return m_cluster.at(2).soap(service.name.data(), operation.name.data(), arguments);
    };
    for (const char *name : {"importFile", "importFileByInternalUserId"}) {
        const SoapOperation *operation = fileSoapService.operation(QString::fromLatin1(name));
        QVERIFY(operation);
        for (const QByteArray &address : addresses) {
            const Visitor::Arguments arguments{{"SID", sid},
                                               {operation->parameters[1].name.data(), "1"},
                                               {"externalFileId", "0"},
                                               {"externalType", ""},
                                               {"room_id", number(m_cluster.hall)},
                                               {"isOwner", "false"},
                                               {"path", address},
                                               {"parentFolderId", "0"},
                                               {"fileSystemName", "a.txt"}};
            const RawAnswer off = m_cluster.at(1).soap("FileService", name, arguments);
            QCOMPARE(errorCode(off), "config");
            const RawAnswer refused = m_cluster.at(2).soap("FileService", name, arguments);
            QVERIFY2(refused.status == 200 && refused.body.contains(":exitValue>-1<"), refused.body.constData());
        }
    }
    // Nor does any other operation: a text that is an address is a text.
    for (const SoapService *service : {&userSoapService, &roomSoapService, &fileSoapService}) {
        for (const SoapOperation *operation : service->operations()) {
            for (const QByteArray &address : {addresses.at(0), addresses.at(5)})
                QVERIFY(!call(*service, *operation, address).body.contains("what only this machine knows"));
        }
    }
    QCOMPARE(json(m_cluster.loggedIn("admin").api("GET", "rooms/" + number(m_cluster.hall) + "/files"))
                 .value("files"_L1)
                 .toArray()
                 .size(),
             0);
    QVERIFY(!m_cluster.trap().wasReached()); // and once more when the nodes have ended
}

// Uploaded XML was read with its external entities. Here uploads are stored and handed out as they are, as files to be
// saved, and what is read as XML may not declare entities.
void tst_Vulnerabilities::cve_2017_7664()
{
    const QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"http://127.0.0.1:"
        + m_cluster.trap().portText() + "/\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"hacked()\"><text>&a;&b;</text></svg>";
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const QByteArray files = "rooms/" + number(m_cluster.vault) + "/files?name=";
    for (const char *name : {"a.svg", "a.xml", "a.html", "a.wml", "a.docx"}) {
        const qint64 id = m_cluster.id(ada.api("POST", files + name, xml));
        const RawAnswer file = ada.api("GET", "files/" + number(id));
        QCOMPARE(file.body, xml);
        QCOMPARE(file.header("content-type"), "application/octet-stream");
        QVERIFY(file.header("content-disposition").startsWith("attachment"));
        QVERIFY(file.header("content-security-policy").startsWith("sandbox"));
        QCOMPARE(file.header("x-content-type-options"), "nosniff");
    }
    QCOMPARE(errorCode(ada.soap("UserService", xml)), "invalid");
    QVERIFY(!m_cluster.trap().wasReached());
}

// The order that a list was asked for in went into the statement. Here it is looked up among the names that there are,
// everywhere.
void tst_Vulnerabilities::cve_2017_7681()
{
    const QByteArrayList orders{"name; DROP TABLE room; --",
                                "(SELECT password_hash FROM app_user LIMIT 1)",
                                "(CASE WHEN (SELECT 1)=1 THEN name ELSE id END)",
                                "name, (SELECT 1)",
                                "name' OR '1'='1",
                                "name\" --",
                                "`name`",
                                "1",
                                "login DESC",
                                "password_hash",
                                "name/**/",
                                "rooms_id\n--",
                                "u.password",
                                "%"};
    const QByteArray sid = m_cluster.soapSession("admin", 2);
    const auto before = m_cluster.content();
    int sorted = 0;
    for (const SoapService *service : soapServices) {
        for (const SoapOperation *operation : service->operations()) {
            if (std::ranges::none_of(operation->parameters,
                                     [](const SoapField &each) { return each.name == "orderby"_L1; }))
                continue;
            ++sorted;
            const auto ask = [&](const QByteArray &order) {
                Visitor::Arguments arguments;
                for (const SoapField &parameter : operation->parameters) {
                    arguments.append({parameter.name.data(),
                                      parameter.name == "SID"_L1             ? sid
                                          : parameter.name == "orderby"_L1   ? order
                                          : parameter.type == SoapType::Text ? QByteArray()
                                          : parameter.name == "max"_L1       ? QByteArray("10")
                                                                             : QByteArray("1")});
                }
                return m_cluster.at(2).soap(service->name.data(), operation->name.data(), arguments);
            };
            QVERIFY2(ask("").status == 200, operation->name.data());
            for (const QByteArray &order : orders) {
                const RawAnswer refused = ask(order);
                QVERIFY2(errorCode(refused) == "invalid", (operation->name.data() + order + refused.body).constData());
                for (const char *word : {"SELECT ", "syntax", "column", "SQL", "argon2"})
                    QVERIFY2(!QByteArray(refused.body).replace(escaped(order), "").contains(word),
                             refused.body.constData());
            }
        }
    }
    QVERIFY(sorted >= 4);
    const Visitor admin = m_cluster.loggedIn("admin", 2);
    for (const QByteArray &order : orders) {
        const RawAnswer refused = admin.api("GET", "users?orderby=" + order.toPercentEncoding());
        QVERIFY2(refused.status == 400 || refused.status == 200, refused.body.constData());
        QVERIFY(!refused.body.contains("argon2"));
    }
    QMap<QString, QByteArray> after = m_cluster.content();
    after.insert(u"app_user"_s, before.value(u"app_user"_s)); // the administrator logged in meanwhile
    QCOMPARE(after, before);
}

// A NUL in a path that administrators set led to another program. Here no path and no program is set but in the
// configuration file, and no text that is stored holds a NUL.
void tst_Vulnerabilities::cve_2023_29246()
{
    const Visitor admin = m_cluster.loggedIn("admin");
    const QByteArray sid = m_cluster.soapSession("admin");
    const auto before = m_cluster.content();
    const QString text = u"/usr/bin/convert"_s + QChar(0) + u".png"_s;
    for (const char *member : {"name", "comment", "redirectUrl", "webapp", "path"}) {
        QJsonObject body{{u"name"_s, u"Room"_s}};
        body.insert(QLatin1String(member), text);
        const RawAnswer answer = admin.api("POST", "rooms", body);
        const bool isKnown = QByteArrayList{"name", "comment", "redirectUrl"}.contains(member);
        QCOMPARE(answer.status, isKnown ? 400 : 201);
        if (!isKnown) // it was left out
            QCOMPARE(admin.api("DELETE", "rooms/" + number(json(answer).value("id"_L1).toInteger())).status, 204);
    }
    for (const char *member : {"login", "firstName", "lastName", "email"}) {
        QJsonObject body{{u"login"_s, u"nulla"_s}, {u"password"_s, u"long enough"_s}};
        body.insert(QLatin1String(member), text);
        QCOMPARE(admin.api("POST", "users", body).status, 400);
    }
    for (const char *parameter : {"name", "address", "user", "webapp", "protocol", "comment"}) {
        QByteArray query;
        for (const char *each :
             {"SID", "id", "name", "address", "port", "user", "pass", "webapp", "protocol", "active", "comment"}) {
            const QByteArray value = each == parameter ? "a%00b"
                : QByteArray(each) == "SID"            ? sid
                : QByteArray(each) == "id"             ? "0"
                : QByteArray(each) == "port"           ? "80"
                : QByteArray(each) == "active"         ? "false"
                : QByteArray(each) == "protocol"       ? "http"
                : QByteArray(each) == "address"        ? "10.0.0.1"
                                                       : "x";
            query += QByteArray(each) + '=' + value + '&';
        }
        const RawAnswer refused =
            admin.send("GET", "/openmeetings/services/ServerService/saveServer?" + query.chopped(1));
        QVERIFY2(errorCode(refused) == "invalid", (parameter + refused.body).constData());
    }
    for (const char *reference : {"&#0;", "&#x0;"}) {
        const QByteArray body = envelope("<saveServer><SID>" + sid + "</SID><id>0</id><name>a" + reference
                                         + "</name><port>80</port><active>1</active></saveServer>");
        QCOMPARE(errorCode(admin.soap("ServerService", body)), "invalid");
    }
    QMap<QString, QByteArray> after = m_cluster.content();
    after.insert(u"room"_s, before.value(u"room"_s)); // those that were added and deleted
    QCOMPARE(after, before);
}

// A download from the whiteboard was given a path, and read any file of the machine. Here files have numbers, and no
// part of an address becomes a path.
void tst_Vulnerabilities::cve_2026_49488()
{
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    for (const char *path :
         {"files/..%2F..%2F..%2Fetc%2Fpasswd", "files/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "files/../../../../etc/passwd",
          "files//etc/passwd", "files/1%00.txt", "files/1/../../../x", "files/..;/..;/etc/passwd", "files/1%2F..%2F..",
          "files/..%c0%af..%c0%afetc/passwd", "files/..%5c..%5cetc%5cpasswd"}) {
        const RawAnswer refused = ada.api("GET", path);
        QVERIFY2(refused.status == 404 || refused.status == 400, path);
        QVERIFY(!refused.body.contains("root:"));
    }
    for (const char *target : {"/openmeetings/../../../etc/passwd", "/openmeetings/%2e%2e/%2e%2e/etc/passwd",
                               "/openmeetings/..%2f..%2fetc/passwd", "/openmeetings//etc/passwd", "//etc/passwd",
                               "/openmeetings/icon.svg/../../x", "/openmeetings/:/page/index.html", "/openmeetings/.",
                               "/openmeetings/index.html%00.png", "/openmeetings/download?file=../../etc/passwd"}) {
        const RawAnswer refused = ada.send("GET", target);
        QVERIFY2(refused.status == 404 || refused.status == 400, target);
        QVERIFY(!refused.body.contains("root:"));
    }
    const QByteArray enter = "rooms/" + number(m_cluster.vault) + "/enter";
    for (const char *file :
         {R"("../../etc/passwd")", R"("1/../2")", "-1", "1.5", "0", R"("file:///etc/passwd")", "null"}) {
        RoomClient board(json(ada.api("POST", enter, "{}")));
        QTRY_VERIFY(board.hasJoined());
        board.send(R"({"t":"boardAdd","page":"1","objects":[{"id":"x","kind":"image","x":0,"y":0,"w":9,"h":9,)"
                   R"("color":"#000000","fill":"","width":10,"opacity":100,"file":)"
                   + QByteArray(file) + "}]}");
        QTRY_VERIFY2(board.find<RefusedFrame>() || board.closedCode() == "bad_frame"_L1, file);
    }
}

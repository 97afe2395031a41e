// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_vulnerabilities.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QJsonObject roomOf(const Visitor &visitor, qint64 id)
{
    for (const QJsonValue &room : json(visitor.api("GET", "rooms")).value("rooms"_L1).toArray()) {
        if (room["id"_L1].toInteger() == id)
            return room.toObject();
    }
    return {};
}

} // namespace

// A link javascript: in a text ran in the pages of others. Here addresses that people are sent to are http or https,
// and texts are handed out as data that no browser takes for a page. What the page makes of them:
// tests/page/browser/hostile.test.mjs.
void tst_Vulnerabilities::cve_2016_2163()
{
    const Visitor admin = m_cluster.loggedIn("admin");
    const QByteArray room = "rooms/" + number(m_cluster.hall);
    for (const char *address : {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
                                "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
                                "//evil.example", "ftp://evil.example/", "https:evil.example"})
        QCOMPARE(admin.api("PATCH", room, {{u"redirectUrl"_s, QString::fromLatin1(address)}}).status, 400);
    const QString link = u"<a href=\"javascript:alert(1)\">x</a> javascript:alert(1)"_s;
    QCOMPARE(admin.api("PATCH", room, {{u"comment"_s, link}}).status, 204);
    const RawAnswer rooms = admin.api("GET", "rooms");
    QCOMPARE(rooms.header("content-type"), "application/json");
    QCOMPARE(rooms.header("x-content-type-options"), "nosniff");
    QCOMPARE(roomOf(admin, m_cluster.hall).value("comment"_L1).toString(), link);
    const RawAnswer asXml = admin.soap("RoomService", "getRoomById",
                                       {{"SID", m_cluster.soapSession("admin")}, {"rooms_id", number(m_cluster.hall)}});
    QVERIFY(asXml.body.contains("&lt;a href=") && !asXml.body.contains("<a href"));
    QCOMPARE(asXml.header("content-type"), "text/xml; charset=utf-8");
    QCOMPARE(admin.api("PATCH", room, {{u"comment"_s, QString()}}).status, 204);
}

// A parameter of the address came back within the page. Here no page is made from what a request says, and answers that
// repeat some of it are no pages.
void tst_Vulnerabilities::cve_2016_3089()
{
    const QByteArray mark = "\"><script>hacked()</script>";
    const QByteArray escapedMark = mark.toPercentEncoding();
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QByteArray headers = {};
    };
    const QList<Request> requests{
        {"GET", "/openmeetings/?swf=" + escapedMark},
        {"GET", "/openmeetings/?secureHash=" + escapedMark + "&language=" + escapedMark},
        {"GET", "/?swf=" + escapedMark},
        {"GET", "/openmeetings/" + escapedMark},
        {"GET", "/" + escapedMark},
        {"GET", "/openmeetings/swf/" + escapedMark + ".swf"},
        {"GET", "/openmeetings/api/v1/" + escapedMark},
        {"HACK<script>ED", "/openmeetings/api/v1/session"},
        {"GET", "/openmeetings/services/" + escapedMark},
        {"GET", "/openmeetings/services/UserService/" + escapedMark + "?x=" + escapedMark},
        {"GET", "/openmeetings/services/UserService/getSession?" + escapedMark + '=' + escapedMark},
        {"GET", "/openmeetings/services/UserService?wsdl=" + escapedMark, "Host: " + mark + "\r\n"},
        {"GET", "/openmeetings/", "Referer: " + mark + "\r\nUser-Agent: " + mark + "\r\nCookie: x=" + mark + "\r\n"},
        {"GET", "/openmeetings/room/" + escapedMark},
        {"GET", "/openmeetings/?swf=" + mark},
    };
    for (const Request &request : requests) {
        const RawAnswer answer = m_cluster.at(1).send(request.method, request.target, request.headers);
        QVERIFY2(answer.status >= 200, request.target.constData());
        QVERIFY2(!answer.body.contains("<script>hacked") && !answer.head.contains("<script>hacked"),
                 answer.body.constData());
        QCOMPARE(answer.header("x-content-type-options"), "nosniff");
        if (answer.header("content-type").startsWith("text/html"))
            QVERIFY2(!answer.body.contains("hacked"), answer.body.constData());
    }
}

// What was said in a chat ran in the pages of the others. Here it arrives as the text that it is, in a page whose
// policy runs no script but the page's own. That the page shows it as text: tests/page/browser/hostile.test.mjs.
void tst_Vulnerabilities::cve_2017_7663()
{
    const QString text = u"<script>hacked()</script><img src=x onerror=hacked()> \u202e javascript:hacked()"_s;
    const QByteArray enter = "rooms/" + number(m_cluster.hall) + "/enter";
    RoomClient ada(json(m_cluster.loggedIn(AttackedCluster::owner).api("POST", enter, "{}")));
    RoomClient eve(json(m_cluster.loggedIn(AttackedCluster::attacker, 2).api("POST", enter, "{}")));
    QTRY_VERIFY(ada.hasJoined() && eve.hasJoined());
    eve.say(text);
    QTRY_VERIFY(ada.find<ChatSaidFrame>());
    QCOMPARE(ada.find<ChatSaidFrame>()->line.text, text);

    const RawAnswer page = m_cluster.at(1).send("GET", "/openmeetings/");
    const QByteArray policy = page.header("content-security-policy");
    QVERIFY2(policy.contains("default-src 'self'") && policy.contains("object-src 'none'")
                 && policy.contains("base-uri 'none'"),
             policy.constData());
    for (const char *hole : {"unsafe-inline", "unsafe-eval", "script-src", " * ", "data:", "https:;"})
        QVERIFY2(!policy.contains(hole), policy.constData());
    QVERIFY2(
        !QRegularExpression(u"<script(?![^>]* src=)|\\son[a-z]+=|<style"_s, QRegularExpression::CaseInsensitiveOption)
             .match(QString::fromUtf8(page.body))
             .hasMatch(),
        page.body.constData());
}

// Scripts in an editor component of others. Here every script of the page is its own, and none makes a document of a
// text.
void tst_Vulnerabilities::cve_2017_15719()
{
    pageHasNoScriptsButItsOwn();
}

// The same component again.
void tst_Vulnerabilities::cve_2018_1325()
{
    pageHasNoScriptsButItsOwn();
    for (const char *path :
         {"ckeditor/ckeditor.js", "tinymce/tinymce.js", "wicket/resource/x.js", "js/jquery.js", "webjars/x.js"})
        QCOMPARE(m_cluster.at(1).send("GET", "/openmeetings/" + QByteArray(path)).status, 404);
}

void tst_Vulnerabilities::pageHasNoScriptsButItsOwn()
{
    const Visitor visitor = m_cluster.at(1);
    QStringList toRead{QString()};
    QSet<QString> seen;
    static const QRegularExpression address(
        uR"re((?:src|href)="([^"#]*)"|\bfrom '([^']+)'|\bimport\(?'([^']+)'|url\(([^)]+)\))re"_s);
    while (!toRead.isEmpty()) {
        const QString name = toRead.takeFirst();
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const RawAnswer file = visitor.send("GET", "/openmeetings/" + name.toUtf8());
        QVERIFY2(file.status == 200, qPrintable(name));
        const QString text = QString::fromUtf8(file.body);
        for (const char *sink : {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
                                 "new Function", "contenteditable", "srcdoc", "setHTML", "createContextualFragment"})
            QVERIFY2(!text.contains(QLatin1String(sink), Qt::CaseInsensitive),
                     qPrintable(name + u' ' + QLatin1String(sink)));
        auto found = address.globalMatch(text);
        while (found.hasNext()) {
            const QStringList groups = found.next().capturedTexts().mid(1);
            const QString referred = groups.join(QString());
            if (referred.contains("${"_L1) || referred.startsWith("data:"_L1))
                continue;
            QVERIFY2(!referred.contains("//"_L1) && !referred.startsWith(u'/'), qPrintable(name + u": "_s + referred));
            toRead.append(QUrl(name).resolved(QUrl(referred)).path());
        }
    }
    QVERIFY(seen.size() > 30);
}

// Without a number: markup in the text of an appointment. Here the calendar's texts are texts: data in JSON and XML,
// escaped in a calendar file, where no line of them becomes a line of its own.
void tst_Vulnerabilities::openmeetings_2814()
{
    const QString title = u"<img src=x onerror=hacked()>;,\\"_s;
    const QString description = u"<script>hacked()</script>\r\nEND:VEVENT\r\nBEGIN:VALARM\nACTION:PROCEDURE"_s;
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 id = AttackedCluster::id(ada.api("POST", "appointments",
                                                  {{u"title"_s, title},
                                                   {u"description"_s, description},
                                                   {u"location"_s, title},
                                                   {u"start"_s, now},
                                                   {u"end"_s, now + 3600000}}));
    QVERIFY(id > 0);
    const QJsonArray appointments =
        json(m_cluster.loggedIn(AttackedCluster::owner, 2)
                 .api("GET", "appointments?from=" + number(now - 1) + "&to=" + number(now + 1)))
            .value("appointments"_L1)
            .toArray();
    QCOMPARE(appointments.size(), 1);
    const QJsonObject shown = appointments.first().toObject();
    QCOMPARE(shown.value("title"_L1).toString(), title);
    QCOMPARE(shown.value("description"_L1).toString().remove(u'\r'), QString(description).remove(u'\r'));
    const RawAnswer asXml = m_cluster.at(2).soap(
        "CalendarService", "getAppointmentByRoomId",
        {{"SID", m_cluster.soapSession("admin")}, {"room_id", number(shown.value("room"_L1)["id"_L1].toInteger())}});
    QVERIFY2(asXml.body.contains("&lt;script") && !asXml.body.contains("<script") && !asXml.body.contains("<img"),
             asXml.body.constData());
    const RawAnswer file = ada.api("GET", "appointments/" + number(id) + "/calendar");
    QCOMPARE(file.status, 200);
    QVERIFY2(file.header("content-type").startsWith("text/calendar")
                 && file.header("content-disposition").startsWith("attachment"),
             file.head.constData());
    QVERIFY2(file.body.count("END:VEVENT\r\n") == 1 && !file.body.contains("\nBEGIN:VALARM\nACTION:PROCEDURE")
                 && !file.body.contains("\nACTION:PROCEDURE"),
             file.body.constData());
}

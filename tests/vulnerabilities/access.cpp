// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_vulnerabilities.h"

#include "agent/api/apirouter.h"
#include "agent/soap/operations/services.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nobodys = 987654321; // an id that is not in use

/*! The answer without the id that was asked for, and that of the request. */
QByteArray hint(const RawAnswer &answer, qint64 id)
{
    return QByteArray(answer.body).replace(answer.header("x-request-id"), {}).replace(number(id), "#") + ' '
        + number(answer.status);
}

/*! Every frame that a room said. */
class Listener : public QObject
{
public:
    explicit Listener(RoomClient &client)
    {
        connect(&client, &RoomClient::received, this, [this](const RoomServerFrame &frame) {
            if (const auto *refused = frameIn<RefusedFrame>(frame))
                refusedFrames.append(refused->of);
            else
                others.append(frame);
        });
    }
    template <class Frame>
    qsizetype count() const
    {
        return std::ranges::count_if(others, [](const auto &frame) { return frameIn<Frame>(frame) != nullptr; });
    }
    QStringList refusedFrames; // what they were
    QList<RoomServerFrame> others;
};

} // namespace

// Changed parameters of a request led into what was not for the user. Here ids of others' things are as ids of nothing:
// the answers do not differ by a byte, so that nobody even learns which exist.
void tst_Vulnerabilities::cve_2017_7682()
{
    struct Request
    {
        QByteArray method;
        QByteArray path; // %1 = the id
        qint64 id;
        QByteArray body = {};
    };
    const QList<Request> requests{
        {"POST", "rooms/%1/enter", m_cluster.vault},
        {"PATCH", "rooms/%1", m_cluster.vault, R"({"name":"Mine"})"},
        {"GET", "rooms/%1/invitations", m_cluster.vault},
        {"POST", "rooms/%1/invitations", m_cluster.vault, R"({"validity":"endless"})"},
        {"DELETE", "invitations/%1", m_cluster.invitationToVault},
        {"POST", "rooms/%1/files?name=a.txt", m_cluster.vault, "mine"},
        {"GET", "rooms/%1/files", m_cluster.vault},
        {"GET", "rooms/%1/files?deleted=1", m_cluster.vault},
        {"POST", "rooms/%1/folders", m_cluster.vault, R"({"name":"Mine"})"},
        {"GET", "files/%1", m_cluster.fileInVault},
        {"GET", "files/%1/thumbnail", m_cluster.fileInVault},
        {"GET", "files/%1/pages/1", m_cluster.fileInVault},
        {"PATCH", "files/%1", m_cluster.fileInVault, R"({"name":"Mine"})"},
        {"POST", "files/%1/copy", m_cluster.fileInVault, R"({"home":true})"},
        {"POST", "files/%1/restore", m_cluster.fileInVault},
        {"DELETE", "files/%1", m_cluster.fileInVault},
        {"PATCH", "appointments/%1", m_cluster.appointment, R"({"title":"Mine"})"},
        {"DELETE", "appointments/%1", m_cluster.appointment},
        {"GET", "appointments/%1/calendar", m_cluster.appointment},
    };
    const Visitor plain = m_cluster.loggedIn(AttackedCluster::attacker, 2);
    const Visitor guest = m_cluster.guestOf(m_cluster.hall);
    const auto before = m_cluster.content();
    for (const Visitor &eve : {plain, guest}) {
        for (const Request &request : requests) {
            const auto ask = [&](const QByteArray &id) {
                return eve.api(request.method, QByteArray(request.path).replace("%1", id), request.body);
            };
            const RawAnswer refused = ask(number(request.id));
            QVERIFY2(refused.status == 404 || refused.status == 403, (request.path + ' ' + refused.body).constData());
            QCOMPARE(hint(refused, request.id), hint(ask(number(nobodys)), nobodys));
            for (const char *wrong : {"0", "-1", "1e3", "0x1", "1,2", "%31%27", "9223372036854775808", "%00", "*", ""})
                QVERIFY2(ask(wrong).status / 100 == 4, wrong);
        }
    }
    QCOMPARE(m_cluster.content(), before);

    // Members that nobody asked for.
    Visitor eve = m_cluster.at(1);
    const QString password = QString::fromUtf8(m_cluster.password(AttackedCluster::attacker));
    const auto came = eve.openSession("session",
                                      {{u"login"_s, QLatin1String(AttackedCluster::attacker)},
                                       {u"password"_s, password},
                                       {u"level"_s, u"admin"_s},
                                       {u"user"_s, QJsonObject{{u"id"_s, 1}, {u"level"_s, u"admin"_s}}}});
    QCOMPARE(json(came).value("user"_L1).toObject().value("level"_L1).toString(), u"user"_s);
    QCOMPARE(eve.api("POST", "rooms", {{u"name"_s, u"Mine"_s}, {u"ownerId"_s, 1}}).status, 403);
}

// Administration without looking at who asks. Here every row of the JSON API and of SOAP that is for administrators
// refuses a user, a guest, who has logged out, and who was an administrator until a moment ago, on both nodes.
void tst_Vulnerabilities::cve_2018_1286()
{
    m_cluster.nodes().addUser(u"carl-former"_s, 1, u"admin"_s);
    m_cluster.nodes().addUser(u"dora-former"_s, 1, u"admin"_s);
    Visitor former = m_cluster.loggedIn("carl-former", 2);
    const qint64 formerId = json(former.api("GET", "session")).value("user"_L1).toObject().value("id"_L1).toInteger();
    Visitor loggedOut = m_cluster.loggedIn("dora-former", 2);
    struct Outsider
    {
        const char *who;
        Visitor visitor;
        QByteArray sid;
    };
    QList<Outsider> outsiders{
        {"a user", m_cluster.loggedIn(AttackedCluster::attacker), {}},
        {"a moderator", m_cluster.loggedIn(AttackedCluster::moderator), {}},
        {"a guest", m_cluster.guestOf(m_cluster.hall), {}},
        {"nobody", m_cluster.at(1), {}},
        {"a former administrator", former, m_cluster.soapSession("carl-former", 2)},
        {"one who has logged out", loggedOut, {}},
    };
    QVERIFY(!outsiders.at(4).sid.isEmpty());
    QCOMPARE(former.api("POST", "rooms", "{}").status, 400); // until then they may
    const Visitor admin = m_cluster.loggedIn("admin");
    QCOMPARE(admin.api("PATCH", "users/" + number(formerId), {{u"level"_s, u"user"_s}}).status, 204);
    QCOMPARE(m_cluster.at(1)
                 .send("DELETE", "/openmeetings/api/v1/session",
                       "Cookie: " + loggedOut.cookie + "\r\nX-Atrium-Csrf: " + loggedOut.csrfToken + "\r\n")
                 .status,
             204);

    const auto before = m_cluster.content();
    int calls = 0;
    for (Outsider &outsider : outsiders) {
        const QByteArray sid = outsider.sid.isEmpty()
            ? outsider.visitor.cookie.mid(outsider.visitor.cookie.indexOf('=') + 1)
            : outsider.sid;
        for (int node = 1; node <= 2; ++node) {
            outsider.visitor.setPort(m_cluster.nodes().port(node));
            for (const ApiRoute &row : ApiRouter::rows()) {
                if (row.right != ApiRight::Admin)
                    continue;
                const QByteArray path = QByteArray(row.path).replace("{id}", number(m_cluster.vault));
                const int status =
                    outsider.visitor.api(row.method, path, QByteArray(row.method) == "GET" ? "" : "{}").status;
                QVERIFY2(status == 401 || status == 403,
                         (QByteArray(outsider.who) + ": " + row.method + ' ' + path).constData());
                ++calls;
            }
            for (const SoapService *service : soapServices) {
                for (const SoapOperation *operation : service->operations()) {
                    if (operation->right != SoapRight::WebService && operation->right != SoapRight::Administrator)
                        continue;
                    Visitor::Arguments arguments;
                    for (const SoapField &parameter : operation->parameters) {
                        const bool isTime = parameter.type == SoapType::Date || parameter.type == SoapType::DateTime;
                        const bool isFirst = &parameter == &operation->parameters.front();
                        arguments.append({parameter.name.data(),
                                          isFirst      ? sid
                                              : isTime ? QByteArray("2040-01-01T00:00:00Z")
                                                       : QByteArray("1")});
                    }
                    const RawAnswer answer =
                        outsider.visitor.soap(service->name.data(), operation->name.data(), arguments);
                    const QByteArray said = answer.status == 200 ? returned(answer) : errorCode(answer);
                    const QByteArrayList refusals{
                        "nil",           "-1",        "-26",           "false",
                        "level_refused", "forbidden", "not_logged_in", operation->refusal.data()};
                    QVERIFY2(
                        !said.isEmpty() && refusals.contains(said),
                        (QByteArray(outsider.who) + ": " + operation->name.data() + ' ' + answer.body).constData());
                    ++calls;
                }
            }
        }
    }
    QVERIFY(calls > 6 * 2 * 100);
    QCOMPARE(m_cluster.content(), before);
}

// Whoever was in a room could raise themselves to its moderator. Here the room knows who sends a frame by the
// connection, and what the frame says of its sender counts for nothing.
void tst_Vulnerabilities::cve_2023_28326()
{
    const Visitor admin = m_cluster.loggedIn("admin");
    const Visitor ada = m_cluster.loggedIn(AttackedCluster::owner);
    const Visitor eve = m_cluster.loggedIn(AttackedCluster::attacker, 2);
    const qint64 adaId = json(ada.api("GET", "session")).value("user"_L1).toObject().value("id"_L1).toInteger();
    const qint64 stage = m_cluster.id(
        admin.api("POST", "rooms",
                  {{u"name"_s, u"Stage"_s}, {u"capacity"_s, 10}, {u"type"_s, u"restricted"_s}, {u"ownerId"_s, adaId}}));
    const QByteArray enter = "rooms/" + number(stage) + "/enter";
    RoomClient owner(json(ada.api("POST", enter, "{}")));
    QTRY_VERIFY(owner.hasJoined());
    const QString ownerId = owner.find<JoinedFrame>()->you;
    RoomClient attacker(json(eve.api("POST", enter, "{}")));
    QTRY_VERIFY(attacker.hasJoined());
    const QString attackerId = attacker.find<JoinedFrame>()->you;
    owner.send(R"({"t":"ask","question":"Who?","kind":"yesno","answers":[],"several":false,"live":false})");
    QTRY_VERIFY(attacker.find<PollFrame>());
    const Listener heard(owner);
    const Listener told(attacker);

    const QByteArray self = attackerId.toLatin1();
    const QByteArray other = ownerId.toLatin1();
    const QByteArray poll = number(attacker.find<PollFrame>()->poll.id);
    const QByteArray forged = R"(,"userId":1,"user":1,"level":"admin","from":")" + other + R"(","by":")" + other
        + R"(","you":")" + other + R"(","moderator":true,"rights":["moderate"]})";
    const QByteArrayList frames{
        R"("grant","id":")" + self + R"(","right":"moderate")",
        R"("grant","id":")" + self + R"(","right":"draw")",
        R"("take","id":")" + other + R"(","right":"moderate")",
        R"("refuse","id":")" + other + R"(","right":"draw")",
        R"("mute","id":")" + other + R"(","on":true)",
        R"("kick","id":")" + other + '"',
        R"("chatMode","moderated":true)",
        R"("settle","line":1,"allow":true)",
        R"("ask","question":"Me?","kind":"yesno","answers":[],"several":false,"live":true)",
        R"("endPoll","poll":)" + poll,
        R"("removePoll","poll":)" + poll,
        R"("boardShow","page":"1")",
        R"("boardClear","page":"1")",
        R"("boardPageAdd","page":"mine","name":"Mine")",
    };
    for (const QByteArray &frame : frames)
        attacker.send(R"({"t":)" + frame + forged);
    QTRY_COMPARE(told.refusedFrames.size(), frames.size());
    attacker.send(R"({"t":"chat","text":"It is me.","name":"Ada")" + forged);
    QTRY_COMPARE(heard.count<ChatSaidFrame>(), 1);
    QCOMPARE(owner.find<ChatSaidFrame>()->line.from, attackerId);
    QCOMPARE(owner.find<ChatSaidFrame>()->line.name, QLatin1String(AttackedCluster::attacker));
    QCOMPARE(heard.others.size(), 1 + heard.count<SavedFrame>()); // that line, that it is stored, and nothing else
    QVERIFY(owner.closedCode().isEmpty());

    attacker.send(R"({"t":"apply","right":"moderate"})"); // only asks
    QTRY_COMPARE(heard.count<AppliedFrame>(), 1);
    QCOMPARE(heard.count<RightsFrame>(), 0);
}

// Any user saw the tree of files below any folder. Here ids of files of other rooms are as ids of nothing, also by SOAP; and what
// acts for others is for programs and administrators alone.
void tst_Vulnerabilities::cve_2026_33005()
{
    const Visitor plain = m_cluster.loggedIn(AttackedCluster::attacker, 2);
    const Visitor guest = m_cluster.guestOf(m_cluster.hall);
    for (const Visitor &eve : {plain, guest}) {
        for (qint64 id = 1; id <= m_cluster.fileInVault + 5; ++id) {
            const RawAnswer refused = eve.api("GET", "files/" + number(id));
            QCOMPARE(refused.status, 404);
            QCOMPARE(hint(refused, id), hint(eve.api("GET", "files/" + number(nobodys)), nobodys));
        }
    }
    QCOMPARE(m_cluster.loggedIn(AttackedCluster::owner, 2).api("GET", "files/" + number(m_cluster.fileInVault)).body,
             m_cluster.fileContent);
    const auto sidOf = [](const Visitor &visitor) { return visitor.cookie.mid(visitor.cookie.indexOf('=') + 1); };
    const auto before = m_cluster.content();
    for (const SoapOperation *operation : fileSoapService.operations()) {
        for (qint64 id = 1; operation->right != SoapRight::Anyone && id <= m_cluster.fileInVault + 5; ++id) {
            const auto ask = [&](const Visitor &eve) {
                Visitor::Arguments arguments{{"SID", sidOf(eve)}};
                for (const SoapField &parameter : operation->parameters.subspan(1)) {
                    const bool isRoom = parameter.name.startsWith("room"_L1);
                    arguments.append({parameter.name.data(),
                                      parameter.type == SoapType::Boolean ? QByteArray("false")
                                          : isRoom                        ? number(m_cluster.vault)
                                                                          : number(id)});
                }
                return m_cluster.at(1).soap("FileService", operation->name.data(), arguments);
            };
            for (const Visitor &eve : {plain, guest}) {
                const RawAnswer refused = ask(eve);
                const bool isOwnRight = operation->right == SoapRight::Person && eve.cookie == plain.cookie;
                if (isOwnRight)
                    QVERIFY2(QByteArrayList({"not_found", "room_unknown"}).contains(errorCode(refused)),
                             refused.body.constData());
                else
                    QVERIFY2(QByteArrayList({"-26", "nil"}).contains(returned(refused)), refused.body.constData());
            }
        }
    }
    QCOMPARE(m_cluster.content(), before);
}

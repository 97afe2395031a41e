// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/janusprobe.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <optional>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

// Of Janus, and of its plugin VideoRoom.
constexpr int unauthorized = 403;
constexpr int noSuchPlugin = 460;
constexpr int missingElement = 429;
constexpr int wrongKey = 433;

constexpr quint64 maximumAnswer = 256 * 1024;

/*! One conversation. */
class JanusCall
{
public:
    JanusCall(const JanusDoor &door, Millis patience) : m_door(door), m_patience(patience)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setMaxAllowedIncomingMessageSize(maximumAnswer);
        m_socket.setMaxAllowedIncomingFrameSize(maximumAnswer);
        QObject::connect(&m_socket, &QWebSocket::stateChanged, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_loop, [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message.value("transaction"_L1).toString() != m_awaited || message.value("janus"_L1) == "ack"_L1)
                return;
            m_answer = message;
            m_loop.quit();
        });
    }

    /*! Empty: connected. Otherwise why not. */
    QString connectTo(const QUrl &url)
    {
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({u"janus-protocol"_s});
        m_socket.open(QNetworkRequest(url), options);
        wait([this] { return m_socket.state() != QAbstractSocket::ConnectingState; });
        if (m_socket.isValid())
            return {};
        return m_socket.error() == QAbstractSocket::UnknownSocketError ? u"timeout"_s : m_socket.errorString();
    }

    /*! Nothing: no answer in time, or none that is Janus's. */
    std::optional<QJsonObject> ask(QJsonObject request)
    {
        m_awaited = QString::number(QRandomGenerator::system()->generate64(), 36);
        m_answer = {};
        request.insert("transaction"_L1, m_awaited);
        if (!m_door.apiSecret.isEmpty())
            request.insert("apisecret"_L1, m_door.apiSecret);
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
        wait([this] { return m_answer || !m_socket.isValid(); });
        return m_answer && m_answer->value("janus"_L1).isString() ? m_answer : std::nullopt;
    }

private:
    void wait(const std::function<bool()> &isDone)
    {
        const QDeadlineTimer end(m_patience);
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        timer.start(m_patience);
        while (!isDone() && !end.hasExpired())
            m_loop.exec();
    }

    const JanusDoor &m_door; // not owned, outlives this
    const Millis m_patience;
    QEventLoop m_loop;
    QString m_awaited;
    std::optional<QJsonObject> m_answer;
    QWebSocket m_socket; // last: it says goodbye while the rest is there
};

struct Refusal
{
    int code = 0; // 0 = none
    QString reason = {};
};

/*! Of Janus itself, or of the plugin that was spoken to. */
Refusal refusalIn(const QJsonObject &answer)
{
    const QJsonObject error = answer.value("error"_L1).toObject();
    if (!error.isEmpty())
        return {error.value("code"_L1).toInt(-1), error.value("reason"_L1).toString()};
    const QJsonObject data = answer.value("plugindata"_L1).toObject().value("data"_L1).toObject();
    return data.contains("error_code"_L1)
        ? Refusal{data.value("error_code"_L1).toInt(-1), data.value("error"_L1).toString()}
        : Refusal{};
}

/*! The steps, each on what the one before it found. */
class JanusVisit
{
public:
    JanusVisit(const JanusDoor &door, Millis patience) : m_door(door), m_call(door, patience) {}

    JanusProbe make()
    {
        if (connect() && greet() && openSession() && attach() && tryWithoutKey() && !m_door.adminKey.isEmpty())
            tryWithKey();
        if (m_session != 0)
            (void)m_call.ask({{"janus"_L1, "destroy"_L1}, {"session_id"_L1, m_session}});
        return m_probe;
    }

private:
    bool end(JanusProbe::Outcome outcome, const QString &words = {})
    {
        m_probe.outcome = outcome;
        m_probe.words = words;
        return false;
    }
    bool goOn()
    {
        m_probe.outcome = JanusProbe::Outcome::Well;
        return true;
    }

    bool connect()
    {
        const QString fault = m_call.connectTo(m_door.url);
        return fault.isEmpty() ? goOn() : end(JanusProbe::Outcome::NotReached, fault);
    }

    bool greet()
    {
        const auto info = m_call.ask({{"janus"_L1, "info"_L1}});
        if (!info || info->value("janus"_L1) != "server_info"_L1)
            return end(JanusProbe::Outcome::NoJanus);
        m_probe.version = info->value("version_string"_L1).toString();
        m_probe.asksForSecret = info->value("api_secret"_L1).toBool();
        m_probe.reclaimSeconds = info->value("reclaim-session-timeout"_L1).toInt();
        return goOn();
    }

    bool openSession()
    {
        const auto made = m_call.ask({{"janus"_L1, "create"_L1}});
        if (!made)
            return end(JanusProbe::Outcome::NoJanus);
        if (const Refusal refusal = refusalIn(*made); refusal.code != 0)
            return end(refusal.code == unauthorized ? JanusProbe::Outcome::WrongSecret : JanusProbe::Outcome::Odd,
                       refusal.reason);
        m_session = made->value("data"_L1).toObject().value("id"_L1).toInteger();
        return goOn();
    }

    bool attach()
    {
        const auto made = m_call.ask(
            {{"janus"_L1, "attach"_L1}, {"session_id"_L1, m_session}, {"plugin"_L1, "janus.plugin.videoroom"_L1}});
        if (!made)
            return end(JanusProbe::Outcome::NoJanus);
        if (const Refusal refusal = refusalIn(*made); refusal.code != 0)
            return end(refusal.code == noSuchPlugin ? JanusProbe::Outcome::NoVideoRoom : JanusProbe::Outcome::Odd,
                       refusal.reason);
        m_handle = made->value("data"_L1).toObject().value("id"_L1).toInteger();
        return goOn();
    }

    bool tryWithoutKey()
    {
        const auto refusal = makeRoom({});
        if (!refusal)
            return end(JanusProbe::Outcome::NoJanus);
        m_probe.asksForKey = refusal->code == missingElement || refusal->code == wrongKey;
        return refusal->code == 0 || m_probe.asksForKey ? goOn() : end(JanusProbe::Outcome::Odd, refusal->reason);
    }

    void tryWithKey()
    {
        const auto refusal = makeRoom(m_door.adminKey);
        if (!refusal)
            end(JanusProbe::Outcome::NoJanus);
        else if (refusal->code != 0)
            end(refusal->code == wrongKey ? JanusProbe::Outcome::WrongKey : JanusProbe::Outcome::Odd, refusal->reason);
    }

    /*! Makes a room that nobody knows, and ends it. */
    std::optional<Refusal> makeRoom(const QString &key)
    {
        const auto number = qint64(QRandomGenerator::system()->generate64() >> 11); // what JSON holds exactly
        const QString secret = QString::number(QRandomGenerator::system()->generate64(), 36);
        QJsonObject body{{"request"_L1, "create"_L1},
                         {"room"_L1, number},
                         {"secret"_L1, secret},
                         {"pin"_L1, secret},
                         {"is_private"_L1, true}};
        if (!key.isEmpty())
            body.insert("admin_key"_L1, key);
        const auto made = tell(body);
        if (!made)
            return {};
        if (const Refusal refusal = refusalIn(*made); refusal.code != 0)
            return refusal;
        (void)tell({{"request"_L1, "destroy"_L1}, {"room"_L1, number}, {"secret"_L1, secret}});
        return Refusal{};
    }

    std::optional<QJsonObject> tell(const QJsonObject &body)
    {
        return m_call.ask(
            {{"janus"_L1, "message"_L1}, {"session_id"_L1, m_session}, {"handle_id"_L1, m_handle}, {"body"_L1, body}});
    }

    const JanusDoor &m_door; // not owned, outlives this
    JanusCall m_call;
    qint64 m_session = 0;
    qint64 m_handle = 0;
    JanusProbe m_probe;
};

} // namespace

JanusProbe probeJanus(const JanusDoor &door, Millis patience)
{
    return JanusVisit(door, patience).make();
}

} // namespace Agent

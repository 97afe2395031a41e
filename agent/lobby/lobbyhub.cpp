// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lobby/lobbyhub.h"

#include "agent/http/httpmessage.h"
#include "agent/lobby/lobbylink.h"

#include <QPointer>

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis retryEvery = 2s;
constexpr Millis checkEvery = 60s;

void refuse(LobbyLink *link, const Error &why)
{
    link->send(encode(LobbyRefusedFrame{errorName(why.code), errorText(why)}));
}

} // namespace

LobbyHub::LobbyHub(Storage &storage, LobbyService &service, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_service(service)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &LobbyHub::read);
    connect(&m_check, &QTimer::timeout, this, &LobbyHub::checkSessions);
    m_check.start(checkEvery);
}

LobbyHub::~LobbyHub() = default;

void LobbyHub::accept(QWebSocket *socket, QTcpSocket *transport, const QString &address)
{
    const QString sessionId = cookieValue(socket->request().rawHeader("Cookie"), "atrium_session");
    auto *link = new LobbyLink(socket, transport, this);
    link->setPace(m_pace);
    link->setMetrics(m_metrics);
    m_visitors.insert(link, {sessionId, address});
    connect(link, &LobbyLink::sayRequested, this, [this, link](const QString &text) { say(link, text); });
    connect(link, &LobbyLink::ended, this, [this, link] { ended(link); });
    enter(link);
}

void LobbyHub::enter(LobbyLink *link)
{
    const auto visitor = m_visitors.constFind(link);
    if (visitor == m_visitors.constEnd())
        return;
    m_storage
        .run([this, sessionId = visitor->sessionId, address = visitor->address](Database &) {
            return m_service.enter(sessionId, address);
        })
        .then(this, [this, link = QPointer<LobbyLink>(link)](const Result<Caller> &caller) { entered(link, caller); });
}

void LobbyHub::entered(LobbyLink *link, const Result<Caller> &caller)
{
    const auto visitor = m_visitors.find(link);
    if (visitor == m_visitors.end()) // went in the meantime
        return;
    if (!caller && caller.error().code != ErrorCode::Unavailable)
        return link->close(LobbyClose::NotLoggedIn);
    if (!caller) {
        visitor->waiting.clear();
        refuse(link, caller.error());
        QTimer::singleShot(retryEvery, link, [this, link] { enter(link); });
        return;
    }
    visitor->caller = *caller;
    if (m_recent)
        greet(link, *visitor);
    else
        read();
    sayNext(link);
}

void LobbyHub::say(LobbyLink *link, const QString &text)
{
    const auto visitor = m_visitors.find(link);
    if (visitor == m_visitors.end())
        return;
    if (visitor->waiting.size() >= maximumWaitingLines)
        return refuse(link, SayThrottle::tooFast());
    visitor->waiting.append(text);
    sayNext(link);
}

// One after the other: storage threads that worked on two of a person's lines at once could swap them.
void LobbyHub::sayNext(LobbyLink *link)
{
    const auto visitor = m_visitors.find(link);
    if (visitor == m_visitors.end() || !visitor->caller || visitor->isSaying || visitor->waiting.isEmpty())
        return;
    visitor->isSaying = true;
    m_storage
        .run([this, text = visitor->waiting.takeFirst(), sessionId = visitor->sessionId,
              caller = *visitor->caller](Database &) { return m_service.say(text, sessionId, caller); })
        .then(this, [this, link = QPointer<LobbyLink>(link)](const Result<void> &said) {
            const auto speaker = m_visitors.find(link);
            if (speaker == m_visitors.end())
                return;
            speaker->isSaying = false;
            if (!said && said.error().code == ErrorCode::NotLoggedIn)
                return link->close(LobbyClose::NotLoggedIn);
            if (!said)
                refuse(link, said.error());
            sayNext(link);
        });
}

void LobbyHub::ended(LobbyLink *link)
{
    m_visitors.remove(link);
    if (!hasReaders())
        m_recent.reset(); // commits are not followed for nobody: who comes next is read for anew
}

void LobbyHub::closeAll(LobbyClose why)
{
    const auto links = m_visitors.keys();
    for (LobbyLink *link : links)
        link->close(why);
}

bool LobbyHub::hasReaders() const
{
    return std::ranges::any_of(m_visitors, [](const Visitor &visitor) { return visitor.caller.has_value(); });
}

void LobbyHub::noteCommit(const QList<CommitEvent> &events)
{
    const auto concerns = [](const CommitEvent &event, const auto &isConcerned) {
        return event.ids.isEmpty() || std::ranges::any_of(event.ids, isConcerned);
    };
    bool hasLines = false;
    bool hasUsers = false;
    for (const CommitEvent &event : events) {
        if (event.table == Table::Lobby)
            hasLines |= concerns(event, [this](qint64 id) { return id > m_lastId; });
        if (event.table == Table::User) {
            hasUsers |= concerns(event, [this](qint64 id) {
                return std::ranges::any_of(
                    m_visitors, [id](const Visitor &each) { return each.caller && each.caller->user.id.value == id; });
            });
        }
    }
    if (hasLines)
        read();
    if (hasUsers)
        checkSessions();
}

void LobbyHub::read()
{
    if (m_isReading) { // what is being read may be from before: all that comes until it is there makes one more
        m_mustReadAgain = true;
        return;
    }
    if (!hasReaders())
        return;
    m_isReading = true;
    m_mustReadAgain = false;
    const bool fromNothing = !m_recent;
    m_storage
        .run([this, fromNothing, lastId = m_lastId](Database &) {
            return fromNothing ? m_service.latest() : m_service.after(lastId);
        })
        .then(this, [this, fromNothing](const Result<Lines> &lines) {
            m_isReading = false;
            if (!lines)
                return m_retry.start();
            if (!fromNothing && !m_recent) // all had gone meanwhile; this may be for somebody who came since
                return read();
            if (fromNothing) {
                m_recent = Lines();
                m_lastId = 0;
            }
            append(*lines);
            if (m_mustReadAgain || (!fromNothing && lines->size() == LobbyService::maximumRead))
                read();
        });
}

void LobbyHub::append(const Lines &lines)
{
    if (!lines.isEmpty()) {
        m_recent->append(lines);
        m_recent->remove(0, std::max<qsizetype>(0, m_recent->size() - lobbyLinesShown));
        m_lastId = lines.last().id;
        m_greeting.clear();
    }
    const QByteArray frame = encode(LobbyLinesFrame{lines});
    for (auto visitor = m_visitors.begin(); visitor != m_visitors.end(); ++visitor) {
        if (visitor->isGreeted && !lines.isEmpty())
            visitor.key()->send(frame);
        else if (visitor->caller && !visitor->isGreeted)
            greet(visitor.key(), *visitor);
    }
}

void LobbyHub::greet(LobbyLink *link, Visitor &visitor)
{
    if (m_greeting.isEmpty())
        m_greeting = encode(LobbyLinesFrame{*m_recent});
    link->send(m_greeting);
    visitor.isGreeted = true;
}

// Also looks for lines, in case a commit was never heard of.
void LobbyHub::checkSessions()
{
    read();
    QStringList sessionIds;
    for (const Visitor &visitor : std::as_const(m_visitors)) {
        if (visitor.caller)
            sessionIds.append(visitor.sessionId);
    }
    if (sessionIds.isEmpty())
        return;
    m_storage.run([this, sessionIds](Database &) { return m_service.ended(sessionIds); })
        .then(this, [this](const Result<QStringList> &ended) {
            if (!ended)
                return;
            const auto links = m_visitors.keys();
            for (LobbyLink *link : links) {
                if (ended->contains(m_visitors.value(link).sessionId))
                    link->close(LobbyClose::NotLoggedIn);
            }
        });
}

} // namespace Agent

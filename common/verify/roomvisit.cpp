// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/roomvisit.h"

#include <QWebSocketHandshakeOptions>

#include <algorithm>

namespace Common {

RoomVisit::RoomVisit(const RoomEntry &entry, const QString &origin, Patience &patience,
                     const AcceptedCertificates &accepted)
    : m_entry(entry)
    , m_patience(patience)
    , m_accepted(accepted)
    , m_socket(origin)
{
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_isConnected = true;
        wake();
    });
    connect(&m_socket, &QWebSocket::sslErrors, this, &RoomVisit::judge);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &RoomVisit::receive);
    connect(&m_socket, &QWebSocket::disconnected, this,
            [this] { fail(m_socket.closeReason().isEmpty() ? m_socket.errorString() : m_socket.closeReason()); });
}

QCoro::Task<Result<void>> RoomVisit::join()
{
    QWebSocketHandshakeOptions options;
    options.setSubprotocols(QStringList(QLatin1String(roomProtocol)));
    m_socket.open(m_entry.url, options);
    const auto isConnected = [this] { return m_isConnected; };
    const auto connected = co_await until(isConnected, tr("a connection"));
    if (!connected)
        co_return connected.error();
    m_socket.sendTextMessage(QString::fromUtf8(encode(JoinFrame{m_entry.ticket})));
    const auto isLetIn = [this] { return m_isInside; };
    auto outcome = co_await until(isLetIn, tr("entry"));
    co_return std::move(outcome);
}

QCoro::Task<Result<void>> RoomVisit::awaitPeople(QList<QString> ids)
{
    const auto isThere = [this, ids] {
        return m_people.size() == ids.size()
            && std::all_of(ids.begin(), ids.end(), [this](const QString &id) { return m_people.contains(id); });
    };
    auto outcome = co_await until(isThere, tr("a people list of %1").arg(ids.size()));
    if (!outcome)
        co_return Error{
            outcome.error().code, tr("%1 (the list shows %2)").arg(outcome.error().message, peopleText()), {}};
    co_return std::move(outcome);
}

void RoomVisit::say(const QString &text)
{
    m_socket.sendTextMessage(QString::fromUtf8(encode(ChatFrame{text})));
}

QCoro::Task<Result<void>> RoomVisit::awaitLine(QString from, QString text)
{
    const auto isHeard = [this, from, text] {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [&](const ChatLine &line) { return line.from == from && line.text == text; });
    };
    auto outcome = co_await until(isHeard, tr("the other person's chat line"));
    co_return std::move(outcome);
}

QCoro::Task<Result<void>> RoomVisit::leave()
{
    m_socket.sendTextMessage(QString::fromUtf8(encode(LeaveFrame{})));
    const auto hasLeft = [this] { return m_closed == RoomClose::Left; };
    auto outcome = co_await until(hasLeft, tr("the confirmation of leaving"));
    m_isInside = false;
    m_socket.close();
    co_return std::move(outcome);
}

QCoro::Task<Result<void>> RoomVisit::until(std::function<bool()> isTrue, QString what)
{
    while (!isTrue()) {
        const QString place = m_entry.url.toString();
        if (m_refusal)
            co_return Error{m_refusal->code, tr("%1 failed: %2").arg(place, m_refusal->message), m_refusal->remedy};
        if (!m_trouble.isEmpty())
            co_return Error{ErrorCode::Unavailable,
                            tr("%1 ended the connection before %2: %3").arg(place, what, m_trouble)};
        Wait wait(m_patience);
        m_wait = &wait;
        const Woken woken = co_await wait;
        if (woken == Woken::Late)
            co_return Error{
                ErrorCode::Timeout,
                tr("%1 did not give %2 within %3 ms").arg(place, what, QString::number(m_patience.span().count()))};
        if (woken == Woken::Stopped)
            co_return Error{ErrorCode::Timeout, tr("%1 had not given %2 when the check was stopped").arg(place, what)};
    }
    co_return Result<void>();
}

QString RoomVisit::peopleText() const
{
    return m_people.isEmpty() ? tr("nobody") : QStringList(m_people.values()).join(QLatin1String(", "));
}

// One socket shakes hands once, so that nothing is left to look at later.
void RoomVisit::judge(const QList<QSslError> &errors)
{
    m_refusal = certificateRefusal(m_entry.url, m_socket.sslConfiguration(), errors, m_accepted);
    if (m_refusal)
        wake();
    else
        m_socket.ignoreSslErrors(errors);
}

void RoomVisit::receive(const QString &message)
{
    const auto frame = decodeRoomServerFrame(message.toUtf8());
    if (!frame && frame.error().code == ErrorCode::NotFound)
        return; // of a newer version
    if (!frame) {
        fail(tr("a frame was not understood: %1").arg(frame.error().message));
        return;
    }
    std::visit([this](const auto &group) { std::visit([this](const auto &each) { take(each); }, group); }, *frame);
    wake();
}

void RoomVisit::take(const JoinedFrame &frame)
{
    m_joined = frame;
    m_isInside = true;
    for (const Person &person : frame.people)
        m_people.insert(person.id, person.name);
    m_lines = frame.chat;
}

void RoomVisit::take(const EnteredFrame &frame)
{
    m_people.insert(frame.person.id, frame.person.name);
}

void RoomVisit::take(const LeftFrame &frame)
{
    m_people.remove(frame.id);
}

void RoomVisit::take(const ChatSaidFrame &frame)
{
    m_lines.append(frame.line);
}

void RoomVisit::take(const RefusedFrame &frame)
{
    m_trouble = tr("%1: %2").arg(frame.code, frame.message);
}

void RoomVisit::take(const ClosedFrame &frame)
{
    m_closed = frame.code;
    m_isInside = false;
    m_trouble = tr("%1: %2").arg(roomCloseName(frame.code), frame.message);
}

// The first trouble explains those that follow from it.
void RoomVisit::fail(const QString &trouble)
{
    m_isInside = false;
    if (m_trouble.isEmpty())
        m_trouble = trouble.isEmpty() ? tr("it was cut off") : trouble;
    wake();
}

void RoomVisit::wake()
{
    if (m_wait)
        m_wait->ring();
}

} // namespace Common

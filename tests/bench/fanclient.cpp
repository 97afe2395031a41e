// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fanclient.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstring>

using namespace std::chrono_literals;

namespace {

constexpr int joiningAtOnce = 64;
constexpr auto patience = 10s;     // without anything from the server
constexpr auto timeToRest = 500ms; // without anything from the server that nobody asked for
constexpr qsizetype readBytes = 1 << 18;

} // namespace

FanClient::FanClient(const FanProtocol &protocol, quint16 port)
    : m_protocol(protocol)
    , m_port(port)
    , m_poll(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(readBytes, '\0')
{
}

FanClient::~FanClient()
{
    for (const Member &member : m_members)
        close(member.socket);
    close(m_poll);
}

bool FanClient::join(int people, int rooms, int firstRoom)
{
    m_rooms.resize(size_t(rooms));
    m_members.reserve(size_t(people));
    while (m_inside < people) {
        while (int(m_members.size()) < people && int(m_members.size()) - m_inside < joiningAtOnce) {
            const int client = int(m_members.size());
            if (!connectNext(client, firstRoom + client % rooms))
                return false;
        }
        if (wait(patience) <= 0)
            return fail(QStringLiteral("%1 of %2 got in").arg(m_inside).arg(people));
        for (const size_t index : m_ready) {
            if (!readAnswer(m_members[index]))
                return false;
        }
    }
    return isQuiet(timeToRest);
}

bool FanClient::isQuiet(std::chrono::milliseconds length)
{
    return wait(length) == 0 || fail(QStringLiteral("somebody got what was not meant for them, or was cut off"));
}

bool FanClient::connectNext(int client, int roomNumber)
{
    Member member;
    member.room = size_t(client) % m_rooms.size();
    Room &room = m_rooms[member.room];
    if (room.people++ == 0) {
        room.message = m_protocol.message(roomNumber);
        room.delivery = m_protocol.delivery(roomNumber);
        room.sender = m_members.size();
    }
    member.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(member.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event{.events = EPOLLIN, .data = {.u64 = m_members.size()}};
    // From here on it is the destructor's to close.
    m_members.push_back(member);
    const QByteArray hello = m_protocol.hello(roomNumber, client);
    if (connect(member.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || epoll_ctl(m_poll, EPOLL_CTL_ADD, member.socket, &event) != 0
        || ::send(member.socket, hello.data(), size_t(hello.size()), MSG_NOSIGNAL) != hello.size())
        return fail(QStringLiteral("connection %1: %2").arg(client).arg(QLatin1String(strerror(errno))));
    return true;
}

bool FanClient::readAnswer(Member &member)
{
    const ssize_t count = recv(member.socket, m_buffer.data(), size_t(m_buffer.size()), MSG_DONTWAIT);
    if (count <= 0)
        return fail(QStringLiteral("the server closed a connection that was to be let in"));
    if (member.isInside)
        return fail(QStringLiteral("somebody got what was not meant for them"));
    member.answer.append(m_buffer.data(), count);
    switch (m_protocol.welcome(member.answer)) {
    case FanProtocol::Welcome::Incomplete: return true;
    case FanProtocol::Welcome::Inside:
        member.answer.clear();
        member.isInside = true;
        ++m_inside;
        return true;
    case FanProtocol::Welcome::Refused:
        return fail(QStringLiteral("a connection was answered %1").arg(QString::fromLatin1(member.answer)));
    }
    Q_UNREACHABLE();
}

std::optional<FanClient::FanOut> FanClient::fanOut(int window, std::chrono::milliseconds length)
{
    FanOut done;
    qint64 expected = 0;
    const auto end = Clock::now() + length;
    for (Room &room : m_rooms) {
        for (int i = 0; i < window; ++i) {
            if (!send(room))
                return {};
            expected += room.people;
        }
    }
    while (done.deliveries < expected) {
        if (wait(patience) <= 0) {
            (void)fail(QStringLiteral("%1 of %2 deliveries came").arg(done.deliveries).arg(expected));
            return {};
        }
        for (const size_t index : m_ready) {
            Member &member = m_members[index];
            const auto count = readDeliveries(member);
            if (!count)
                return {};
            done.deliveries += *count;
            Room &room = m_rooms[member.room];
            if (room.sender != index)
                continue;
            const auto now = Clock::now();
            for (int i = 0; i < *count; ++i) {
                done.echoMs.append(std::chrono::duration<double, std::milli>(now - room.onTheirWay.front()).count());
                room.onTheirWay.pop_front();
            }
            for (int i = 0; i < *count && now < end; ++i) {
                if (!send(room))
                    return {};
                expected += room.people;
            }
        }
    }
    return done;
}

bool FanClient::send(Room &room)
{
    const int socket = m_members[room.sender].socket;
    room.onTheirWay.push_back(Clock::now());
    return ::send(socket, room.message.data(), size_t(room.message.size()), MSG_DONTWAIT | MSG_NOSIGNAL)
        == room.message.size()
        || fail(QStringLiteral("the server does not read what a sender sends"));
}

// How many deliveries came to their end; nothing when something else came, or the end of the connection.
std::optional<int> FanClient::readDeliveries(Member &member)
{
    const QByteArray &delivery = m_rooms[member.room].delivery;
    const ssize_t count = recv(member.socket, m_buffer.data(), size_t(m_buffer.size()), MSG_DONTWAIT);
    if (count <= 0) {
        (void)fail(QStringLiteral("the server closed the connection of a member"));
        return {};
    }
    int ended = 0;
    for (qsizetype at = 0; at < count;) {
        const qsizetype length = std::min(count - at, delivery.size() - member.position);
        if (memcmp(m_buffer.data() + at, delivery.data() + member.position, size_t(length)) != 0) {
            (void)fail(QStringLiteral("a member got something that was not sent to its room: %1")
                           .arg(QString::fromLatin1(m_buffer.mid(at, std::min(length, qsizetype(80))))));
            return {};
        }
        at += length;
        member.position += length;
        if (member.position == delivery.size()) {
            member.position = 0;
            ++ended;
        }
    }
    return ended;
}

// How many members have something to read.
int FanClient::wait(std::chrono::milliseconds limit)
{
    std::array<epoll_event, 1024> events;
    const int count = epoll_wait(m_poll, events.data(), int(events.size()), int(limit.count()));
    m_ready.clear();
    for (int i = 0; i < count; ++i)
        m_ready.push_back(size_t(events[size_t(i)].data.u64));
    return count;
}

bool FanClient::fail(const QString &what)
{
    m_error = what;
    return false;
}

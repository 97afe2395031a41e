// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QCryptographicHash>

#include <arpa/inet.h>
#include <err.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <unordered_map>
#include <vector>

/*!
    The floor that room servers are measured against: what one thread, epoll and one write() for each member come to, with no
    limits and nothing decided. Whoever opens the same path is in the same room, and every message goes to all of a room, its sender
    too. A member whose socket takes no more is put out. Loopback only: it trusts everybody.
*/
namespace {

struct Connection;
using Room = std::vector<Connection *>;

struct Connection
{
    int socket = -1;
    Room *room = nullptr; //!< none before the handshake
    QByteArray unread;    //!< the beginning of what is not all there yet
};

constexpr auto webSocketGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
constexpr auto answerHead = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Accept: ";
constexpr int keyBytes = 4; // of the mask that comes before each payload

class Relay
{
public:
    explicit Relay(quint16 port);
    [[noreturn]] void run();

private:
    void watch(int socket);
    void accept();
    bool receive(Connection &from);
    bool shakeHands(Connection &guest);
    bool relayFrames(Connection &from);
    void remove(Connection &gone);

    int m_poll = epoll_create1(EPOLL_CLOEXEC);
    int m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    std::array<char, 1 << 16> m_buffer;
    std::map<QByteArray, Room> m_rooms;                // by path
    std::unordered_map<int, Connection> m_connections; // by socket
};

Relay::Relay(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || listen(m_listener, SOMAXCONN) != 0)
        err(1, "listen");
    watch(m_listener);
}

void Relay::watch(int socket)
{
    epoll_event event{.events = EPOLLIN, .data = {.fd = socket}};
    (void)epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &event);
}

void Relay::run()
{
    std::array<epoll_event, 256> events;
    for (;;) {
        const int count = epoll_wait(m_poll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[size_t(i)].data.fd;
            if (socket == m_listener)
                accept();
            else if (Connection &connection = m_connections.at(socket); !receive(connection))
                remove(connection);
        }
    }
}

void Relay::accept()
{
    for (int socket; (socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_connections[socket].socket = socket;
        watch(socket);
    }
}

// False when the connection has come to its end.
bool Relay::receive(Connection &from)
{
    const ssize_t count = read(from.socket, m_buffer.data(), m_buffer.size());
    if (count <= 0)
        return count < 0 && errno == EAGAIN;
    from.unread.append(m_buffer.data(), count);
    return from.room ? relayFrames(from) : shakeHands(from);
}

bool Relay::shakeHands(Connection &guest)
{
    const qsizetype size = guest.unread.indexOf("\r\n\r\n") + 4;
    if (size < 4)
        return true;
    const QByteArray request = guest.unread.left(size);
    const QByteArray name = "\r\nsec-websocket-key: ";
    const qsizetype key = request.toLower().indexOf(name) + name.size();
    const qsizetype path = request.indexOf(' ') + 1;
    if (!request.startsWith("GET ") || key < name.size())
        return false;
    const QByteArray asked = request.mid(key, request.indexOf('\r', key) - key).trimmed() + webSocketGuid;
    const QByteArray answer =
        answerHead + QCryptographicHash::hash(asked, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
    if (write(guest.socket, answer.data(), size_t(answer.size())) != answer.size())
        return false;
    guest.room = &m_rooms[request.mid(path, request.indexOf(' ', path) - path)];
    guest.room->push_back(&guest);
    guest.unread.remove(0, size);
    return relayFrames(guest);
}

// Each frame is made into the one that everybody gets where it lies: unmasked, its header moved over the mask's key.
bool Relay::relayFrames(Connection &from)
{
    char *next = from.unread.data();
    char *const last = next + from.unread.size();
    while (last - next >= 2) {
        auto *frame = reinterpret_cast<quint8 *>(next);
        const int lengthBytes = (frame[1] & 0x7f) < 126 ? 0 : (frame[1] & 0x7f) == 126 ? 2 : 8;
        const int headerBytes = 2 + lengthBytes;
        if (last - next < headerBytes + keyBytes)
            break;
        quint64 length = lengthBytes == 0 ? frame[1] & 0x7f : 0;
        for (int i = 0; i < lengthBytes; ++i)
            length = length << 8 | frame[2 + i];
        if (quint64(last - next - headerBytes - keyBytes) < length)
            break;
        const int opcode = frame[0] & 0x0f;
        if (opcode == 8 || !(frame[1] & 0x80))
            return false;
        next += headerBytes + keyBytes + qsizetype(length);
        if (opcode > 8)
            continue;
        const quint8 *key = frame + headerBytes;
        quint8 *payload = frame + headerBytes + keyBytes;
        for (quint64 i = 0; i < length; ++i)
            payload[i] ^= key[i % keyBytes];
        frame[1] &= 0x7f;
        const quint8 *made = static_cast<quint8 *>(memmove(frame + keyBytes, frame, size_t(headerBytes)));
        const size_t size = size_t(headerBytes) + length;
        for (const Connection *member : *from.room) {
            // What is cut off here is removed when epoll tells of it.
            if (write(member->socket, made, size) != ssize_t(size))
                shutdown(member->socket, SHUT_RDWR);
        }
    }
    from.unread = last == next ? QByteArray() : from.unread.right(last - next); // an idle connection holds no buffer
    return true;
}

void Relay::remove(Connection &gone)
{
    if (gone.room)
        std::erase(*gone.room, &gone);
    const int socket = gone.socket;
    close(socket);
    m_connections.erase(socket); // and `gone` with it
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        fprintf(stderr, "usage: atrium-bench-relay PORT\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    Relay relay(quint16(atoi(argv[1])));
    relay.run();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/plainfilesender.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <poll.h>
#include <sys/sendfile.h>
#include <sys/socket.h>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr size_t bytesAtOnce = 1 << 20;
constexpr auto sliceTime = 50ms; // others want to go on as well
constexpr int patienceMs = 5;    // a client that reads fast is ready again by then: cheaper than to come back

} // namespace

struct PlainFileSender::Shared
{
    FileDescriptor socket;
    std::shared_ptr<FileBody> body;
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> sent = 0; // bytes that nobody was told of
};

PlainFileSender::PlainFileSender(int socket, const std::shared_ptr<FileBody> &body, QObject *parent)
    : FileSender(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->socket = FileDescriptor(fcntl(socket, F_DUPFD_CLOEXEC, 0));
    m_shared->body = body;
}

PlainFileSender::~PlainFileSender()
{
    if (!m_shared->isCancelled)
        stop(false);
}

void PlainFileSender::stop(bool whole)
{
    m_timeout.stop();
    if (m_writable)
        m_writable->setEnabled(false);
    m_shared->isCancelled = true;
    // A slice that hangs keeps its descriptor open, so that closing the connection's own would end nothing for the client.
    if (!whole)
        ::shutdown(m_shared->socket.number(), SHUT_RDWR);
}

void PlainFileSender::start()
{
    if (!m_shared->socket.isOpen())
        return sliceEnded(End::Failed);
    m_writable = std::make_unique<QSocketNotifier>(m_shared->socket.number(), QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &PlainFileSender::sendOn);
    sendOn();
}

void PlainFileSender::sendOn()
{
    m_writable->setEnabled(false);
    m_timeout.start(diskLimit);
    const auto begun = m_shared->body->disk->start([shared = m_shared] { return sendSlice(*shared); }, diskLimit);
    if (!begun)
        return sliceEnded(End::Failed);
    begun->then(this, [this](End end) { sliceEnded(end); });
}

PlainFileSender::End PlainFileSender::sendSlice(Shared &shared)
{
    FileBody &body = *shared.body;
    const auto until = std::chrono::steady_clock::now() + sliceTime;
    while (body.length > 0) {
        if (shared.isCancelled)
            return End::Failed;
        off_t offset = body.offset;
        const ssize_t sent =
            ::sendfile(shared.socket.number(), body.file.number(), &offset, std::min(size_t(body.length), bytesAtOnce));
        if (sent > 0) {
            body.offset += sent;
            body.length -= sent;
            shared.sent += sent;
        } else if (sent == 0) { // the file is shorter than it was
            return End::Failed;
        } else if (errno == EAGAIN) {
            pollfd socket{shared.socket.number(), POLLOUT, 0};
            if (::poll(&socket, 1, patienceMs) == 0)
                return End::Blocked;
        } else if (errno != EINTR) {
            return End::Failed;
        }
        if (std::chrono::steady_clock::now() > until && body.length > 0)
            return End::Paused;
    }
    return End::Whole;
}

void PlainFileSender::sliceEnded(End end)
{
    if (m_shared->isCancelled) // a slice that was given up came to its end after all
        return;
    Q_EMIT sent(m_shared->sent.exchange(0));
    switch (end) {
    case End::Blocked:
        m_writable->setEnabled(true);
        m_timeout.start(idleLimit);
        return;
    case End::Paused: return sendOn();
    case End::Whole:
    case End::Failed:
        stop(end == End::Whole);
        Q_EMIT finished(end == End::Whole);
        return;
    }
}

} // namespace Agent

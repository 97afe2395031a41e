// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/childwork.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

[[noreturn]] void beTheChild(int out, const std::function<QByteArray()> &work)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // Whoever reads what this program writes must not wait for the child.
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing, stream);
    const QByteArray answer = work();
    qsizetype done = 0;
    while (done < answer.size()) {
        const ssize_t written = ::write(out, answer.constData() + done, size_t(answer.size() - done));
        if (written <= 0)
            ::_exit(1);
        done += written;
    }
    ::_exit(0);
}

/*! All until the other end closes; nothing when it does not in time. */
std::optional<QByteArray> readUntil(int in, std::chrono::steady_clock::time_point end)
{
    QByteArray answer;
    while (true) {
        const auto left = std::chrono::ceil<Millis>(end - std::chrono::steady_clock::now());
        pollfd wait{in, POLLIN, 0};
        const int ready = ::poll(&wait, 1, int(std::max<qint64>(0, left.count())));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return {};
        char buffer[4096];
        const ssize_t size = ::read(in, buffer, sizeof buffer);
        if (size < 0)
            return {};
        if (size == 0)
            return answer;
        answer.append(buffer, size);
    }
}

} // namespace

std::optional<QByteArray> inChild(const std::function<QByteArray()> &work, Millis deadline)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0)
        beTheChild(ends[1], work);
    ::close(ends[1]);
    std::optional<QByteArray> answer;
    if (child > 0)
        answer = readUntil(ends[0], std::chrono::steady_clock::now() + deadline);
    ::close(ends[0]);
    if (child > 0) {
        if (!answer)
            ::kill(child, SIGKILL);
        int status = 0;
        // One that hangs in the kernel ends when its file server says so.
        const pid_t ended = ::waitpid(child, &status, answer ? 0 : WNOHANG);
        if (answer && (ended != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0))
            answer.reset();
    }
    return answer;
}

} // namespace Agent

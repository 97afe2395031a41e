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
#include <vector>

namespace Agent {

using namespace Common;

namespace {

[[noreturn]] void beTheChild(int out, const std::function<QByteArray()> &work)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // A child of a child that hangs must not keep the parent's answer from ending.
    static int parentsOut = -1;
    if (parentsOut >= 0)
        ::close(parentsOut);
    parentsOut = out;
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

struct Child
{
    pid_t process = -1;
    int answers = -1; // where it writes
    QByteArray answer;
    bool isWhole = false; // it has closed its end
};

Child start(const std::function<QByteArray()> &work)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const pid_t process = ::fork();
    if (process == 0)
        beTheChild(ends[1], work);
    ::close(ends[1]);
    return {process, ends[0], {}, process < 0};
}

void readSome(Child &child)
{
    char buffer[4096];
    const ssize_t size = ::read(child.answers, buffer, sizeof buffer);
    if (size > 0)
        child.answer.append(buffer, size);
    else if (size == 0 || errno != EINTR)
        child.isWhole = true;
}

/*! Until all have closed their ends, or time is over. */
void readUntil(std::vector<Child> &children, std::chrono::steady_clock::time_point end)
{
    while (true) {
        std::vector<pollfd> waits;
        std::vector<Child *> waiting;
        for (Child &child : children) {
            if (child.answers < 0 || child.isWhole)
                continue;
            waits.push_back({child.answers, POLLIN, 0});
            waiting.push_back(&child);
        }
        const auto left = std::chrono::ceil<Millis>(end - std::chrono::steady_clock::now());
        if (waits.empty() || left.count() <= 0)
            return;
        if (::poll(waits.data(), waits.size(), int(left.count())) < 0)
            continue;
        for (size_t i = 0; i < waits.size(); ++i) {
            if (waits[i].revents != 0)
                readSome(*waiting[i]);
        }
    }
}

/*! Nothing: it has not answered, or did not end well. */
std::optional<QByteArray> end(const Child &child)
{
    if (child.answers >= 0)
        ::close(child.answers);
    if (child.process <= 0)
        return {};
    if (!child.isWhole)
        ::kill(child.process, SIGKILL);
    int status = 0;
    // One that hangs in the kernel ends when its file server says so.
    const pid_t ended = ::waitpid(child.process, &status, child.isWhole ? 0 : WNOHANG);
    const bool isGood = child.isWhole && ended == child.process && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return isGood ? std::optional(child.answer) : std::nullopt;
}

} // namespace

std::optional<QByteArray> inChild(const std::function<QByteArray()> &work, Millis deadline)
{
    return inChildren({work}, deadline).first();
}

QList<std::optional<QByteArray>> inChildren(const QList<std::function<QByteArray()>> &works, Millis deadline)
{
    const auto until = std::chrono::steady_clock::now() + deadline;
    std::vector<Child> children;
    for (const auto &work : works)
        children.push_back(start(work));
    readUntil(children, until);
    QList<std::optional<QByteArray>> answers;
    for (const Child &child : children)
        answers.append(end(child));
    return answers;
}

} // namespace Agent

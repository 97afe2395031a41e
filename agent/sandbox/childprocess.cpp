// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sandbox/childprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

extern "C" { // which Debian 12's header forgets
#include <sys/pidfd.h>
}

namespace Agent {
namespace {

using Clock = std::chrono::steady_clock;

/*! A file descriptor that closes itself. */
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { close(); }
    void close()
    {
        if (m_number >= 0)
            ::close(std::exchange(m_number, -1));
    }
    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number = -1;
};

struct Pipe
{
    Descriptor reading;
    Descriptor writing;
};

Pipe makePipe()
{
    int ends[2];
    return ::pipe2(ends, O_CLOEXEC) == 0 ? Pipe{Descriptor(ends[0]), Descriptor(ends[1])} : Pipe{};
}

Descriptor inMemory(const QByteArray &content)
{
    Descriptor file(::memfd_create("arguments", MFD_CLOEXEC));
    if (!file || ::write(file.number(), content.constData(), size_t(content.size())) != content.size()
        || ::lseek(file.number(), 0, SEEK_SET) != 0)
        return Descriptor();
    return file;
}

/*! What posix_spawn() is told; a failure of these calls is one of memory alone. */
class Preparation
{
public:
    Preparation(int output, int complaints, int secrets)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO);
        posix_spawn_file_actions_adddup2(&actions, secrets, 3);
        posix_spawn_file_actions_addclosefrom_np(&actions, 4);
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&attributes, &signals);
        sigfillset(&signals);
        posix_spawnattr_setsigdefault(&attributes, &signals);
    }
    ~Preparation()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    Preparation(const Preparation &) = delete;
    Preparation &operator=(const Preparation &) = delete;

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

/*! Reads a piece; false at the end. */
template <class Use>
bool readPiece(const Descriptor &from, const Use &use)
{
    std::array<char, 65536> piece;
    const auto size = ::read(from.number(), piece.data(), piece.size());
    if (size > 0)
        use(QByteArrayView(piece.data(), size));
    return size > 0 || (size < 0 && errno == EINTR);
}

/*! Waits until the process is gone, in whatever way (`Exited`), or has to be. */
ChildEnd::How listen(const Descriptor &process, Pipe &output, Pipe &errors, Clock::time_point until,
                     const StopSign &stop, const std::function<bool(QByteArrayView)> &take, QByteArray &complaints)
{
    constexpr qsizetype maximumComplaints = 2048;
    bool taken = true;
    bool isGone = false;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0)
            return ChildEnd::How::Deadline;
        // A closed pipe's number is -1, which poll() passes over.
        std::array<pollfd, 4> waited{{{output.reading.number(), POLLIN, 0},
                                      {errors.reading.number(), POLLIN, 0},
                                      {process.number(), POLLIN, 0},
                                      {stop.descriptor(), POLLIN, 0}}};
        if (::poll(waited.data(), waited.size(), int(std::min<qint64>(left, 60'000))) < 0 && errno != EINTR)
            return ChildEnd::How::Refused;
        if (waited[3].revents != 0)
            return ChildEnd::How::Stopped;
        if (waited[0].revents != 0 && !readPiece(output.reading, [&](QByteArrayView piece) { taken = take(piece); }))
            output.reading.close();
        if (waited[1].revents != 0 && !readPiece(errors.reading, [&](QByteArrayView piece) {
                complaints += piece.first(std::min(piece.size(), maximumComplaints - complaints.size()));
            }))
            errors.reading.close();
        if (!taken)
            return ChildEnd::How::Refused;
        // What it wrote last is still in the pipes when it is gone: poll() may have looked at them before.
        if (isGone && waited[0].revents == 0 && waited[1].revents == 0)
            return ChildEnd::How::Exited;
        isGone = isGone || waited[2].revents != 0;
    }
}

} // namespace

ChildEnd runChild(const QList<QByteArray> &command, const QByteArray &secrets, std::chrono::milliseconds deadline,
                  const StopSign &stop, const std::function<bool(QByteArrayView)> &take)
{
    Pipe output = makePipe();
    Pipe errors = makePipe();
    const Descriptor hidden = inMemory(secrets);
    if (!output.reading || !errors.reading || !hidden)
        return {ChildEnd::How::NotRun, errno};

    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData())); // posix_spawn() changes none
    arguments.push_back(nullptr);
    std::array<char *, 1> environment{nullptr};
    pid_t pid = 0;
    {
        const Preparation prepared(output.writing.number(), errors.writing.number(), hidden.number());
        const int failed = ::posix_spawn(&pid, arguments.front(), &prepared.actions, &prepared.attributes,
                                         arguments.data(), environment.data());
        if (failed != 0)
            return {ChildEnd::How::NotRun, failed};
    }
    output.writing.close();
    errors.writing.close();

    const Descriptor process(::pidfd_open(pid, 0));
    ChildEnd end;
    end.how = process ? listen(process, output, errors, Clock::now() + deadline, stop, take, end.complaints)
                      : ChildEnd::How::Refused;
    if (end.how != ChildEnd::How::Exited)
        ::kill(-pid, SIGKILL);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    if (end.how == ChildEnd::How::Exited) {
        end.how = WIFEXITED(status) ? ChildEnd::How::Exited : ChildEnd::How::Signal;
        end.code = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
    }
    return end;
}

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that have this in LD_PRELOAD run as on a machine that is busy with other things, at the worst moments: any thread is late
// for a while and then is not, before it takes a lock or writes, and after it has stored. Of the sockets that poll() waits for, some
// are ready a moment after the others. All of it may happen on any machine; here it happens often, so that what goes by luck fails soon.
// Only programs of this build are delayed: those that they start, such as databases, run as they are.
//
// With ATRIUM_DELAYS=pipes in the environment, pipes and processes are late as well: poll() looks at one descriptor after the other,
// and a program may write and end meanwhile. Qt's QProcess loses then what was written last.
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using Micros = std::uint64_t;

constexpr Micros longestDelay = 40'000; // and longest time between two delays of a slow thread
constexpr Micros usualDelay = 3'000;
constexpr Micros longestGathering = 1'000;
constexpr Micros longestMood = 2'000'000; // how long a thread is slow, or is not

Micros now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return Micros(time.tv_sec) * 1'000'000 + Micros(time.tv_nsec) / 1000;
}

bool isOurs()
{
    static const bool ours = [] {
        char program[4096] = {};
        const ssize_t size = ::readlink("/proc/self/exe", program, sizeof program - 1);
        return size > 0 && std::strncmp(program, ATRIUM_PROGRAMS, std::strlen(ATRIUM_PROGRAMS)) == 0;
    }();
    return ours;
}

/*! How a thread fares. It has no destructor: threads write until their very end. */
struct Mood
{
    std::uint64_t random;
    Micros changes;
    Micros nextDelay;
    bool isSlow;
    bool isBusy; // with a delay: what that calls is not delayed

    std::uint64_t chance(std::uint64_t of) // xorshift
    {
        if (random == 0)
            random = ((now() * 0x9e3779b97f4a7c15) ^ (std::uint64_t(::gettid()) << 32)) | 1;
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return (random >> 11) % of;
    }
};

thread_local Mood mood; // zeros

void mayBeLate()
{
    if (!isOurs() || mood.isBusy)
        return;
    const int error = errno;
    mood.isBusy = true;
    const Micros time = now();
    if (time > mood.changes) {
        mood.isSlow = mood.chance(2) == 0;
        mood.changes = time + mood.chance(longestMood);
    }
    if (mood.isSlow && time >= mood.nextDelay) {
        ::usleep(useconds_t(mood.chance(10) < 7 ? mood.chance(usualDelay) : mood.chance(longestDelay)));
        mood.nextDelay = now() + mood.chance(longestDelay);
    }
    mood.isBusy = false;
    errno = error;
}

template <class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool mayBeForgotten(int descriptor)
{
    static const bool all = [] {
        const char *wish = ::getenv("ATRIUM_DELAYS");
        return wish && std::strcmp(wish, "pipes") == 0;
    }();
    struct stat status
    {};
    return all || (::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode));
}

/*! Forgets some of what has become ready while poll() waited, as if it came a moment later. */
int forgetSome(pollfd *descriptors, nfds_t count, int ready)
{
    for (nfds_t i = 0; i < count && ready > 1; ++i) {
        if (descriptors[i].revents != 0 && mayBeForgotten(descriptors[i].fd) && mood.chance(3) == 0) {
            descriptors[i].revents = 0;
            --ready;
        }
    }
    return ready;
}

template <class Poll>
int pollUnevenly(pollfd *descriptors, nfds_t count, const Poll &wait)
{
    static auto *const plain = next<decltype(::poll)>("poll");
    if (!isOurs() || count < 2)
        return wait();
    if (const int ready = plain(descriptors, count, 0); ready != 0)
        return ready; // what is ready when it is asked for is told
    if (const int ready = wait(); ready <= 0)
        return ready;
    ::usleep(useconds_t(mood.chance(longestGathering))); // until there is more
    return forgetSome(descriptors, count, plain(descriptors, count, 0));
}

} // namespace

// What follows stands in front of the C library's functions of the same names.
extern "C" {

int pthread_mutex_lock(pthread_mutex_t *mutex)
{
    static auto *const lock = next<decltype(pthread_mutex_lock)>("pthread_mutex_lock");
    mayBeLate();
    return lock(mutex);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const really = next<decltype(write)>("write");
    mayBeLate();
    return really(file, bytes, size);
}

ssize_t writev(int file, const iovec *pieces, int count)
{
    static auto *const really = next<decltype(writev)>("writev");
    mayBeLate();
    return really(file, pieces, count);
}

ssize_t send(int socket, const void *bytes, size_t size, int flags)
{
    static auto *const really = next<decltype(send)>("send");
    mayBeLate();
    return really(socket, bytes, size, flags);
}

ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    static auto *const really = next<decltype(sendmsg)>("sendmsg");
    mayBeLate();
    return really(socket, message, flags);
}

int fdatasync(int file)
{
    static auto *const really = next<decltype(fdatasync)>("fdatasync");
    const int result = really(file);
    mayBeLate();
    return result;
}

int fsync(int file)
{
    static auto *const really = next<decltype(fsync)>("fsync");
    const int result = really(file);
    mayBeLate();
    return result;
}

int poll(pollfd *descriptors, nfds_t count, int timeout)
{
    static auto *const really = next<decltype(poll)>("poll");
    return pollUnevenly(descriptors, count, [=] { return really(descriptors, count, timeout); });
}

int ppoll(pollfd *descriptors, nfds_t count, const timespec *timeout, const sigset_t *signals)
{
    static auto *const really = next<decltype(ppoll)>("ppoll");
    return pollUnevenly(descriptors, count, [=] { return really(descriptors, count, timeout, signals); });
}

} // extern "C"

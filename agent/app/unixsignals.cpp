// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/unixsignals.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace Agent {

UnixSignals::UnixSignals(const QList<int> &numbers, QObject *parent) : QObject(parent)
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : numbers)
        sigaddset(&set, number);
    pthread_sigmask(SIG_BLOCK, &set, nullptr); // threads that start later inherit this
    m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (read(m_descriptor, &info, sizeof info) == sizeof info)
            Q_EMIT received(int(info.ssi_signo));
    });
}

UnixSignals::~UnixSignals()
{
    m_notifier.reset();
    close(m_descriptor);
}

} // namespace Agent

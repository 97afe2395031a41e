// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/headless/interrupts.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/eventfd.h>
#include <unistd.h>

namespace Console {
namespace {

int s_event = -1; // what the handler writes to: it may call write(), and little else

void note(int)
{
    const quint64 one = 1;
    (void)!write(s_event, &one, sizeof one);
}

void handle(int number)
{
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = int(SA_RESETHAND); // the second time as always
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    s_event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(s_event, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    for (const int number : {SIGINT, SIGTERM})
        handle(number);
}

Interrupts::~Interrupts()
{
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    close(std::exchange(s_event, -1));
}

} // namespace Console

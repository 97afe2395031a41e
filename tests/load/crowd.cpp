// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/crowd.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr auto beatEvery = 100ms;
constexpr size_t beatsToALifeSign = 50; // people give one every 5 s, each in a moment of their own

} // namespace

Crowd::Crowd(Attendee::Waits waits)
    : m_waits(waits)
    , m_poll(::epoll_create1(EPOLL_CLOEXEC))
    , m_ready(m_poll, QSocketNotifier::Read)
{
    connect(&m_ready, &QSocketNotifier::activated, this, &Crowd::turn);
    connect(&m_beat, &QTimer::timeout, this, &Crowd::beat);
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.start(beatEvery);
}

Crowd::~Crowd()
{
    for (Attendee *person : m_people)
        delete person;
    ::close(m_poll);
}

Attendee &Crowd::add(const QJsonObject &entry, const QHostAddress &from, int receiveBuffer)
{
    m_people.push_back(
        new Attendee({.poll = m_poll, .from = from, .receiveBuffer = receiveBuffer}, entry, m_waits, this));
    return *m_people.back();
}

int Crowd::inside() const
{
    return int(std::ranges::count_if(m_people, &Attendee::isInside));
}

int Crowd::outsideForGood() const
{
    return int(std::ranges::count_if(m_people, [](const Attendee *person) { return !person->finalCode().isEmpty(); }));
}

void Crowd::turn()
{
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_poll, events.data(), int(events.size()), 0);
    for (int i = 0; i < count; ++i)
        static_cast<Attendee *>(events[size_t(i)].data.ptr)->ready();
}

void Crowd::beat()
{
    ++m_beats;
    for (size_t i = 0; i < m_people.size(); ++i) {
        m_people[i]->readSlowly();
        if ((i + m_beats) % beatsToALifeSign == 0)
            m_people[i]->showThatItLives();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/eventloop/eventthread.h"
#include "agent/http/httpfront.h"
#include "common/core/random.h"

#include <memory>

/*! A front in a thread of its own, as it lives in an agent. Ends the program if it cannot listen. */
class RunningFront
{
public:
    /*! `setUp(HttpFront &)` says what it answers, in its thread. */
    template <class SetUp>
    RunningFront(const Agent::HttpFrontSettings &settings, SetUp setUp)
    {
        m_thread.call([&] {
            m_front = std::make_unique<Agent::HttpFront>(settings, m_random);
            setUp(*m_front);
            if (!m_front->listen())
                qFatal("no port");
            m_port = m_front->port();
        });
    }
    ~RunningFront()
    {
        m_thread.call([this] { m_front.reset(); });
    }
    Q_DISABLE_COPY_MOVE(RunningFront)

    quint16 port() const { return m_port; }
    void setIdentity(const Agent::TlsIdentity &identity)
    {
        m_thread.call([&] { m_front->setIdentity(identity); });
    }

private:
    Common::SystemRandom m_random;
    Agent::EventThread m_thread{QStringLiteral("front")};
    std::unique_ptr<Agent::HttpFront> m_front;
    quint16 m_port = 0;
};

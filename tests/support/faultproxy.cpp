// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include "tests/support/faultrelay.h"

namespace {

// Runs in the relay's thread and waits for it, so that a switch has taken effect when it returns.
template <class Work>
auto inThread(FaultRelay &relay, Work work)
{
    std::invoke_result_t<Work> answer{};
    QMetaObject::invokeMethod(
        &relay, [&] { answer = work(); }, Qt::BlockingQueuedConnection);
    return answer;
}

} // namespace

FaultProxy::FaultProxy(quint16 targetPort) : m_relay(std::make_unique<FaultRelay>(targetPort))
{
    m_relay->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("fault-proxy"));
    m_thread.start();
    m_port = inThread(*m_relay, [this] { return m_relay->listen(); });
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(m_relay.get(), &FaultRelay::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::set(const RelayFaults &faults)
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this, &faults] { m_relay->setFaults(faults); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::pass()
{
    set({});
}

void FaultProxy::delay(int ms, int jitterMs)
{
    const PipeFaults late{.delayMs = ms, .jitterMs = jitterMs};
    set({.toServer = late, .toClient = late});
}

void FaultProxy::blackHole()
{
    const PipeFaults hole{.flow = PipeFaults::Flow::Swallow};
    set({.toServer = hole, .toClient = hole});
}

void FaultProxy::stall()
{
    const PipeFaults still{.flow = PipeFaults::Flow::Hold};
    set({.toServer = still, .toClient = still});
}

void FaultProxy::oneWay(Way way)
{
    RelayFaults faults;
    (way == Way::ToServer ? faults.toClient : faults.toServer).flow = PipeFaults::Flow::Swallow;
    set(faults);
}

void FaultProxy::refuse()
{
    set({.refuses = true});
}

void FaultProxy::cutMidFrame(qint64 afterBytes)
{
    const PipeFaults cut{.cutAfterBytes = afterBytes};
    set({.toServer = cut, .toClient = cut});
}

void FaultProxy::cutConnections()
{
    QMetaObject::invokeMethod(m_relay.get(), &FaultRelay::cutConnections, Qt::BlockingQueuedConnection);
}

int FaultProxy::connections() const
{
    return inThread(*m_relay, [this] { return m_relay->connections(); });
}

qint64 FaultProxy::accepted() const
{
    return inThread(*m_relay, [this] { return m_relay->accepted(); });
}

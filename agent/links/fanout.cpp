// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/fanout.h"

#include "agent/links/fanlink.h"
#include "agent/links/textframe.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace Agent {

namespace {

QEvent::Type endOfTurn()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

FanOut::~FanOut()
{
    for (FanLink *link : std::as_const(m_links))
        link->setFanOut(nullptr);
}

void FanOut::add(FanLink *link)
{
    flush();
    m_links.append(link);
    link->setFanOut(this);
}

void FanOut::remove(FanLink *link)
{
    link->setFanOut(nullptr);
    m_links.removeOne(link);
}

void FanOut::send(const QByteArray &text)
{
    sendFrame(textFrame(text));
}

void FanOut::sendFrame(const QByteArray &frame)
{
    if (m_turn.isEmpty())
        QCoreApplication::postEvent(this, new QEvent(endOfTurn()));
    m_turn.append(frame);
    ++m_turnFrames;
    if (m_turn.size() >= largestTurn)
        flush();
}

void FanOut::flush()
{
    const QByteArray turn = std::exchange(m_turn, {});
    const qsizetype frames = std::exchange(m_turnFrames, 0);
    if (turn.isEmpty())
        return;
    for (FanLink *link : std::as_const(m_links))
        link->sendShared(turn, frames);
}

bool FanOut::event(QEvent *event)
{
    if (event->type() != endOfTurn())
        return QObject::event(event);
    flush();
    return true;
}

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusrooms.h"

#include "common/core/error.h"

#include <QLoggingCategory>
#include <QtEndian>

Q_LOGGING_CATEGORY(lcJanusRooms, "agent.janus")

namespace Agent {

using namespace Common;

JanusRooms::JanusRooms(const JanusSettings &settings, Random &random, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_random(random)
    , m_link(settings, random)
{
    // Connected first: whoever has rooms here finds this ready.
    connect(&m_link, &JanusLink::up, this, [this](bool isAnew) {
        if (isAnew)
            m_open.clear();
        if (!m_handle || m_handle->hasEnded())
            takeHandle();
        tidyUp();
    });
    connect(&m_link, &JanusLink::lost, this, [this] { m_handle.reset(); });
}

void JanusRooms::start(const JanusIdentity &self)
{
    m_self = self;
    m_handle.reset();
    m_open.clear();
    m_link.start(self);
}

void JanusRooms::takeHandle()
{
    m_handle = std::make_unique<JanusHandle>(m_link);
    connect(m_handle.get(), &JanusHandle::ended, this, [this] {
        if (m_link.isUp())
            QMetaObject::invokeMethod(this, &JanusRooms::takeHandle, Qt::QueuedConnection);
    });
}

void JanusRooms::ask(QObject *context, const QJsonObject &body, JanusLink::Done done)
{
    if (m_handle && m_link.isUp()) {
        m_handle->message(body, {},
                          [context = QPointer(context), done = std::move(done)](const JanusLink::Answer &answer) {
                              if (context)
                                  done(answer);
                          });
        return;
    }
    m_link.ask(context, {}, JanusLink::Until::Done, std::move(done)); // refused, later
}

void JanusRooms::tell(const QJsonObject &body)
{
    ask(this, body, [request = body[QLatin1String("request")].toString()](const JanusLink::Answer &answer) {
        if (!answer && answer.error().code != ErrorCode::NotFound) // its room or person has gone meanwhile
            qCWarning(lcJanusRooms).noquote() << request << "failed:" << errorText(answer.error());
    });
}

qint64 JanusRooms::randomNumber()
{
    const quint64 number = qFromBigEndian<quint64>(m_random.bytes(8).constData());
    return qMax<qint64>(1, qint64(number & quint64(largestJanusId)));
}

void JanusRooms::open(QObject *context, const JanusRoomPlan &plan, Opened done)
{
    JanusRoom room{randomNumber()};
    room.secret = m_self.roomSecret(room.number);
    room.pin = QString::fromLatin1(m_random.hex(16));
    m_open.insert(room.number);
    create(context, room, plan, std::move(done));
}

void JanusRooms::create(QPointer<QObject> context, const JanusRoom &room, const JanusRoomPlan &plan, Opened done)
{
    ask(this, VideoRoom::create(room, plan, m_self.roomMark(), m_settings.adminKey),
        [=, this](const JanusLink::Answer &answer) {
            if (answer)
                return opened(context, room, done);
            if (answer.error().code == ErrorCode::Conflict)
                return adopt(context, room, plan, done);
            m_open.remove(room.number);
            if (context)
                done(answer.error());
        });
}

/*! There is a room of that number already: this one's, when the first answer got lost. */
void JanusRooms::adopt(QPointer<QObject> context, const JanusRoom &room, const JanusRoomPlan &plan, Opened done)
{
    ask(this, VideoRoom::adopt(room, plan), [=, this](const JanusLink::Answer &answer) {
        if (answer)
            return opened(context, room, done);
        m_open.remove(room.number);
        if (!context)
            return;
        if (answer.error().code == ErrorCode::Config) // somebody else's
            return open(context, plan, done);
        done(answer.error());
    });
}

void JanusRooms::opened(const QPointer<QObject> &context, const JanusRoom &room, const Opened &done)
{
    if (context)
        done(room);
    else
        close(room); // who wanted it is gone
}

void JanusRooms::close(const JanusRoom &room)
{
    m_open.remove(room.number);
    tell(VideoRoom::destroy(room));
}

void JanusRooms::countStreams(int more)
{
    if (!more)
        return;
    m_streams += more;
    Q_EMIT streamsChanged(m_streams);
}

void JanusRooms::tidyUp()
{
    ask(this, VideoRoom::list(m_settings.adminKey), [this](const JanusLink::Answer &answer) {
        if (!answer) {
            qCWarning(lcJanusRooms).noquote()
                << "the media server's rooms cannot be listed:" << errorText(answer.error());
            return;
        }
        for (const auto &[number, description] : VideoRoom::rooms(answer->data)) {
            if (m_self.mayTidyUp(description) && !m_open.contains(number))
                tell(VideoRoom::destroy({number, m_self.roomSecret(number)}));
        }
    });
}

} // namespace Agent

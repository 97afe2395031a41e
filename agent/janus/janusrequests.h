// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/janusmessage.h"
#include "common/core/clock.h"
#include "common/core/result.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>

namespace Agent {

/*!
    Requests to Janus that wait for their answers; at most `most`.

    Errors: as janusError(); Timeout: it may still happen; Unavailable: there is no connection, or it broke meanwhile (it may have
            happened); TooMany.
    Threads: lives in one.
*/
class JanusRequests : public QObject
{
    Q_OBJECT
public:
    using Answer = Common::Result<JanusMessage>;
    using Done = std::function<void(const Answer &)>;
    /*! What ends a request: some are done when Janus has heard of them, others when the plugin has done them. */
    enum class Until { Heard, Done };

    static constexpr size_t most = 2000;

    explicit JanusRequests(QObject *parent = nullptr);

    /*! The name of a new request. Calls `done` once, later, unless `context` is gone by then; with no name given, it is refused. */
    QString add(QObject *context, Until until, Common::Millis deadline, Done done);
    bool answered(const JanusMessage &message);                           //!< false: nobody waits for it
    void refuse(QObject *context, Done done, const Common::Error &error); //!< calls `done` later
    void giveUpAll(const Common::Error &error);

private:
    struct Pending
    {
        QPointer<QObject> context;
        Until until;
        QDeadlineTimer deadline;
        Done done;
    };

    void giveUpLate();
    void watch();
    static void settle(const Pending &pending, const Answer &answer);

    std::map<qint64, Pending> m_pending;
    qint64 m_next = 1;
    QTimer m_watch;
};

} // namespace Agent

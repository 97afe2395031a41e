// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/roomadministration.h"

#include <QObject>

namespace Console {

/*! What came of sending one person out. */
struct KickResult
{
    RoomConnection person;
    bool isDone = false;
    QString message = {}; //!< what really happened, or why nothing did
};

/*!
    Sends several people out of their rooms, a few at a time, and says of each what came of it. Deletes itself at the end.
    Threads: the main thread.
*/
class KickRun : public QObject
{
    Q_OBJECT
public:
    KickRun(RoomAdministration &rooms, const QList<RoomConnection> &people, QObject *parent);

    void start();
    void cancel(); //!< those who were not asked for yet stay

Q_SIGNALS:
    void advanced(int done, int of);
    void
    finished(const QList<Console::KickResult> &results); //!< in the order of the people; of those that were asked for

private:
    void kickNext();
    void note(qsizetype index, const Common::Result<ActionReport> &report);

    static constexpr int atOnce = 4;

    RoomAdministration &m_rooms; // not owned, outlives this
    QList<KickResult> m_results;
    qsizetype m_next = 0;
    qsizetype m_answered = 0;
};

} // namespace Console

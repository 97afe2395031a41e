// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/kickrun.h"

namespace Console {

KickRun::KickRun(RoomAdministration &rooms, const QList<RoomConnection> &people, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{
    for (const RoomConnection &person : people)
        m_results.append({person});
}

void KickRun::start()
{
    for (int i = 0; i < atOnce; ++i)
        kickNext();
}

void KickRun::cancel()
{
    m_results.resize(m_next);
}

void KickRun::kickNext()
{
    if (m_next == m_results.size())
        return;
    const qsizetype index = m_next++;
    m_rooms.kick(m_results.at(index).person.publicId, this,
                 [this, index](const Common::Result<ActionReport> &report) { note(index, report); });
}

void KickRun::note(qsizetype index, const Common::Result<ActionReport> &report)
{
    m_results[index].isDone = report && report->isDone();
    m_results[index].message = report ? report->message : Common::errorText(report.error());
    ++m_answered;
    Q_EMIT advanced(int(m_answered), int(m_results.size()));
    if (m_answered < m_results.size())
        return kickNext();
    Q_EMIT finished(m_results);
    deleteLater();
}

} // namespace Console

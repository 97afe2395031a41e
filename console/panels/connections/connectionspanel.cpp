// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionspanel.h"

#include "console/panels/connections/connectiondetails.h"
#include "console/panels/connections/kickreport.h"

#include <QPushButton>

namespace Console {

ConnectionsPanel::ConnectionsPanel(ClusterConnection &connection, QWidget *parent)
    : ConnectionsPanel(
        connection,
        new ConnectionsModel([&rooms = connection.rooms()](const PageWish &wish, QObject *context, const auto &done) {
            rooms.fetchConnections(wish, context, done);
        }),
        parent)
{
}

ConnectionsPanel::ConnectionsPanel(ClusterConnection &connection, ConnectionsModel *model, QWidget *parent)
    : RecordsPanel(connection, model,
                   {tr("Connections"), tr("Search person, room or server (Ctrl+F)"),
                    tr("Nobody is connected at the moment."), tr("Nobody who is connected matches “%1”.")},
                   parent)
    , m_connection(connection)
    , m_model(model)
    , m_details(new ConnectionDetails)
    , m_kick(addButton("kick", tr("&Kick…"), tr("Remove the selected people from their rooms")))
    , m_cancel(addButton("cancel", tr("S&top"), tr("Leave those who are still there where they are")))
{
    m_kick->setObjectName(QStringLiteral("kickButton"));
    m_kick->setShortcut(QKeySequence::Delete);
    m_cancel->setObjectName(QStringLiteral("stopButton"));
    m_cancel->hide();
    setSelectsMany();
    setDetails(m_details);
    connect(m_kick, &QPushButton::clicked, this, [this] {
        if (const QList<RoomConnection> people = selectedPeople(); !people.isEmpty())
            askKick(this, people, [this, people] { kick(people); });
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    updateButtons();
}

ConnectionsPanel::~ConnectionsPanel() = default;

QString ConnectionsPanel::countText(int rows) const
{
    return tr("%n connection(s)", nullptr, rows);
}

QList<RoomConnection> ConnectionsPanel::selectedPeople() const
{
    QList<RoomConnection> people;
    for (const int row : selectedRows()) {
        if (!m_model->at(row).roomName.isEmpty())
            people.append(m_model->at(row));
    }
    return people;
}

void ConnectionsPanel::updateButtons()
{
    const bool mayChange = m_connection.mayChange();
    m_kick->setEnabled(mayChange && !m_run && !selectedPeople().isEmpty());
    m_kick->setToolTip(mayChange ? tr("Remove the selected people from their rooms")
                                 : tr("This connection is read-only."));
    const QList<int> rows = selectedRows();
    m_details->setVisible(rows.size() == 1);
    if (rows.size() == 1)
        m_details->showConnection(m_model->at(rows.first()));
}

void ConnectionsPanel::kick(const QList<RoomConnection> &people)
{
    m_run = new KickRun(m_connection.rooms(), people, this);
    connect(m_run, &KickRun::advanced, this,
            [this](int done, int of) { Q_EMIT statusChanged(tr("Kicked %1 of %2").arg(done).arg(of)); });
    connect(m_run, &KickRun::finished, this, [this](const QList<KickResult> &results) {
        m_run.clear();
        m_cancel->hide();
        say(kickKind(results), kickSummary(results));
        if (results.size() > 1)
            showKickResults(this, results);
        refresh();
        updateButtons();
    });
    m_cancel->setVisible(people.size() > 1);
    updateButtons();
    m_run->start();
}

} // namespace Console

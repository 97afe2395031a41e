// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionspanel.h"

#include "console/panels/connections/connectionsmodel.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"
#include "console/widgets/refresher.h"
#include "ui_connectionspanel.h"

#include <QLocale>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace Console {

ConnectionsPanel::ConnectionsPanel(ClusterConnection &connection, QWidget *parent)
    : Panel(parent)
    , m_connection(connection)
    , m_ui(std::make_unique<Ui::ConnectionsPanel>())
    , m_model(new ConnectionsModel(connection, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_refresher(new Refresher(connection, this))
{
    m_ui->setupUi(this);
    m_ui->kickButton->setIcon(icon("kick"));
    m_ui->search->addAction(icon("search"), QLineEdit::LeadingPosition);

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ConnectionsModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_ui->table->setModel(m_sorted);
    m_ui->table->sortByColumn(ConnectionsModel::Login, Qt::AscendingOrder);
    m_ui->table->setColumnWidths(m_model->columnWidths());
    m_ui->table->setStretchColumn(ConnectionsModel::Room);
    m_ui->table->setEmptyText(tr("The connections are being fetched…"));

    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &ConnectionsPanel::followSearch);
    connect(m_ui->search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    connect(m_refresher, &Refresher::due, m_model, &ConnectionsModel::refresh);
    connect(m_model, &ConnectionsModel::refreshed, this, &ConnectionsPanel::showFetched);
    connect(m_model, &ConnectionsModel::failed, this, &ConnectionsPanel::showProblem);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectionsPanel::updateButtons);
    connect(m_ui->kickButton, &QPushButton::clicked, this, &ConnectionsPanel::askKick);
    connect(&connection, &ClusterConnection::opened, m_ui->messageBar, &MessageBar::clear);
    updateButtons();
}

ConnectionsPanel::~ConnectionsPanel() = default;

void ConnectionsPanel::load()
{
    m_refresher->refresh();
}

void ConnectionsPanel::followSearch()
{
    m_model->setFilter(m_ui->search->text().trimmed());
}

void ConnectionsPanel::showFetched()
{
    if (std::exchange(m_hasFetchFailed, false))
        m_ui->messageBar->clear();
    m_ui->table->setEmptyText(m_model->filter().isEmpty()
                                  ? tr("Nobody is connected at the moment.")
                                  : tr("Nobody who is connected matches “%1”.").arg(m_model->filter()));
    const int shown = m_model->rowCount();
    Q_EMIT statusChanged(shown < m_model->total()
                             ? tr("%1 of %n connection(s) loaded; scroll down for more", nullptr, m_model->total())
                                   .arg(QLocale().toString(shown))
                             : tr("%n connection(s)", nullptr, shown));
    updateButtons();
    m_refresher->answered();
    Q_EMIT settled();
}

void ConnectionsPanel::showProblem(const Common::Error &error)
{
    m_hasFetchFailed = true;
    m_ui->messageBar->showMessage(MessageBar::Kind::Problem,
                                  tr("The list could not be refreshed. %1").arg(Common::errorText(error)));
    m_refresher->answered();
    Q_EMIT settled();
}

void ConnectionsPanel::updateButtons()
{
    const RoomConnection *person = selectedPerson();
    m_ui->kickButton->setEnabled(person && !person->roomName.isEmpty());
}

void ConnectionsPanel::askKick()
{
    const RoomConnection *person = selectedPerson();
    if (!person)
        return;
    confirm(this, tr("Do you really want to remove %1 from the room %2?").arg(person->name(), person->roomName),
            tr("The person is told that an administrator closed the session, and may enter again."), tr("Kick"),
            [this, copy = *person] { kick(copy); });
}

void ConnectionsPanel::kick(const RoomConnection &person)
{
    m_connection.kick(person, this, [this, person](const Common::Result<void> &done) {
        if (done)
            m_ui->messageBar->showMessage(MessageBar::Kind::Done,
                                          tr("%1 was removed from the room %2.").arg(person.name(), person.roomName));
        else
            m_ui->messageBar->showMessage(MessageBar::Kind::Problem,
                                          tr("%1 could not be removed from the room %2. %3")
                                              .arg(person.name(), person.roomName, Common::errorText(done.error())));
        m_hasFetchFailed = false; // the message of a kick stays until somebody closes it
        m_refresher->refresh();
    });
}

const RoomConnection *ConnectionsPanel::selectedPerson() const
{
    const QModelIndex index = m_sorted->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverspanel.h"

#include "console/panels/servers/serversmodel.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"
#include "console/widgets/refresher.h"
#include "ui_serverspanel.h"

#include <QSortFilterProxyModel>

namespace Console {

ServersPanel::ServersPanel(ClusterConnection &connection, QWidget *parent)
    : Panel(parent)
    , m_connection(connection)
    , m_ui(std::make_unique<Ui::ServersPanel>())
    , m_model(new ServersModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_refresher(new Refresher(connection, this))
{
    m_ui->setupUi(this);
    m_ui->newButton->setIcon(icon("add"));
    m_ui->deleteButton->setIcon(icon("delete"));
    m_ui->revertButton->setIcon(icon("revert"));
    m_ui->saveButton->setIcon(icon("save"));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({840, 420});
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->form->setAutoFillBackground(false);

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ServersModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_ui->list->setModel(m_sorted);
    m_ui->list->sortByColumn(ServersModel::Id, Qt::AscendingOrder);
    m_ui->list->setColumnWidths({3, 16, 15, 5, 11, 5, 5, 5, 9});
    m_ui->list->setStretchColumn(ServersModel::Name);
    m_ui->list->setEmptyText(tr("The servers are being fetched…"));

    connect(m_refresher, &Refresher::due, this, &ServersPanel::fetch);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServersPanel::followSelection);
    connect(m_ui->form, &ServerForm::edited, this, &ServersPanel::updateButtons);
    connect(m_ui->newButton, &QPushButton::clicked, this, &ServersPanel::askNew);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &ServersPanel::askDelete);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ServersPanel::save);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &ServersPanel::revert);
    connect(&connection, &ClusterConnection::opened, this, [this] {
        m_isSaving = false; // what was under way belongs to the connection before
        m_ui->messageBar->clear();
        updateButtons();
    });
    updateButtons();
}

ServersPanel::~ServersPanel() = default;

void ServersPanel::load()
{
    m_refresher->refresh();
}

bool ServersPanel::hasUnsavedEdits() const
{
    return m_mode != Mode::Nothing && m_ui->form->isDirty();
}

void ServersPanel::fetch()
{
    m_connection.fetchServers(this, [this](const Common::Result<QList<ServerEntry>> &servers) {
        if (servers)
            showServers(*servers);
        else
            m_ui->messageBar->showMessage(
                MessageBar::Kind::Problem,
                tr("The list could not be refreshed. %1").arg(Common::errorText(servers.error())));
        m_hasFetchFailed = !servers;
        m_refresher->answered();
        Q_EMIT settled();
    });
}

void ServersPanel::showServers(const QList<ServerEntry> &servers)
{
    if (m_hasFetchFailed)
        m_ui->messageBar->clear();
    m_isRefreshing = true;
    m_model->setRows(servers);
    m_isRefreshing = false;
    m_ui->list->setEmptyText(tr("There are no servers in this cluster yet. Choose “New” to enter the first."));
    if (m_toSelect && m_model->rowOf(m_toSelect) >= 0)
        select(std::exchange(m_toSelect, {}));
    else if (m_mode == Mode::Nothing && !m_ui->list->currentIndex().isValid() && !servers.isEmpty())
        m_ui->list->selectRow(0);
    else if (m_mode == Mode::Nothing)
        editSelected();
    followRefresh();
    const auto up = std::count_if(servers.begin(), servers.end(), [](const ServerEntry &entry) {
        return entry.report && entry.report->state == Common::NodeState::Up;
    });
    Q_EMIT statusChanged(tr("%1 of %n server(s) up", nullptr, int(servers.size())).arg(up));
}

// The user chose another row: shows it, after asking if that would lose edits.
void ServersPanel::followSelection()
{
    if (m_isRefreshing)
        return;
    const ServerEntry *selected = selectedServer();
    if (!selected || (m_mode == Mode::Existing && selected->record.id == m_ui->form->original().id))
        return;
    if (!hasUnsavedEdits()) {
        editSelected();
        return;
    }
    const Common::NodeId wanted = selected->record.id;
    const Common::NodeId edited = m_mode == Mode::Existing ? m_ui->form->original().id : Common::NodeId();
    // Not from inside the view's own change of the selection.
    QMetaObject::invokeMethod(
        this,
        [this, wanted, edited] {
            select(edited);
            discardEditsThen([this, wanted] {
                m_mode = Mode::Nothing;
                select(wanted);
            });
        },
        Qt::QueuedConnection);
}

// New data came for what the form shows: takes it over unless somebody is editing.
void ServersPanel::followRefresh()
{
    if (m_mode != Mode::Existing)
        return;
    const Common::NodeRecord &original = m_ui->form->original();
    const int row = m_model->rowOf(original.id);
    if (row < 0) {
        if (hasUnsavedEdits()) {
            m_ui->list->setCurrentIndex({});
            m_ui->formMessage->showMessage(MessageBar::Kind::Notice,
                                           tr("Somebody deleted this server meanwhile. Saving adds it anew."));
        } else {
            m_mode = Mode::Nothing;
            editSelected();
        }
        updateButtons();
        return;
    }
    const ServerEntry &entry = m_model->at(row);
    if (!hasUnsavedEdits()) {
        if (entry.record != original)
            m_ui->form->showServer(entry);
    } else if (entry.record != original && !m_isSaving) {
        m_ui->formMessage->showMessage(
            MessageBar::Kind::Notice,
            tr("Somebody else changed this server meanwhile. Saving overwrites that; “Revert” shows it."));
    }
    m_ui->form->updateReport(entry);
}

void ServersPanel::editSelected()
{
    const ServerEntry *server = selectedServer();
    if (!server)
        return;
    m_mode = Mode::Existing;
    m_ui->formMessage->clear();
    m_ui->form->showServer(*server);
}

void ServersPanel::askNew()
{
    discardEditsThen([this] { editNew(); });
}

void ServersPanel::editNew()
{
    m_mode = Mode::New;
    m_ui->list->clearSelection();
    m_ui->list->setCurrentIndex({});
    m_ui->formMessage->clear();
    m_ui->form->showNewServer();
}

void ServersPanel::save()
{
    if (!m_ui->form->check())
        return;
    m_isSaving = true;
    m_ui->formMessage->clear();
    updateButtons();
    const Common::NodeRecord record = m_ui->form->record();
    m_connection.saveServer(
        record, m_ui->form->password(), this, [this, record](const Common::Result<Common::NodeId> &id) {
            m_isSaving = false;
            if (id)
                saved(record, *id);
            else
                m_ui->formMessage->showMessage(MessageBar::Kind::Problem,
                                               tr("The server was not saved. %1").arg(Common::errorText(id.error())));
            updateButtons();
        });
}

void ServersPanel::saved(const Common::NodeRecord &record, Common::NodeId id)
{
    ServerEntry entry;
    if (const int row = m_model->rowOf(id); row >= 0)
        entry = m_model->at(row);
    entry.record = record;
    entry.record.id = id;
    m_mode = Mode::Existing;
    m_ui->form->showServer(entry);
    m_toSelect = id;
    m_ui->messageBar->showMessage(MessageBar::Kind::Done, tr("The server “%1” was saved.").arg(record.name));
    m_refresher->refresh();
}

void ServersPanel::askDelete()
{
    const ServerEntry *server = selectedServer();
    if (!server)
        return;
    QString consequence = tr("The node leaves the cluster: it gets no new rooms, and its settings here are lost.");
    if (server->report && server->report->people > 0)
        consequence += QLatin1Char('\n') + tr("%n person(s) are in rooms on it now.", nullptr, server->report->people);
    confirm(this,
            tr("Do you really want to delete the server “%1” (%2)?").arg(server->record.name, server->record.address),
            consequence, tr("Delete server"), [this, record = server->record] { remove(record); });
}

void ServersPanel::remove(const Common::NodeRecord &record)
{
    m_connection.deleteServer(record.id, this, [this, record](const Common::Result<void> &done) {
        if (!done) {
            m_ui->messageBar->showMessage(
                MessageBar::Kind::Problem,
                tr("The server “%1” was not deleted. %2").arg(record.name, Common::errorText(done.error())));
            return;
        }
        m_ui->messageBar->showMessage(MessageBar::Kind::Done, tr("The server “%1” was deleted.").arg(record.name));
        if (m_ui->form->original().id == record.id)
            m_mode = Mode::Nothing;
        m_refresher->refresh();
        updateButtons();
    });
}

void ServersPanel::revert()
{
    m_ui->formMessage->clear();
    const int row = m_mode == Mode::Existing ? m_model->rowOf(m_ui->form->original().id) : -1;
    if (row >= 0)
        m_ui->form->showServer(m_model->at(row));
    else
        m_ui->form->revert();
}

void ServersPanel::updateButtons()
{
    const bool isDirty = hasUnsavedEdits();
    m_ui->formSide->setVisible(m_mode != Mode::Nothing);
    m_ui->formSide->setTitle(m_mode == Mode::New ? tr("New server")
                                                 : tr("Server %1").arg(m_ui->form->original().id.value));
    m_ui->form->setEnabled(!m_isSaving);
    m_ui->editMark->setVisible(isDirty || m_isSaving);
    m_ui->editMark->setText(m_isSaving ? tr("Saving…") : tr("Not saved yet"));
    m_ui->saveButton->setEnabled(!m_isSaving && (isDirty || m_mode == Mode::New));
    m_ui->revertButton->setEnabled(!m_isSaving && isDirty);
    m_ui->newButton->setEnabled(!m_isSaving);
    m_ui->deleteButton->setEnabled(!m_isSaving && m_mode == Mode::Existing && selectedServer());
}

void ServersPanel::select(Common::NodeId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_ui->list->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    else
        m_ui->list->setCurrentIndex({});
}

void ServersPanel::discardEditsThen(std::function<void()> next)
{
    if (!hasUnsavedEdits()) {
        next();
        return;
    }
    confirm(this, tr("Throw away what you entered?"), tr("The changes in the form are not saved."), tr("Throw away"),
            std::move(next));
}

const ServerEntry *ServersPanel::selectedServer() const
{
    const QModelIndex index = m_sorted->mapToSource(m_ui->list->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverspanel.h"

#include "console/panels/servers/addserverwizard.h"
#include "console/panels/servers/draindialog.h"
#include "console/panels/servers/serverform.h"
#include "console/panels/servers/serverstate.h"
#include "console/profiles/connectiontest.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"

#include <QPushButton>

namespace Console {

using Common::NodeId;
using Common::NodeState;
using Common::Result;

ServersPanel::ServersPanel(ClusterConnection &connection, QWidget *parent)
    : ServersPanel(connection, new ServerList(connection), parent)
{
}

ServersPanel::ServersPanel(ClusterConnection &connection, ServerList *model, QWidget *parent)
    : EditorPanel(
        connection, model,
        {tr("Servers"), tr("Search name, address, comment or state (Ctrl+F)"),
         tr("There are no servers in this cluster yet. Choose “Add server” to add the first."),
         tr("No server matches “%1”.")},
        {.record = tr("Server %1"),
         .newRecord = tr("New server"),
         .addTip = tr("Enter a new server"),
         .deleteTip = tr("Take the selected server off the list"),
         .deleteQuestion = tr("Do you really want to delete the server “%1”?"),
         .deleteEffect = tr("The node leaves the cluster: it gets no new rooms, and its settings here are lost."),
         .deleteAction = tr("Delete server"),
         .saved = tr("The server “%1” was saved."),
         .deleted = tr("The server “%1” was deleted."),
         .named = tr("the server “%1”")},
        new ServerForm, parent)
    , m_servers(model)
    , m_state(new ServerState)
    , m_wizard(addButton("servers", tr("Add ser&ver…"), tr("Add a server step by step, until it works")))
    , m_test(addRecordButton("connect", tr("&Test"), tr("Log in to this server, with your own login")))
    , m_active(addRecordButton("play", tr("Acti&vate"), tr("Whether the server may get rooms")))
    , m_drain(addRecordButton("drain", tr("Dr&ain…"), tr("Empty the server, for maintenance")))
    , m_dead(addRecordButton("off", tr("Declare &dead…"), tr("Say that a silent server is certainly off")))
{
    m_wizard->setObjectName(QStringLiteral("wizardButton"));
    m_test->setObjectName(QStringLiteral("testButton"));
    m_active->setObjectName(QStringLiteral("activeButton"));
    m_drain->setObjectName(QStringLiteral("drainButton"));
    m_dead->setObjectName(QStringLiteral("deadButton"));
    addHeader(m_state);
    connect(m_wizard, &QPushButton::clicked, this, &ServersPanel::openWizard);
    connect(m_test, &QPushButton::clicked, this, &ServersPanel::test);
    connect(m_active, &QPushButton::clicked, this, &ServersPanel::toggleActive);
    connect(m_drain, &QPushButton::clicked, this, [this] {
        const ServerEntry *server = shownServer();
        if (server && server->report && server->report->drainSince.isValid())
            undrain();
        else
            askDrain();
    });
    connect(m_dead, &QPushButton::clicked, this, &ServersPanel::askDeclareDead);
    updateButtons();
}

ServersPanel::~ServersPanel() = default;

QString ServersPanel::countText(int rows) const
{
    const auto &servers = m_servers->rows();
    const auto up = std::ranges::count_if(
        servers, [](const ServerEntry &entry) { return entry.report && entry.report->state == NodeState::Up; });
    return tr("%1 of %n server(s) up", nullptr, rows).arg(up);
}

QString ServersPanel::deleteEffect(const ServerEntry &entry) const
{
    const QString effect = EditorPanel::deleteEffect(entry);
    return entry.report && entry.report->people > 0 ? effect + QLatin1Char('\n')
            + tr("%n person(s) are in rooms on it now. Drain it first, then they notice nothing.", nullptr,
                 entry.report->people)
                                                    : effect;
}

const ServerEntry *ServersPanel::shownServer() const
{
    const int row = isNew() ? -1 : shownRow();
    return row < 0 ? nullptr : &at(row);
}

void ServersPanel::recordShown()
{
    if (const ServerEntry *server = shownServer())
        m_state->showServer(*server);
}

void ServersPanel::updateButtons()
{
    EditorPanelBase::updateButtons();
    const ServerEntry *server = shownServer();
    const bool mayChange = connection().mayChange() && server;
    const auto &report = server ? server->report : std::nullopt;
    const bool isDraining = report && report->drainSince.isValid();
    m_wizard->setEnabled(connection().mayChange());
    m_test->setEnabled(server);
    m_active->setEnabled(mayChange && !hasUnsavedEdits());
    m_active->setText(server && server->record.active ? tr("Deacti&vate") : tr("Acti&vate"));
    m_active->setIcon(icon(server && server->record.active ? "pause" : "play"));
    m_drain->setEnabled(mayChange);
    m_drain->setText(isDraining ? tr("End dr&ain") : tr("Dr&ain…"));
    const bool isSilent = report && (report->state == NodeState::Dead || report->state == NodeState::Fenced);
    m_dead->setVisible(isSilent);
    m_dead->setEnabled(mayChange && isSilent);
}

// The service that stores servers is OpenMeetings' and knows no versions: what is stored now is looked at just before.
void ServersPanel::save(const ServerDraft &draft, const Done &done)
{
    if (draft.id == 0)
        return saveUnlessChanged(draft, {}, done);
    connection().fetchServers(this, [this, draft, before = shown(), done](const Result<QList<ServerEntry>> &servers) {
        if (!servers)
            return done(servers.error());
        const auto stored =
            std::ranges::find(*servers, NodeId(draft.id), [](const ServerEntry &entry) { return entry.record.id; });
        if (stored == servers->end())
            return done(Common::Error{Common::ErrorCode::NotFound, tr("The server is no longer there.")});
        if (serverDraft(*stored).version != before.version)
            return done(Common::Error{Common::ErrorCode::Conflict, tr("Somebody else has changed this meanwhile.")});
        saveUnlessChanged(draft, before, done);
    });
}

void ServersPanel::saveUnlessChanged(const ServerDraft &draft, const ServerDraft &before, const Done &done)
{
    connection().saveServer(recordOf(draft), draft.password, this,
                            [this, draft, before, done](const Result<NodeId> &id) {
                                if (!id)
                                    return done(id.error());
                                if (draft.id != 0 && limitsOf(draft) == limitsOf(before))
                                    return done(id->value);
                                saveLimits(id->value, draft, done);
                            });
}

void ServersPanel::saveLimits(qint64 id, const ServerDraft &draft, const Done &done)
{
    connection().nodes().saveLimits(NodeId(id), limitsOf(draft), this, [id, done](const Result<void> &saved) {
        if (saved)
            done(id);
        else
            done(saved.error());
    });
}

void ServersPanel::remove(const ServerEntry &entry, const std::function<void(const Result<void> &)> &done)
{
    connection().deleteServer(entry.record.id, this, done);
}

// As typed, so that an address can be tried before it is saved.
void ServersPanel::test()
{
    const ServerDraft draft = typed();
    ConnectTarget target = connection().target();
    target.server = Common::nodeUrl(recordOf(draft));
    sayInForm(MessageBar::Kind::Notice, tr("Logging in at %1…").arg(target.server.toString()));
    auto *test = new ConnectionTest(connection().another(), target, this);
    connect(test, &ConnectionTest::worked, this, [this, test](const QString &findings) {
        sayInForm(MessageBar::Kind::Done, findings);
        test->deleteLater();
    });
    connect(test, &ConnectionTest::failed, this, [this, test](const Common::Error &error) {
        sayInForm(MessageBar::Kind::Problem, Common::errorText(error));
        test->deleteLater();
    });
    test->start();
}

void ServersPanel::toggleActive()
{
    const ServerEntry *server = shownServer();
    if (!server)
        return;
    Common::NodeRecord record = server->record;
    record.active = !record.active;
    connection().saveServer(record, {}, this, [this, record](const Result<NodeId> &id) {
        tell(id ? Result<void>() : Result<void>(id.error()),
             record.active ? tr("“%1” may get rooms again.").arg(record.name)
                           : tr("“%1” gets no new rooms; those that are open go on.").arg(record.name));
    });
}

void ServersPanel::askDrain()
{
    const ServerEntry *server = shownServer();
    if (!server)
        return;
    auto *dialog = new DrainDialog(*server, this);
    connect(dialog, &DrainDialog::wanted, this,
            [this, record = server->record](std::chrono::seconds deadline, const QString &notice) {
                connection().nodes().drain(record.id, deadline, notice, this, [this, record](const Result<void> &done) {
                    tell(done, tr("“%1” is being emptied.").arg(record.name));
                });
            });
    dialog->open();
}

void ServersPanel::undrain()
{
    const ServerEntry *server = shownServer();
    connection().nodes().undrain(server->record.id, this, [this, name = server->record.name](const Result<void> &done) {
        tell(done, tr("“%1” is not emptied any more.").arg(name));
    });
}

void ServersPanel::askDeclareDead()
{
    const ServerEntry *server = shownServer();
    if (!server)
        return;
    confirm(this, tr("Is “%1” certainly off?").arg(server->record.name),
            tr("Its rooms open elsewhere at once. If it still runs and people reach it, they would sit in two copies "
               "of one "
               "room: be sure that it is switched off."),
            tr("It is off"), [this, record = server->record] {
                connection().nodes().declareDead(record.id, this, [this, record](const Result<void> &done) {
                    tell(done, tr("The rooms of “%1” may open elsewhere now.").arg(record.name));
                });
            });
}

void ServersPanel::openWizard()
{
    auto *wizard = new AddServerWizard(connection(), this);
    connect(wizard, &AddServerWizard::added, this, [this](const QString &name) {
        say(MessageBar::Kind::Done, tr("The server “%1” was saved.").arg(name));
        refresh();
    });
    wizard->open();
}

} // namespace Console

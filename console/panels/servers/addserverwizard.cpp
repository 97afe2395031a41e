// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/addserverwizard.h"

#include "console/panels/servers/serverform.h"
#include "console/panels/servers/statetext.h"
#include "console/widgets/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Console {

using namespace std::chrono_literals;

namespace {

constexpr auto lookInterval = 2s;
constexpr auto startCommand = "atrium-agent serve --config agent.toml";

QString tomlText(const QString &value)
{
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/*! Lines to copy, with a button that does. */
QWidget *makeCopyBox(QPlainTextEdit *text, int lines)
{
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFixedHeight((lines + 1) * text->fontMetrics().lineSpacing());
    auto *copy = new QPushButton(AddServerWizard::tr("Copy"));
    copy->setAccessibleName(AddServerWizard::tr("Copy: %1").arg(text->accessibleName()));
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return box;
}

} // namespace

QString configurationFor(const ServerDraft &server, const QList<NodeSetting> &ofAnother)
{
    QString text = QStringLiteral("[node]\nid = %1\nname = %2\naddress = %3\n")
                       .arg(server.id)
                       .arg(tomlText(server.name), tomlText(server.address));
    text += QStringLiteral("\n[http]\nport = %1\nwebapp = %2\n").arg(server.port).arg(tomlText(server.webapp));
    text += QStringLiteral("\n[database]\n");
    for (const NodeSetting &setting : ofAnother) {
        const QString key = setting.name.section(QLatin1Char('.'), 1);
        const bool isNumber = key == QLatin1String("port");
        if (setting.name.startsWith(QLatin1String("database.")) && !setting.isDefault
            && key != QLatin1String("password_file"))
            text += QStringLiteral("%1 = %2\n").arg(key, isNumber ? setting.value : tomlText(setting.value));
    }
    return text;
}

AddServerWizard::AddServerWizard(ClusterConnection &connection, QWidget *parent)
    : QWizard(parent)
    , m_connection(connection)
    , m_form(new ServerForm)
    , m_problem(makeText({}))
    , m_configuration(new QPlainTextEdit)
    , m_command(new QPlainTextEdit)
    , m_stateIcon(new QLabel)
    , m_stateText(makeText({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add server"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    addPage(makeEntryPage());
    addPage(makeStartPage());
    resize(720, 640);
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookInterval);
    connect(&m_looking, &QTimer::timeout, this, &AddServerWizard::look);
}

QWizardPage *AddServerWizard::makeEntryPage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("The new server"));
    page->setSubTitle(tr("What it is called, and where people's browsers reach it."));
    page->setCommitPage(true);
    page->setButtonText(QWizard::CommitButton, tr("&Save and go on"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(scroll);
    layout->addWidget(m_problem);
    m_form->show(usualServer());
    return page;
}

QWizardPage *AddServerWizard::makeStartPage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Start it"));
    page->setSubTitle(tr("Do this on the new machine; this page shows when the server works."));
    m_configuration->setAccessibleName(tr("Configuration"));
    m_configuration->setObjectName(QStringLiteral("configuration"));
    m_command->setAccessibleName(tr("Command"));
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setPlainText(QLatin1String(startCommand));
    m_stateText->setObjectName(QStringLiteral("state"));
    auto *state = new QHBoxLayout;
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_stateText, 1);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(makeText(tr("1. Install Atrium and copy the cluster's key file from another server, safely.")));
    layout->addWidget(
        makeText(tr("2. Write this into agent.toml; name the database's password file as on the others.")));
    layout->addWidget(makeCopyBox(m_configuration, 12));
    layout->addWidget(makeText(tr("3. Start the agent:")));
    layout->addWidget(makeCopyBox(m_command, 1));
    layout->addSpacing(12);
    layout->addLayout(state);
    layout->addStretch(1);
    return page;
}

bool AddServerWizard::validateCurrentPage()
{
    if (currentId() != 0 || m_id != 0)
        return true;
    if (!m_isSaving && m_form->check())
        save();
    return false; // the next page comes when it is saved
}

void AddServerWizard::save()
{
    m_isSaving = true;
    m_problem->hide();
    m_form->setEnabled(false);
    const ServerDraft draft = m_form->record();
    m_connection.saveServer(
        recordOf(draft), draft.password, this, [this, draft](const Common::Result<Common::NodeId> &id) {
            m_isSaving = false;
            m_form->setEnabled(true);
            if (!id) {
                m_problem->setText(QStringLiteral("⚠ ") + tr("Not saved. %1").arg(Common::errorText(id.error())));
                m_problem->show();
                return;
            }
            m_connection.nodes().saveLimits(*id, limitsOf(draft), this, [](const Common::Result<void> &) {});
            m_id = id->value;
            Q_EMIT added(draft.name);
            next();
            fetchDatabase(m_id);
            look();
        });
}

void AddServerWizard::fetchDatabase(qint64 id)
{
    ServerDraft draft = m_form->record();
    draft.id = id;
    m_configuration->setPlainText(configurationFor(draft, {}));
    m_connection.nodes().fetchSettings({}, this, [this, draft](const Common::Result<QList<NodeSetting>> &settings) {
        if (settings)
            m_configuration->setPlainText(configurationFor(draft, *settings));
    });
}

void AddServerWizard::look()
{
    m_connection.fetchServers(this, [this](const Common::Result<QList<ServerEntry>> &servers) {
        if (!servers) {
            m_stateText->setText(Common::errorText(servers.error()));
        } else if (const auto entry = std::ranges::find(*servers, Common::NodeId(m_id),
                                                        [](const ServerEntry &each) { return each.record.id; });
                   entry != servers->end()) {
            showState(*entry);
        }
        m_looking.start();
    });
}

void AddServerWizard::showState(const ServerEntry &entry)
{
    const bool isThere = entry.report && Common::holdsLease(entry.report->state);
    m_stateIcon->setPixmap(icon(isThere ? stateIconName(entry.report) : "waiting").pixmap(QSize(18, 18)));
    m_stateText->setText(isThere ? tr("“%1” works. %2").arg(entry.record.name, stateReason(entry.report))
                                 : tr("Waiting for “%1”…").arg(entry.record.name));
}

} // namespace Console

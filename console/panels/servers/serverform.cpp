// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverform.h"

#include "console/panels/servers/statetext.h"
#include "ui_serverform.h"

namespace Console {

ServerForm::ServerForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ServerForm>())
{
    m_ui->setupUi(this);
    const auto noteEdit = [this] {
        if (m_isChecked)
            showProblems(serverProblems(record(), password()));
        Q_EMIT edited();
    };
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, noteEdit);
    connect(m_ui->active, &QCheckBox::toggled, this, noteEdit);
    connect(m_ui->port, &QSpinBox::valueChanged, this, noteEdit);
    connect(m_ui->protocol, &QComboBox::currentTextChanged, this, noteEdit);
    connect(m_ui->comment, &QPlainTextEdit::textChanged, this, noteEdit);
}

ServerForm::~ServerForm() = default;

void ServerForm::showServer(const ServerEntry &entry)
{
    fill(entry.record);
    m_ui->password->setPlaceholderText(tr("unchanged"));
    updateReport(entry);
}

void ServerForm::showNewServer()
{
    fill({});
    m_ui->password->setPlaceholderText({});
    m_ui->stateIcon->setPixmap({});
    m_ui->stateText->setText(tr("New server: it appears in the list when it is saved."));
    m_ui->name->setFocus();
}

void ServerForm::updateReport(const ServerEntry &entry)
{
    m_ui->stateIcon->setPixmap(stateIcon(entry.report).pixmap(QSize(18, 18), devicePixelRatioF()));
    QString text = tr("%1: %2").arg(stateText(entry.report), stateReason(entry.report));
    text += QLatin1Char('\n') + tr("Last ping: %1").arg(lastPingText(entry.lastPing));
    if (entry.report && !entry.report->version.isEmpty())
        text += QStringLiteral(" · ") + tr("Version: %1").arg(entry.report->version);
    m_ui->stateText->setText(text);
}

void ServerForm::revert()
{
    fill(m_original);
}

bool ServerForm::check()
{
    const auto problems = serverProblems(record(), password());
    m_isChecked = !problems.isEmpty();
    showProblems(problems);
    if (problems.isEmpty())
        return true;
    switch (problems.firstKey()) {
    case ServerField::Name: m_ui->name->setFocus(); break;
    case ServerField::Address: m_ui->address->setFocus(); break;
    case ServerField::User: m_ui->user->setFocus(); break;
    case ServerField::Webapp: m_ui->webapp->setFocus(); break;
    case ServerField::Comment: m_ui->comment->setFocus(); break;
    }
    return false;
}

Common::NodeRecord ServerForm::record() const
{
    Common::NodeRecord record = m_original;
    record.name = m_ui->name->text().trimmed();
    record.active = m_ui->active->isChecked();
    record.address = m_ui->address->text().trimmed();
    record.port = m_ui->port->value();
    record.soapUser = m_ui->user->text().trimmed();
    record.webapp = m_ui->webapp->text().trimmed();
    record.protocol = m_ui->protocol->currentText();
    record.comment = m_ui->comment->toPlainText();
    return record;
}

QString ServerForm::password() const
{
    return m_ui->password->text();
}

bool ServerForm::isDirty() const
{
    return record() != m_original || !password().isEmpty();
}

void ServerForm::fill(const Common::NodeRecord &record)
{
    m_original = record;
    m_isChecked = false;
    QSignalBlocker blocker(this); // one edited() at the end, when all fields agree again
    m_ui->name->setText(record.name);
    m_ui->active->setChecked(record.active);
    m_ui->address->setText(record.address);
    m_ui->port->setValue(record.port);
    m_ui->user->setText(record.soapUser);
    m_ui->password->clear();
    m_ui->webapp->setText(record.webapp);
    m_ui->protocol->setCurrentText(record.protocol);
    m_ui->comment->setPlainText(record.comment);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setCursorPosition(0); // of what does not fit, the beginning is seen
    showProblems({});
    blocker.unblock();
    Q_EMIT edited();
}

void ServerForm::showProblems(const QMap<ServerField, QString> &problems)
{
    const auto show = [&problems](ServerField field, QLabel *label) {
        label->setText(problems.contains(field) ? QStringLiteral("⚠ ") + problems.value(field) : QString());
        label->setVisible(problems.contains(field));
    };
    show(ServerField::Name, m_ui->nameProblem);
    show(ServerField::Address, m_ui->addressProblem);
    show(ServerField::User, m_ui->userProblem);
    show(ServerField::Webapp, m_ui->webappProblem);
    show(ServerField::Comment, m_ui->commentProblem);
}

} // namespace Console

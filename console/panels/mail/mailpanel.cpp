// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/mail/mailpanel.h"

#include "console/widgets/confirm.h"
#include "console/widgets/timetext.h"

#include <QComboBox>
#include <QInputDialog>
#include <QPushButton>

namespace Console {
namespace {

constexpr QLatin1String waiting("waiting");
constexpr QLatin1String failed("failed");

QString stateText(const QueuedMail &row)
{
    if (row.state == waiting)
        return row.dueAt.isValid() ? MailPanel::tr("waits until %1").arg(timeText(row.dueAt)) : MailPanel::tr("waits");
    if (row.state == QLatin1String("sending"))
        return MailPanel::tr("is being sent");
    if (row.state == QLatin1String("sent")) {
        return row.mayBeDoubled ? MailPanel::tr("sent %1, perhaps twice").arg(timeText(row.sentAt))
                                : MailPanel::tr("sent %1").arg(timeText(row.sentAt));
    }
    return row.state == failed ? MailPanel::tr("failed") : row.state;
}

constexpr RecordColumn<QueuedMail> mailColumns[] = {
    {QT_TRANSLATE_NOOP("Console::MailPanel", "Written"), 18,
     [](const QueuedMail &row) { return timeText(row.createdAt); }},
    {QT_TRANSLATE_NOOP("Console::MailPanel", "To"), 30,
     [](const QueuedMail &row) {
         return row.toName.isEmpty() ? row.to : QStringLiteral("%1 <%2>").arg(row.toName, row.to);
     }},
    {QT_TRANSLATE_NOOP("Console::MailPanel", "Subject"), 34, [](const QueuedMail &row) { return row.subject; }},
    {QT_TRANSLATE_NOOP("Console::MailPanel", "State"), 26, stateText},
    {QT_TRANSLATE_NOOP("Console::MailPanel", "Tries"), 7,
     [](const QueuedMail &row) { return QString::number(row.tries); }},
    {QT_TRANSLATE_NOOP("Console::MailPanel", "Last error"), 20, [](const QueuedMail &row) { return row.lastError; }},
};

QComboBox *stateChoice()
{
    auto *states = new QComboBox;
    states->setObjectName(QStringLiteral("states"));
    states->setAccessibleName(MailPanel::tr("State"));
    states->addItem(MailPanel::tr("All mails"), QString());
    states->addItem(MailPanel::tr("Those that wait"), QString(waiting));
    states->addItem(MailPanel::tr("Those that failed"), QString(failed));
    states->addItem(MailPanel::tr("Those that were sent"), QStringLiteral("sent"));
    return states;
}

} // namespace

MailPanel::MailPanel(ClusterConnection &connection, QWidget *parent) : MailPanel(connection, stateChoice(), parent)
{
}

MailPanel::MailPanel(ClusterConnection &connection, QComboBox *states, QWidget *parent)
    : MailPanel(connection, states,
                new PagedRecords<QueuedMail>(
                    "Console::MailPanel", mailColumns,
                    [&administration = connection.administration(), states](const PageWish &wish, QObject *context,
                                                                            const auto &done) {
                        administration.fetchMails(wish, states->currentData().toString(), context, done);
                    },
                    nullptr),
                parent)
{
}

MailPanel::MailPanel(ClusterConnection &connection, QComboBox *states, PagedRecords<QueuedMail> *model, QWidget *parent)
    : RecordsPanel(
        connection, model,
        {tr("Mails"), tr("Search address or subject (Ctrl+F)"), tr("There are no mails."), tr("No mail matches “%1”.")},
        parent)
    , m_connection(connection)
    , m_model(model)
    , m_retry(addButton("play", tr("&Try again"), tr("Have the selected mail tried again now")))
    , m_delete(addButton("delete", tr("De&lete…"), tr("Take the selected mail out of the queue")))
    , m_test(addButton("mail", tr("Test &mail…"), tr("Send a mail that says nothing but that mail works")))
{
    addFilter(states);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    connect(states, &QComboBox::currentIndexChanged, this, [this] { m_model->restart(); });
    m_delete->setObjectName(QStringLiteral("deleteButton"));
    m_test->setObjectName(QStringLiteral("testButton"));
    connect(m_retry, &QPushButton::clicked, this, &MailPanel::retry);
    connect(m_delete, &QPushButton::clicked, this, &MailPanel::askDelete);
    connect(m_test, &QPushButton::clicked, this, &MailPanel::askTestMail);
    updateButtons();
}

QString MailPanel::countText(int rows) const
{
    return tr("%n mail(s)", nullptr, rows);
}

void MailPanel::updateButtons()
{
    const int row = currentRow();
    const bool mayChange = m_connection.mayChange();
    m_delete->setEnabled(mayChange && row >= 0);
    m_test->setEnabled(mayChange);
    m_retry->setEnabled(mayChange && row >= 0
                        && (m_model->at(row).state == failed || m_model->at(row).state == waiting));
}

void MailPanel::retry()
{
    const QueuedMail mail = m_model->at(currentRow());
    m_connection.administration().retryMail(mail.id, this, [this, mail](const Common::Result<void> &done) {
        tell(done, tr("The mail to %1 is being tried again.").arg(mail.to));
    });
}

void MailPanel::askDelete()
{
    const QueuedMail mail = m_model->at(currentRow());
    confirm(this, tr("Do you really want to delete the mail to %1?").arg(mail.to),
            mail.state == QLatin1String("sent") ? tr("It was sent; only its entry here is lost.")
                                                : tr("It is not sent any more."),
            tr("Delete mail"), [this, mail] {
                m_connection.administration().deleteMail(mail.id, this, [this, mail](const Common::Result<void> &done) {
                    tell(done, tr("The mail to %1 was deleted.").arg(mail.to));
                });
            });
}

void MailPanel::askTestMail()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Test mail"));
    dialog->setLabelText(tr("Where shall the test mail go?"));
    dialog->setOkButtonText(tr("Send"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &to) {
        m_connection.administration().sendTestMail(to.trimmed(), this, [this, to](const Common::Result<void> &done) {
            tell(done, tr("The test mail to %1 is in the queue; the list shows what comes of it.").arg(to.trimmed()));
        });
    });
    dialog->open();
}

} // namespace Console

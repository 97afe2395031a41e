// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/mail/mailpanel.h"

#include "console/widgets/timetext.h"

#include <QComboBox>
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

constexpr RecordColumn<QueuedMail> columns[] = {
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
                    "Console::MailPanel", columns,
                    [&administration = connection.administration(), states](const PageWish &wish, QObject *context,
                                                                            const auto &done) {
                        administration.fetchMails(wish, states->currentData().toString(), context, done);
                    },
                    nullptr),
                parent)
{
}

MailPanel::MailPanel(ClusterConnection &connection, QComboBox *states, PagedRecords<QueuedMail> *model, QWidget *parent)
    : RecordsPanel(connection, model,
                   {tr("Mails"), tr("Search address or subject (Ctrl+F)"), tr("There is no such mail."),
                    tr("No such mail matches “%1”.")},
                   parent)
    , m_administration(connection.administration())
    , m_model(model)
    , m_retry(addButton("play", tr("&Try again"), tr("Have the selected mail tried again now")))
{
    addFilter(states);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    connect(states, &QComboBox::currentIndexChanged, this, [this] { m_model->restart(); });
    connect(m_retry, &QPushButton::clicked, this, &MailPanel::retry);
    updateButtons();
}

QString MailPanel::countText(int rows) const
{
    return tr("%n mail(s)", nullptr, rows);
}

void MailPanel::updateButtons()
{
    const int row = currentRow();
    m_retry->setEnabled(row >= 0 && (m_model->at(row).state == failed || m_model->at(row).state == waiting));
}

void MailPanel::retry()
{
    const QueuedMail mail = m_model->at(currentRow());
    m_administration.retryMail(mail.id, this, [this, mail](const Common::Result<void> &done) {
        if (done)
            say(MessageBar::Kind::Done, tr("The mail to %1 is being tried again.").arg(mail.to));
        else
            say(MessageBar::Kind::Problem,
                tr("The mail to %1 is not tried again. %2").arg(mail.to, Common::errorText(done.error())));
        refresh();
    });
}

} // namespace Console

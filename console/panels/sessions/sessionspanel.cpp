// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/sessions/sessionspanel.h"

#include "console/widgets/confirm.h"
#include "console/widgets/timetext.h"

#include <QPushButton>

namespace Console {
namespace {

QString nameOf(const LoginSession &session)
{
    const QString full = QStringLiteral("%1 %2").arg(session.firstName, session.lastName).trimmed();
    return full.isEmpty() ? session.login : full;
}

QString wayText(const LoginSession &session)
{
    if (session.way == QLatin1String("page"))
        return SessionsPanel::tr("page");
    if (session.way == QLatin1String("soap"))
        return SessionsPanel::tr("program (SOAP)");
    if (session.way == QLatin1String("invitation"))
        return SessionsPanel::tr("invitation");
    if (session.way == QLatin1String("token"))
        return SessionsPanel::tr("program with a token");
    return session.way == QLatin1String("link") ? SessionsPanel::tr("link of another system") : session.way;
}

constexpr RecordColumn<LoginSession> sessionColumns[] = {
    {QT_TRANSLATE_NOOP("Console::SessionsPanel", "Login"), 20, [](const LoginSession &row) { return row.login; }},
    {QT_TRANSLATE_NOOP("Console::SessionsPanel", "Name"), 24, nameOf},
    {QT_TRANSLATE_NOOP("Console::SessionsPanel", "Logged in by"), 22, wayText},
    {QT_TRANSLATE_NOOP("Console::SessionsPanel", "From"), 17,
     [](const LoginSession &row) { return row.address.isEmpty() ? QStringLiteral("–") : row.address; }},
    {QT_TRANSLATE_NOOP("Console::SessionsPanel", "Since"), 18,
     [](const LoginSession &row) { return timeText(row.since); }},
    {QT_TRANSLATE_NOOP("Console::SessionsPanel", "Last used"), 18,
     [](const LoginSession &row) { return timeText(row.lastUse); }},
};

} // namespace

SessionsPanel::SessionsPanel(ClusterConnection &connection, QWidget *parent)
    : SessionsPanel(
        connection,
        new PagedRecords<LoginSession>(
            "Console::SessionsPanel", sessionColumns,
            [&administration = connection.administration()](const PageWish &wish, QObject *context, const auto &done) {
                administration.fetchSessions(wish, context, done);
            },
            nullptr),
        parent)
{
}

SessionsPanel::SessionsPanel(ClusterConnection &connection, PagedRecords<LoginSession> *model, QWidget *parent)
    : RecordsPanel(connection, model,
                   {tr("Sessions"), tr("Search login, name or address (Ctrl+F)"), tr("Nobody is logged in."),
                    tr("Nobody who is logged in matches “%1”.")},
                   parent)
    , m_connection(connection)
    , m_model(model)
    , m_endOne(addButton("kick", tr("End &this session…"), tr("End the selected session alone, on all nodes")))
    , m_end(addButton("kick", tr("&End sessions…"), tr("End all sessions of the selected user, on all nodes")))
{
    m_end->setObjectName(QStringLiteral("endButton"));
    m_endOne->setObjectName(QStringLiteral("endOneButton"));
    connect(m_endOne, &QPushButton::clicked, this, &SessionsPanel::askEndOne);
    connect(m_end, &QPushButton::clicked, this, &SessionsPanel::askEnd);
    updateButtons();
}

QString SessionsPanel::countText(int rows) const
{
    return tr("%n session(s)", nullptr, rows);
}

void SessionsPanel::updateButtons()
{
    const bool canEnd = m_connection.mayChange() && currentRow() >= 0;
    m_endOne->setEnabled(canEnd);
    m_end->setEnabled(canEnd);
}

void SessionsPanel::askEnd()
{
    if (currentRow() < 0)
        return;
    const LoginSession session = m_model->at(currentRow());
    confirm(
        this, tr("Do you really want to end all sessions of %1?").arg(nameOf(session)),
        tr("The user is sent out of rooms and must log in again, on every device. Your own session of now goes on."),
        tr("End sessions"), [this, session] { end(session); });
}

void SessionsPanel::askEndOne()
{
    if (currentRow() < 0)
        return;
    const LoginSession session = m_model->at(currentRow());
    confirm(this, tr("Do you really want to end this session of %1?").arg(nameOf(session)),
            tr("Whoever uses it is sent out of rooms and must log in again. Other sessions of the user go on."),
            tr("End the session"), [this, session] { endOne(session); });
}

void SessionsPanel::endOne(const LoginSession &session)
{
    m_connection.administration().endSession(session.id, this, [this, session](const Common::Result<void> &done) {
        tell(done, tr("The session of %1 was ended.").arg(nameOf(session)));
    });
}

void SessionsPanel::end(const LoginSession &session)
{
    m_connection.administration().endSessions(session.user, this, [this, session](const Common::Result<void> &done) {
        if (done)
            say(MessageBar::Kind::Done, tr("The sessions of %1 were ended.").arg(nameOf(session)));
        else
            say(MessageBar::Kind::Problem,
                tr("The sessions of %1 were not ended. %2").arg(nameOf(session), Common::errorText(done.error())));
        refresh();
    });
}

} // namespace Console

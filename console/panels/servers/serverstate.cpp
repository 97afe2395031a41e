// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverstate.h"

#include "console/panels/servers/statetext.h"
#include "console/widgets/timetext.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Console {
namespace {

/*! What is left until the server is empty. */
QString drainText(const NodeReport &report)
{
    QString text = report.rooms == 0 ? ServerState::tr("It is empty.")
                                     : ServerState::tr("Left on it: %n room(s)", nullptr, report.rooms)
            + QLatin1Char(' ') + ServerState::tr("with %n person(s).", nullptr, report.people);
    if (report.rooms > 0)
        text += QLatin1Char(' ')
            + (report.drainUntil.isValid() ? ServerState::tr("They move at %1.").arg(timeText(report.drainUntil))
                                           : ServerState::tr("They stay until they end by themselves."));
    return text;
}

QString serverText(const ServerEntry &entry)
{
    QString text = ServerState::tr("%1: %2").arg(stateText(entry.report), stateReason(entry.report));
    if (entry.report && entry.report->drainSince.isValid())
        text += QLatin1Char('\n') + drainText(*entry.report);
    if (entry.report && entry.report->media.state != Common::MediaServerState::None)
        text +=
            QLatin1Char('\n') + ServerState::tr("Media server: %1").arg(Common::mediaServerText(entry.report->media));
    text += QLatin1Char('\n') + ServerState::tr("Last ping: %1").arg(lastPingText(entry.lastPing));
    if (entry.report && !entry.report->version.isEmpty())
        text += QStringLiteral(" · ") + ServerState::tr("Version: %1").arg(entry.report->version);
    return text;
}

} // namespace

ServerState::ServerState(QWidget *parent) : QWidget(parent), m_icon(new QLabel), m_text(new QLabel)
{
    m_text->setObjectName(QStringLiteral("stateText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void ServerState::showServer(const ServerEntry &entry)
{
    m_icon->setPixmap(stateIcon(entry.report).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setText(serverText(entry));
}

} // namespace Console

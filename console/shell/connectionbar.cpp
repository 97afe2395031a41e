// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/connectionbar.h"

#include "console/widgets/elidedlabel.h"
#include "console/widgets/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Console {

using State = ClusterConnection::State;

ConnectionBar::ConnectionBar(ClusterConnection &connection, QWidget *parent)
    : QFrame(parent)
    , m_connection(connection)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(this))
    , m_retryButton(new QPushButton(icon("refresh"), tr("&Try now"), this))
    , m_connectButton(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_connectButton->setIcon(icon("connect"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retryButton);
    layout->addWidget(m_connectButton);
    connect(m_retryButton, &QPushButton::clicked, &connection, &ClusterConnection::retry);
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectionBar::act);
    connect(&connection, &ClusterConnection::stateChanged, this, &ConnectionBar::showState);
    showState();
}

void ConnectionBar::showState()
{
    const QString address = m_connection.target().server.toString();
    const State state = m_connection.state();
    const char *iconName = "off";
    switch (state) {
    case State::Closed: m_text->setText(tr("Not connected")); break;
    case State::Opening:
        iconName = "running";
        m_text->setText(tr("Connecting to %1…").arg(address));
        break;
    case State::Connected:
        iconName = "good";
        m_text->setText(tr("Connected to %1 as %2").arg(address, m_connection.target().login));
        break;
    case State::Unreachable:
        iconName = "bad";
        m_text->setText(
            tr("%1 has not answered since %2; trying again by itself")
                .arg(address, QLocale().toString(m_connection.unreachableSince().time(), QStringLiteral("HH:mm:ss"))));
        break;
    }
    m_icon->setPixmap(icon(iconName).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_retryButton->setVisible(state == State::Unreachable);
    m_connectButton->setText(state == State::Closed ? tr("&Connect…") : tr("&Disconnect"));
}

void ConnectionBar::act()
{
    if (m_connection.state() == State::Closed)
        Q_EMIT connectAsked();
    else
        m_connection.close();
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/connectionbar.h"

#include "console/connection/serveraddress.h"
#include "console/profiles/environmentlook.h"
#include "console/widgets/elidedlabel.h"
#include "console/widgets/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Console {

using State = ClusterConnection::State;

namespace {

constexpr int stripWidth = 6;

QString clockText(const QDateTime &moment)
{
    return QLocale().toString(moment.time(), QStringLiteral("HH:mm:ss"));
}

const char *iconName(State state)
{
    switch (state) {
    case State::Closed: return "off";
    case State::Opening: return "running";
    case State::Connected: return "good";
    case State::Unreachable: return "bad";
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionBar::ConnectionBar(ClusterConnection &connection, QWidget *parent)
    : QFrame(parent)
    , m_connection(connection)
    , m_strip(new QFrame(this))
    , m_icon(new QLabel(this))
    , m_profile(new QLabel(this))
    , m_text(new ElidedLabel(this))
    , m_readOnly(new QWidget(this))
    , m_retryButton(new QPushButton(icon("refresh"), tr("&Try now"), this))
    , m_connectButton(new QPushButton(this))
{
    m_strip->setFixedWidth(stripWidth);
    m_strip->setAutoFillBackground(true);
    QFont bold = m_profile->font();
    bold.setBold(true);
    m_profile->setFont(bold);
    m_profile->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_connectButton->setIcon(icon("connect"));

    auto *lock = new QLabel(m_readOnly);
    lock->setPixmap(icon("lock").pixmap(QSize(18, 18), devicePixelRatioF()));
    auto *readOnlyLayout = new QHBoxLayout(m_readOnly);
    readOnlyLayout->setContentsMargins(0, 0, 8, 0);
    readOnlyLayout->addWidget(lock);
    readOnlyLayout->addWidget(new QLabel(tr("read-only"), m_readOnly));
    m_readOnly->setToolTip(tr("Nothing can be changed through this connection."));

    auto *content = new QHBoxLayout;
    content->setContentsMargins(12, 8, 12, 8);
    content->addWidget(m_icon);
    content->addSpacing(4);
    content->addWidget(m_profile);
    m_profile->setContentsMargins(0, 0, 8, 0);
    content->addWidget(m_text, 1);
    content->addWidget(m_readOnly);
    content->addWidget(m_retryButton);
    content->addWidget(m_connectButton);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(content, 1);
    connect(m_retryButton, &QPushButton::clicked, &connection, &ClusterConnection::retry);
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectionBar::act);
    connect(&connection, &ClusterConnection::stateChanged, this, &ConnectionBar::showState);
    showState();
}

void ConnectionBar::showState()
{
    const State state = m_connection.state();
    m_text->setText(stateText());
    m_icon->setPixmap(icon(iconName(state)).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_retryButton->setVisible(state == State::Unreachable);
    m_connectButton->setText(state == State::Closed ? tr("&Connect…") : tr("&Disconnect"));
    showProfile();
}

QString ConnectionBar::stateText() const
{
    const ConnectTarget &target = m_connection.target();
    const ClusterConnection::LeftNode &left = m_connection.leftNode();
    const QString address = target.server.toString();
    switch (m_connection.state()) {
    case State::Closed: return tr("Not connected");
    case State::Opening: return tr("Connecting to %1…").arg(address);
    case State::Connected:
        if (left.server.isEmpty())
            return tr("Connected to %1 as %2").arg(address, target.login);
        return tr("Connected to %1 as %2; %3 stopped answering at %4")
            .arg(address, target.login, hostAndPort(left.server), clockText(left.silentSince));
    case State::Unreachable: {
        const QString since = clockText(m_connection.unreachableSince());
        return tr("%1 has not answered since %2; trying again by itself").arg(address, since);
    }
    }
    Q_UNREACHABLE();
}

void ConnectionBar::showProfile()
{
    const ConnectTarget &target = m_connection.target();
    const bool isOpen = m_connection.state() != State::Closed;
    const Environment environment = isOpen ? target.environment : Environment::None;
    QStringList words;
    if (!target.name.isEmpty())
        words << target.name;
    if (environment != Environment::None && environmentText(environment) != target.name)
        words << environmentText(environment);
    m_profile->setText(words.join(QStringLiteral(" · ")));
    m_profile->setVisible(isOpen && !words.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::Window, environmentColor(environment));
    m_strip->setPalette(colors);
    m_strip->setVisible(environment != Environment::None);
    m_readOnly->setVisible(isOpen && !m_connection.mayChange());
}

void ConnectionBar::act()
{
    if (m_connection.state() == State::Closed)
        Q_EMIT connectAsked();
    else
        m_connection.close();
}

} // namespace Console

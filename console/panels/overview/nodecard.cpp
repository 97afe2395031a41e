// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/nodecard.h"

#include "console/meters/meterbar.h"
#include "console/panels/servers/statetext.h"
#include "console/widgets/elidedlabel.h"
#include "console/widgets/timetext.h"

#include <QGridLayout>
#include <QLocale>

#include <cstdlib>

namespace Console {
namespace {

const QString dash = QStringLiteral("–");
constexpr qint64 exactMs = 100; // as clocks of a network are
constexpr qint64 usualLeaseMs = std::chrono::milliseconds(Common::LeaseTimes().lease).count();

QString secondsText(qint64 milliseconds)
{
    return NodeCard::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

QString withLimit(int count, int limit)
{
    const QLocale locale;
    return limit > 0 ? NodeCard::tr("%1 of at most %2").arg(locale.toString(count), locale.toString(limit))
                     : locale.toString(count);
}

QString clockText(qint64 offsetMs)
{
    if (std::abs(offsetMs) < exactMs)
        return NodeCard::tr("exact");
    return offsetMs > 0 ? NodeCard::tr("%1 ahead").arg(secondsText(offsetMs))
                        : NodeCard::tr("%1 behind").arg(secondsText(-offsetMs));
}

QString lagText(std::optional<qint64> lagMs)
{
    if (!lagMs)
        return dash;
    return *lagMs == 0 ? NodeCard::tr("none") : secondsText(*lagMs);
}

QString shareText(const std::optional<ShareView> &worst)
{
    if (!worst)
        return dash;
    const QString state = shareStateText(*worst);
    return shareLevel(*worst) == ShareLevel::Fine ? state : NodeCard::tr("⚠ %1: %2").arg(worst->folder, state);
}

QString drainText(const NodeReport &report)
{
    if (!report.drainSince.isValid())
        return NodeCard::tr("no");
    return report.drainUntil.isValid() ? NodeCard::tr("until %1").arg(timeText(report.drainUntil))
                                       : NodeCard::tr("since %1").arg(timeText(report.drainSince));
}

QString loadText(const NodeReport &report)
{
    const QString load = QLocale().toString(report.load);
    return report.limits.weight == 100 ? load : NodeCard::tr("%1, weight %2").arg(load).arg(report.limits.weight);
}

QString mediaText(const Common::MediaServer &server)
{
    const QString text = Common::mediaServerText(server);
    return server.state == Common::MediaServerState::Down ? NodeCard::tr("⚠ %1").arg(text) : text;
}

Meter leaseMeter(qint64 remainingMs)
{
    const double part = double(remainingMs) / double(std::max(usualLeaseMs, remainingMs));
    if (part < 0.2)
        return {part, MeterTone::Bad};
    return {part, part < 0.6 ? MeterTone::Warning : MeterTone::Good};
}

} // namespace

std::optional<ShareView> worstShare(const QList<ShareView> &views, qint64 seenFrom)
{
    const auto badness = [](const ShareView &view) { return std::pair(shareLevel(view), view.node == view.seenFrom); };
    std::optional<ShareView> worst;
    for (const ShareView &view : views) {
        if (view.seenFrom == seenFrom && (!worst || badness(*worst) < badness(view)))
            worst = view;
    }
    return worst;
}

NodeCard::NodeCard(Common::NodeId node, QWidget *parent)
    : QFrame(parent)
    , m_node(node)
    , m_icon(new QLabel)
    , m_name(new ElidedLabel)
    , m_state(new QLabel)
    , m_lease(new MeterBar(tr("Lease")))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_icon);
    title->addWidget(m_name, 1);
    title->addWidget(m_state);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (int fact = 0; fact < FactCount; ++fact)
        addFact(grid, Fact(fact));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addLayout(title);
    layout->addLayout(grid);
    layout->addStretch();
}

void NodeCard::addFact(QGridLayout *grid, Fact fact)
{
    auto *name = new QLabel(factTitle(fact));
    name->setForegroundRole(QPalette::PlaceholderText);
    m_facts[fact] = new ElidedLabel;
    m_facts[fact]->setTextFormat(Qt::PlainText);
    m_facts[fact]->setObjectName(QStringLiteral("fact%1").arg(int(fact)));
    grid->addWidget(name, fact, 0);
    if (fact != Lease) {
        grid->addWidget(m_facts[fact], fact, 1);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_lease, 1);
    row->addWidget(m_facts[fact]);
    grid->addLayout(row, fact, 1);
}

QString NodeCard::factTitle(Fact fact) const
{
    switch (fact) {
    case Lease: return tr("Lease");
    case Rooms: return tr("Rooms");
    case People: return tr("People");
    case Load: return tr("Load");
    case Media: return tr("Media server");
    case Clock: return tr("Clock");
    case Lag: return tr("Commit lag");
    case Shares: return tr("Shares");
    case Version: return tr("Version");
    case Drain: return tr("Draining");
    case FactCount: break;
    }
    Q_UNREACHABLE();
}

void NodeCard::setFact(Fact fact, const QString &text)
{
    m_facts[fact]->setText(text);
    m_facts[fact]->setAccessibleName(tr("%1: %2").arg(factTitle(fact), text));
}

void NodeCard::showFigures(const NodeFigures &figures)
{
    const ServerEntry &server = figures.server;
    const QString state =
        server.record.active ? stateText(server.report) : tr("%1, not active").arg(stateText(server.report));
    setAccessibleName(tr("Node %1: %2").arg(server.record.name, state));
    m_icon->setPixmap(stateIcon(server.report).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_name->setText(server.record.name);
    m_state->setText(state);
    m_state->setToolTip(stateReason(server.report));
    showReport(server.report.value_or(NodeReport()), isAlive(server));
    setFact(Lag, lagText(isAlive(server) ? figures.lagMs : std::nullopt));
    setFact(Shares, shareText(isAlive(server) ? figures.share : std::nullopt));
}

void NodeCard::showReport(const NodeReport &report, bool isAlive)
{
    const qint64 remaining = isAlive ? std::max<qint64>(0, report.leaseRemainingMs) : 0;
    const QString lease = isAlive ? tr("%1 left").arg(secondsText(remaining)) : tr("none");
    m_lease->setMeter(leaseMeter(remaining), lease);
    setFact(Lease, lease);
    setFact(Rooms, isAlive ? withLimit(report.rooms, report.limits.maxRooms) : dash);
    setFact(People, isAlive ? withLimit(report.people, report.limits.maxPeople) : dash);
    setFact(Load, isAlive ? loadText(report) : dash);
    setFact(Media, isAlive ? mediaText(report.media) : dash);
    setFact(Clock, isAlive ? clockText(report.clockOffsetMs) : dash);
    setFact(Version, report.version.isEmpty() ? dash : report.version);
    setFact(Drain, drainText(report));
}

} // namespace Console

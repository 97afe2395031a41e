// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/clusterfacts.h"
#include "console/panels/shares/shareproblems.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace Console {

class ElidedLabel;
class MeterBar;

/*! What the card of a node shows. */
struct NodeFigures
{
    ServerEntry server;
    std::optional<qint64> lagMs = {};
    std::optional<ShareView> share = {}; //!< the worst of what it sees; none = not known
};
/*! The worst that the node sees, its own folder before what others wrote; none: it has not looked. */
std::optional<ShareView> worstShare(const QList<ShareView> &views, qint64 seenFrom);

/*! One node at a glance. */
class NodeCard : public QFrame
{
    Q_OBJECT
public:
    static constexpr int leastWidth = 270; //!< pixels

    explicit NodeCard(Common::NodeId node, QWidget *parent = nullptr);

    Common::NodeId node() const { return m_node; }
    void showFigures(const NodeFigures &figures);

private:
    enum Fact { Lease, Rooms, People, Load, Media, Clock, Lag, Shares, Version, Drain, FactCount };

    QString factTitle(Fact fact) const;
    void addFact(QGridLayout *grid, Fact fact);
    void setFact(Fact fact, const QString &text);
    void showReport(const NodeReport &report, bool isAlive);

    const Common::NodeId m_node;
    QLabel *m_icon;
    ElidedLabel *m_name;
    QLabel *m_state;
    MeterBar *m_lease;
    ElidedLabel *m_facts[FactCount];
};

} // namespace Console

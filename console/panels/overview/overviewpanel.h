// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/panels/overview/trend.h"
#include "console/widgets/panel.h"

class QLabel;
class QTimer;

namespace Console {

class CardLayout;
class MeshView;
class NodeCard;
class ProblemList;
class Refresher;
class TrendChart;

/*!
    The whole cluster at a glance: its state in a sentence, what needs attention, a card for each node, the commit channel
    between all of them, and the last hour. What cannot be fetched says why, in its own place; everything else stays.
*/
class OverviewPanel : public Panel
{
    Q_OBJECT
public:
    explicit OverviewPanel(ClusterConnection &connection, QWidget *parent = nullptr);

    void load() override;

private:
    enum class Scope { All, Trend };

    QWidget *header();
    QWidget *page();
    QWidget *nodesSection();
    QWidget *meshSection();
    QWidget *trendSection();

    void fetch(Scope scope);
    void fetchMinorParts();
    template <class T>
    void take(std::optional<T> &part, const Common::Result<T> &result, QLabel *note, const QString &failure);
    void endFetch();
    void addSample();
    void arrange();
    void sampleUnseen();
    void reset();

    MeshMatrix matrix() const;
    void showFacts();
    void showState();
    void showProblems();
    void showCards(const MeshMatrix &matrix);
    void showTrend();
    NodeCard *takeCard(Common::NodeId node);

    ClusterConnection &m_connection; // not owned, outlives this
    Refresher *m_refresher;
    QTimer *m_unseen; //!< samples for the charts while another panel is shown
    ClusterFacts m_facts;
    Trend m_trend;
    Scope m_scope = Scope::All; // of the fetch under way
    bool m_isAllWanted = false; // after that one
    int m_outstanding = 0;      // answers
    bool m_hasAnswer = false;   // one that is no error, since the last fetch
    bool m_isComplete = false;  // every part has been answered once

    QWidget *m_content; // of the scroll area
    QLabel *m_stateIcon;
    QLabel *m_sentence;
    QLabel *m_detail;
    QLabel *m_serversNote;
    ProblemList *m_problems;
    QLabel *m_problemsWait;
    QLabel *m_sharesNote;
    QLabel *m_mailsNote;
    QLabel *m_jobsNote;
    QLabel *m_auditNote;
    CardLayout *m_cardLayout;
    QList<NodeCard *> m_cards; // as they are shown
    QLabel *m_noNodes;
    QLabel *m_meshNote;
    MeshView *m_mesh;
    TrendChart *m_peopleChart;
    TrendChart *m_roomsChart;
    TrendChart *m_loadChart;
    TrendChart *m_lagChart;
};

} // namespace Console

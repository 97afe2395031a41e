// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/overviewpanel.h"

#include "console/panels/overview/cardlayout.h"
#include "console/panels/overview/clusterproblems.h"
#include "console/panels/overview/clusterstate.h"
#include "console/panels/overview/meshview.h"
#include "console/panels/overview/nodecard.h"
#include "console/panels/overview/problemlist.h"
#include "console/panels/overview/trendchart.h"
#include "console/widgets/icons.h"
#include "console/widgets/refresher.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

namespace Console {
namespace {

using namespace std::chrono_literals;

QLabel *textLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/*! Why a part is not as new as the rest; hidden while it is. */
QLabel *note(const char *name)
{
    QLabel *label = textLabel(name);
    label->hide();
    return label;
}

void enlarge(QLabel *label, double factor)
{
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * factor);
    large.setBold(true);
    label->setFont(large);
}

QVBoxLayout *sectionLayout(QWidget *section, const QString &title)
{
    auto *heading = new QLabel(title);
    enlarge(heading, 1.1);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->addWidget(heading);
    return layout;
}

const char *iconName(ClusterLevel level)
{
    switch (level) {
    case ClusterLevel::Unknown: return "waiting";
    case ClusterLevel::Good: return "good";
    case ClusterLevel::Warning: return "warning";
    case ClusterLevel::Bad: return "bad";
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewPanel::OverviewPanel(ClusterConnection &connection, QWidget *parent)
    : Panel(parent)
    , m_connection(connection)
    , m_refresher(new Refresher(connection, this))
    , m_unseen(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(page(), 1);
    m_unseen->setObjectName(QStringLiteral("unseen"));
    m_unseen->start(15s);
    connect(m_unseen, &QTimer::timeout, this, &OverviewPanel::sampleUnseen);
    connect(m_refresher, &Refresher::due, this, [this] { fetch(Scope::All); });
    connect(m_problems, &ProblemList::wanted, this, &OverviewPanel::wanted);
    connect(&connection, &ClusterConnection::opened, this, &OverviewPanel::reset);
    connect(&connection, &ClusterConnection::stateChanged, this, [this] {
        if (m_connection.state() != ClusterConnection::State::Closed)
            return;
        m_outstanding = 0; // what was asked is never answered
        m_isAllWanted = false;
    });
    reset();
}

QWidget *OverviewPanel::header()
{
    m_stateIcon = new QLabel;
    m_sentence = textLabel("sentence");
    enlarge(m_sentence, 1.4);
    m_detail = textLabel("detail");
    m_serversNote = note("serversNote");
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addWidget(m_serversNote);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 14, 16, 10);
    layout->setSpacing(16);
    layout->addWidget(m_stateIcon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return header;
}

QWidget *OverviewPanel::page()
{
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 0, 16, 12);
    auto *attention = new QWidget;
    QVBoxLayout *problems = sectionLayout(attention, tr("Needs attention"));
    problems->addWidget(m_problemsWait = new QLabel(tr("The cluster is being looked at…")));
    problems->addWidget(m_problems = new ProblemList);
    problems->addWidget(m_sharesNote = note("sharesNote"));
    problems->addWidget(m_mailsNote = note("mailsNote"));
    problems->addWidget(m_jobsNote = note("jobsNote"));
    problems->addWidget(m_auditNote = note("auditNote"));
    layout->addWidget(attention);
    layout->addWidget(nodesSection());
    layout->addWidget(meshSection());
    layout->addWidget(trendSection());
    layout->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // for the keys that scroll
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    return scroll;
}

QWidget *OverviewPanel::nodesSection()
{
    auto *section = new QWidget;
    QVBoxLayout *layout = sectionLayout(section, tr("Nodes"));
    auto *cards = new QWidget;
    m_cardLayout = new CardLayout(NodeCard::leastWidth, cards);
    layout->addWidget(m_noNodes = new QLabel);
    layout->addWidget(cards);
    return section;
}

QWidget *OverviewPanel::meshSection()
{
    auto *section = new QWidget;
    QVBoxLayout *layout = sectionLayout(section, tr("Commit channel"));
    layout->addWidget(m_meshNote = note("meshNote"));
    layout->addWidget(m_mesh = new MeshView);
    return section;
}

QWidget *OverviewPanel::trendSection()
{
    auto *section = new QWidget;
    QVBoxLayout *layout = sectionLayout(section, tr("Last hour"));
    auto *charts = new QWidget;
    auto *grid = new CardLayout(NodeCard::leastWidth, charts);
    grid->addWidget(m_peopleChart = new TrendChart(tr("People"), {}));
    grid->addWidget(m_roomsChart = new TrendChart(tr("Rooms"), {}));
    grid->addWidget(m_loadChart = new TrendChart(tr("Load of each node"), {}));
    grid->addWidget(m_lagChart = new TrendChart(tr("Commit lag"), tr("s")));
    layout->addWidget(charts);
    return section;
}

void OverviewPanel::load()
{
    m_refresher->refresh();
}

void OverviewPanel::fetch(Scope scope)
{
    if (m_outstanding > 0) {
        m_isAllWanted |= scope == Scope::All && m_scope == Scope::Trend;
        return; // the end of that answers the refresher too
    }
    m_scope = scope;
    m_hasAnswer = false;
    m_outstanding = scope == Scope::All ? 6 : 2;
    m_connection.fetchServers(this, [this](const auto &servers) {
        take(m_facts.servers, servers, m_serversNote, tr("The nodes could not be refreshed. %1"));
    });
    m_connection.nodes().fetchMesh(this, [this](const auto &mesh) {
        take(m_facts.mesh, mesh, m_meshNote, tr("The commit channel could not be refreshed. %1"));
    });
    if (scope == Scope::All)
        fetchMinorParts();
}

void OverviewPanel::fetchMinorParts()
{
    m_connection.nodes().fetchShares(this, [this](const auto &shares) {
        take(m_facts.shares, shares, m_sharesNote, tr("The shared folders could not be refreshed. %1"));
    });
    m_connection.administration().fetchMails(
        {.start = 0, .max = 1}, QStringLiteral("failed"), this,
        [this](const Common::Result<RecordPage<QueuedMail>> &mails) {
            take(m_facts.failedMails, mails ? Common::Result<int>(mails->total) : Common::Result<int>(mails.error()),
                 m_mailsNote, tr("The mails could not be refreshed. %1"));
        });
    m_connection.administration().fetchAudit(
        {.start = 0, .max = 1, .filter = QStringLiteral(".guessed")}, QDateTime::currentDateTimeUtc().addSecs(-3600),
        {}, this, [this](const Common::Result<RecordPage<AuditEntry>> &guesses) {
            take(m_facts.guesses, guesses ? Common::Result<int>(guesses->total) : Common::Result<int>(guesses.error()),
                 m_auditNote, tr("The audit log could not be refreshed. %1"));
        });
    m_connection.administration().fetchJobs(this, [this](const auto &jobs) {
        take(m_facts.jobs, jobs, m_jobsNote, tr("The jobs could not be refreshed. %1"));
    });
}

template <class T>
void OverviewPanel::take(std::optional<T> &part, const Common::Result<T> &result, QLabel *note, const QString &failure)
{
    if (result)
        part = *result;
    else
        note->setText(QStringLiteral("⚠ ") + failure.arg(Common::errorText(result.error())));
    note->setVisible(!result);
    m_hasAnswer |= bool(result);
    if (--m_outstanding == 0)
        endFetch();
    else
        showFacts(); // some parts take longer than others
}

void OverviewPanel::endFetch()
{
    m_isComplete |= m_scope == Scope::All;
    addSample();
    showFacts();
    showTrend();
    arrange();
    if (std::exchange(m_isAllWanted, false))
        return fetch(Scope::All);
    if (m_hasAnswer)
        m_refresher->answered();
    else
        m_refresher->failed();
    Q_EMIT settled();
}

// Only of what was answered just now: old figures are no sample.
void OverviewPanel::addSample()
{
    if (!m_facts.servers || !m_serversNote->isHidden())
        return;
    const bool isMeshNew = m_facts.mesh && m_meshNote->isHidden();
    m_trend.add(trendSample(QDateTime::currentDateTime(), *m_facts.servers, isMeshNew ? matrix() : MeshMatrix()));
}

// Each layout asks the one above it in a later turn of the event loop; half of that would be seen meanwhile.
void OverviewPanel::arrange()
{
    QList<QWidget *> widgets = m_content->findChildren<QWidget *>();
    widgets.prepend(m_content);
    for (auto widget = widgets.crbegin(); widget != widgets.crend(); ++widget) {
        if ((*widget)->layout())
            (*widget)->layout()->activate();
    }
}

// The charts shall have no hole while people work in another panel.
void OverviewPanel::sampleUnseen()
{
    if (!isVisible() && !m_refresher->isPaused() && m_connection.state() == ClusterConnection::State::Connected)
        fetch(Scope::Trend);
}

// It may be another cluster.
void OverviewPanel::reset()
{
    m_isComplete = false;
    m_facts = {};
    m_trend.clear();
    for (QLabel *note : {m_serversNote, m_sharesNote, m_mailsNote, m_jobsNote, m_auditNote, m_meshNote})
        note->hide();
    showFacts();
    showTrend();
}

MeshMatrix OverviewPanel::matrix() const
{
    return meshMatrix(m_facts.servers.value_or(QList<ServerEntry>()), m_facts.mesh.value_or(QList<MeshLink>()));
}

void OverviewPanel::showFacts()
{
    const MeshMatrix now = matrix();
    showState();
    showProblems();
    showCards(now);
    if (m_facts.mesh)
        m_mesh->showMatrix(now);
    else
        m_mesh->showNothing();
}

void OverviewPanel::showState()
{
    ClusterState state{ClusterLevel::Unknown, tr("The state of the cluster is not known yet."), {}};
    if (m_facts.servers)
        state = clusterState(*m_facts.servers);
    m_stateIcon->setPixmap(icon(iconName(state.level)).pixmap(QSize(48, 48), devicePixelRatioF()));
    m_sentence->setText(state.sentence);
    m_detail->setText(state.detail);
    m_detail->setVisible(!state.detail.isEmpty());
    Q_EMIT statusChanged(m_facts.servers ? state.sentence : QString());
}

void OverviewPanel::showProblems()
{
    m_problemsWait->setVisible(!m_isComplete);
    m_problems->setVisible(m_isComplete);
    m_problems->showProblems(findProblems(m_facts));
}

void OverviewPanel::showCards(const MeshMatrix &matrix)
{
    const QList<ServerEntry> servers = m_facts.servers.value_or(QList<ServerEntry>());
    QList<NodeCard *> cards;
    for (const ServerEntry &server : servers) {
        NodeCard *card = takeCard(server.record.id);
        const qint64 id = server.record.id.value;
        card->showFigures(
            {server, worstLagMs(matrix, id), worstShare(m_facts.shares.value_or(QList<ShareView>()), id)});
        if (const int place = m_cardLayout->indexOf(card); place != cards.size())
            m_cardLayout->move(place, int(cards.size()));
        cards.append(card);
    }
    qDeleteAll(m_cards); // of servers that are gone
    m_cards = cards;
    m_noNodes->setVisible(servers.isEmpty());
    m_noNodes->setText(m_facts.servers ? tr("This cluster has no servers yet.") : tr("The nodes are being fetched…"));
}

NodeCard *OverviewPanel::takeCard(Common::NodeId node)
{
    const auto known = std::ranges::find(m_cards, node, &NodeCard::node);
    if (known != m_cards.end()) {
        NodeCard *card = *known;
        m_cards.erase(known);
        return card;
    }
    auto *card = new NodeCard(node);
    m_cardLayout->addWidget(card);
    return card;
}

void OverviewPanel::showTrend()
{
    m_peopleChart->setLines({m_trend.people()});
    m_roomsChart->setLines({m_trend.rooms()});
    m_loadChart->setLines(m_trend.loads());
    m_lagChart->setLines({m_trend.lag()});
}

} // namespace Console

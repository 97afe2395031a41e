// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/shares/sharespanel.h"

#include "console/meters/meterdelegate.h"
#include "console/panels/shares/shareproblems.h"
#include "console/panels/shares/sharesmodel.h"
#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Console {
namespace {

const char *iconName(const QList<ShareProblem> &problems)
{
    if (problems.isEmpty())
        return "good";
    return problems.first().level == ShareLevel::Bad ? "bad" : "warning";
}

} // namespace

SharesPanel::SharesPanel(ClusterConnection &connection, QWidget *parent)
    : SharesPanel(connection, new SharesModel(connection.nodes()), parent)
{
}

SharesPanel::SharesPanel(ClusterConnection &connection, SharesModel *model, QWidget *parent)
    : RecordsPanel(connection, model,
                   {tr("Shared folders"), tr("Search folder, node, state or path (Ctrl+F)"),
                    tr("No node has looked at its shared folders yet. “Check now” has them look."),
                    tr("No shared folder matches “%1”.")},
                   parent)
    , m_nodes(connection.nodes())
    , m_model(model)
    , m_summaryIcon(new QLabel)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_check(addButton("play", tr("Check &now"), tr("Have all nodes look at their shared folders now")))
{
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("The nodes look at their shared folders"));
    auto *summary = new QHBoxLayout;
    summary->setSpacing(10);
    summary->addWidget(m_summaryIcon, 0, Qt::AlignTop);
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_progress);
    static_cast<QVBoxLayout *>(layout())->insertLayout(1, summary); // below the messages

    table().setItemDelegateForColumn(SharesModel::Space, new MeterDelegate(&table()));
    connect(m_check, &QPushButton::clicked, this, &SharesPanel::check);
    connect(&connection, &ClusterConnection::opened, this, [this] { setChecking(false); });
    setChecking(false);
}

QString SharesPanel::countText(int rows) const
{
    return tr("%n view(s) of shared folders", nullptr, rows);
}

// Called after each refresh.
void SharesPanel::updateButtons()
{
    const QList<ShareProblem> problems = shareProblems(m_model->all());
    const bool isKnown = !m_model->all().isEmpty();
    m_summaryIcon->setVisible(isKnown);
    m_summary->setVisible(isKnown);
    m_summaryIcon->setPixmap(icon(iconName(problems)).pixmap(QSize(18, 18), devicePixelRatioF()));
    QStringList lines;
    for (const ShareProblem &problem : problems.mid(0, 4))
        lines.append(tr("%1 %2").arg(problem.text, problem.remedy));
    if (problems.size() > lines.size())
        lines.append(tr("%n more problem(s) stand in the list.", nullptr, int(problems.size() - lines.size())));
    m_summary->setText(problems.isEmpty() ? tr("All nodes share all folders.") : lines.join(QLatin1Char('\n')));
}

void SharesPanel::check()
{
    setChecking(true);
    m_nodes.checkShares(this, [this](const Common::Result<QList<ShareView>> &views) {
        setChecking(false);
        if (views)
            say(MessageBar::Kind::Done, tr("The nodes have looked at their shared folders."));
        else
            say(MessageBar::Kind::Problem,
                tr("The shared folders were not checked. %1").arg(Common::errorText(views.error())));
        refresh();
    });
}

void SharesPanel::setChecking(bool isChecking)
{
    m_check->setEnabled(!isChecking);
    m_progress->setVisible(isChecking);
}

} // namespace Console

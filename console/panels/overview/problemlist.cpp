// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/problemlist.h"

#include "console/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Console {
namespace {

constexpr QSize iconSize(22, 22);

const char *iconName(Severity severity)
{
    switch (severity) {
    case Severity::Notice: return "info";
    case Severity::Warning: return "warning";
    case Severity::Critical: return "bad";
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Notice: return ProblemList::tr("Notice");
    case Severity::Warning: return ProblemList::tr("Warning");
    case Severity::Critical: return ProblemList::tr("Critical");
    }
    Q_UNREACHABLE();
}

QString goText(const QString &panel)
{
    if (panel == QLatin1String("servers"))
        return ProblemList::tr("Go to Servers");
    if (panel == QLatin1String("shares"))
        return ProblemList::tr("Go to Shares");
    return panel == QLatin1String("mails") ? ProblemList::tr("Go to Mails") : ProblemList::tr("Go to Jobs");
}

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProblemRow::ProblemRow(const QString &key, QWidget *parent)
    : QFrame(parent)
    , m_key(key)
    , m_icon(new QLabel)
    , m_text(plainLabel())
    , m_remedy(plainLabel())
    , m_go(new QToolButton)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_go->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_go->setFocusPolicy(Qt::StrongFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_remedy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_go);
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT wanted(m_panel); });
}

void ProblemRow::showProblem(const Problem &problem)
{
    m_panel = problem.panel;
    m_icon->setPixmap(icon(iconName(problem.severity)).pixmap(iconSize, devicePixelRatioF()));
    m_icon->setAccessibleName(severityText(problem.severity));
    m_icon->setToolTip(severityText(problem.severity));
    m_text->setText(problem.text);
    m_remedy->setText(problem.remedy);
    m_remedy->setVisible(!problem.remedy.isEmpty());
    m_go->setVisible(!problem.panel.isEmpty());
    m_go->setText(goText(problem.panel));
    m_go->setAccessibleDescription(problem.text);
}

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_none(new QWidget)
    , m_more(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto *good = new QLabel;
    good->setPixmap(icon("good").pixmap(iconSize, devicePixelRatioF()));
    auto *none = new QHBoxLayout(m_none);
    none->setContentsMargins(10, 0, 0, 0);
    none->setSpacing(12);
    none->addWidget(good);
    none->addWidget(new QLabel(tr("Nothing needs attention.")), 1);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_more);
    m_none->hide();
    m_more->hide();
}

void ProblemList::showProblems(const QList<Problem> &problems)
{
    QList<ProblemRow *> rows;
    for (const Problem &problem : problems.mid(0, mostRows)) {
        ProblemRow *row = takeRow(problem.key);
        row->showProblem(problem);
        if (m_layout->indexOf(row) != rows.size())
            m_layout->insertWidget(int(rows.size()), row);
        rows.append(row);
    }
    qDeleteAll(m_rows); // what is left is solved
    m_rows = rows;
    m_none->setVisible(problems.isEmpty());
    const int more = int(problems.size() - rows.size());
    m_more->setText(tr("and %n more, less urgent", nullptr, more));
    m_more->setVisible(more > 0);
}

ProblemRow *ProblemList::takeRow(const QString &key)
{
    const auto known = std::ranges::find(m_rows, key, &ProblemRow::key);
    if (known != m_rows.end()) {
        ProblemRow *row = *known;
        m_rows.erase(known);
        return row;
    }
    auto *row = new ProblemRow(key, this);
    connect(row, &ProblemRow::wanted, this, &ProblemList::wanted);
    return row;
}

} // namespace Console

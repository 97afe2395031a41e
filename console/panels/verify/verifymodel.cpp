// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/verify/verifymodel.h"

#include "console/widgets/icons.h"

#include <QLocale>

namespace Console {
namespace {

using StepState = Common::VerifyStep::State;

const char *iconName(StepState state)
{
    switch (state) {
    case StepState::Waiting: return "waiting";
    case StepState::Running: return "running";
    case StepState::Passed: return "good";
    case StepState::Failed: return "bad";
    case StepState::Skipped: return "skipped";
    }
    Q_UNREACHABLE();
}

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Waiting: return VerifyModel::tr("waiting");
    case StepState::Running: return VerifyModel::tr("running");
    case StepState::Passed: return VerifyModel::tr("passed");
    case StepState::Failed: return VerifyModel::tr("failed");
    case StepState::Skipped: return VerifyModel::tr("skipped");
    }
    Q_UNREACHABLE();
}

QString tookText(const Common::VerifyStep &step)
{
    if (step.state != StepState::Passed && step.state != StepState::Failed)
        return {};
    return VerifyModel::tr("%1 ms").arg(QLocale().toString(qint64(step.took.count())));
}

QString seenText(const Common::VerifyStep &step)
{
    return step.remedy.isEmpty() ? step.seen : step.seen + QLatin1Char('\n') + step.remedy;
}

} // namespace

int VerifyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int VerifyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VerifyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Took)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Step");
    case State: return tr("Result");
    case Expected: return tr("Expected");
    case Seen: return tr("Seen");
    case Took: return tr("Time");
    }
    return {};
}

QVariant VerifyModel::data(const QModelIndex &index, int role) const
{
    const Common::VerifyStep &step = m_steps.at(index.row());
    if (role == Qt::DecorationRole && index.column() == State)
        return icon(iconName(step.state));
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title: return QStringLiteral("%1. %2").arg(step.number).arg(step.title);
    case State: return stateText(step.state);
    case Expected: return step.expected;
    case Seen: return seenText(step);
    case Took: return tookText(step);
    }
    return {};
}

void VerifyModel::setSteps(const QList<Common::VerifyStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

void VerifyModel::updateStep(const Common::VerifyStep &step)
{
    for (int row = 0; row < m_steps.size(); ++row) {
        if (m_steps.at(row).number != step.number)
            continue;
        m_steps[row] = step;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace Console

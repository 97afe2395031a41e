// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/meshmodel.h"

#include "console/widgets/icons.h"

#include <QLocale>

#include <algorithm>

namespace Console {
namespace {

QString cellText(const MeshCell &cell)
{
    return cell.state == MeshState::Lagging ? MeshModel::tr("%1 s late").arg(cell.link.lagMs / 1000)
                                            : meshStateText(cell.state);
}

QVariant stateIcon(MeshState state)
{
    switch (state) {
    case MeshState::Self: return {};
    case MeshState::Connected: return icon("good");
    case MeshState::Lagging: return icon("warning");
    case MeshState::Cut: return icon("bad");
    case MeshState::Off: return icon("off");
    case MeshState::Unknown: return icon("waiting");
    }
    Q_UNREACHABLE();
}

QString linkText(const MeshLink &link)
{
    const QLocale locale;
    QStringList lines{MeshModel::tr("Address: %1").arg(link.address),
                      MeshModel::tr("Last commit sent: %1, acknowledged: %2")
                          .arg(locale.toString(link.sent), locale.toString(link.acknowledged)),
                      MeshModel::tr("Waiting: %1").arg(locale.formattedDataSize(link.queuedBytes)),
                      MeshModel::tr("Connected anew: %n time(s)", nullptr, link.reconnects)};
    if (!link.lastError.isEmpty())
        lines.append(MeshModel::tr("Last error: %1").arg(link.lastError));
    return lines.join(QLatin1Char('\n'));
}

bool isSameNode(const MeshMatrix::Node &left, const MeshMatrix::Node &right)
{
    return left.id == right.id && left.name == right.name;
}

} // namespace

QString meshStateText(MeshState state)
{
    switch (state) {
    case MeshState::Self: return QStringLiteral("–");
    case MeshState::Connected: return MeshModel::tr("connected");
    case MeshState::Lagging: return MeshModel::tr("late");
    case MeshState::Cut: return MeshModel::tr("cut");
    case MeshState::Off: return MeshModel::tr("off");
    case MeshState::Unknown: return MeshModel::tr("not known");
    }
    Q_UNREACHABLE();
}

void MeshModel::setMatrix(const MeshMatrix &matrix)
{
    if (matrix == m_matrix)
        return;
    if (!std::ranges::equal(matrix.nodes, m_matrix.nodes, isSameNode)) {
        beginResetModel();
        m_matrix = matrix;
        endResetModel();
        return;
    }
    m_matrix = matrix;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MeshModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.nodes.size());
}

int MeshModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.nodes.size());
}

QVariant MeshModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if ((role == Qt::DisplayRole || role == Qt::ToolTipRole) && section < m_matrix.nodes.size())
        return orientation == Qt::Horizontal ? tr("to %1").arg(m_matrix.nodes.at(section).name)
                                             : tr("from %1").arg(m_matrix.nodes.at(section).name);
    return {};
}

QVariant MeshModel::data(const QModelIndex &index, int role) const
{
    const MeshCell &shown = cell(index);
    const QString from = m_matrix.nodes.at(index.row()).name;
    const QString to = m_matrix.nodes.at(index.column()).name;
    switch (role) {
    case Qt::DisplayRole: return cellText(shown);
    case Qt::DecorationRole: return stateIcon(shown.state);
    case Qt::AccessibleTextRole: return tr("from %1 to %2: %3").arg(from, to, cellText(shown));
    case Qt::ToolTipRole:
        if (shown.link.from != 0)
            return linkText(shown.link);
        return shown.reason.isEmpty() ? QVariant() : shown.reason;
    default: return {};
    }
}

const MeshCell &MeshModel::cell(const QModelIndex &index) const
{
    return m_matrix.cells.at(index.row()).at(index.column());
}

} // namespace Console

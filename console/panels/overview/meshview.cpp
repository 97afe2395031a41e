// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/meshview.h"

#include "console/panels/overview/meshmodel.h"
#include "console/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Console {
namespace {

constexpr int mostRows = 12; // more scroll
constexpr int widestHeader = 200;
constexpr int iconAndMargins = 40;

int cellWidth(const QFontMetrics &metrics)
{
    int words = 0;
    for (const MeshState state : {MeshState::Connected, MeshState::Cut, MeshState::Off, MeshState::Unknown})
        words = std::max(words, metrics.horizontalAdvance(meshStateText(state)));
    return words + iconAndMargins;
}

} // namespace

MeshView::MeshView(QWidget *parent)
    : QWidget(parent)
    , m_model(new MeshModel(this))
    , m_table(new TableView)
    , m_hint(new QLabel)
{
    m_table->setObjectName(QStringLiteral("mesh"));
    m_table->setAccessibleName(tr("Commit channel from the node of the row to the node of the column"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setMaximumWidth(widestHeader);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setDefaultSectionSize(cellWidth(m_table->fontMetrics()));
    for (QHeaderView *header : {m_table->verticalHeader(), m_table->horizontalHeader()})
        header->setTextElideMode(Qt::ElideRight);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_table);
    showNothing();
}

void MeshView::showMatrix(const MeshMatrix &matrix)
{
    m_model->setMatrix(matrix);
    m_table->setVisible(matrix.nodes.size() > 1);
    if (matrix.nodes.size() > 1)
        m_hint->setText(tr("How commits get from the node of a row to the node of a column."));
    else
        m_hint->setText(matrix.nodes.isEmpty() ? tr("There are no nodes to connect.")
                                               : tr("A single node needs no commit channel."));
    fitHeight();
}

void MeshView::showNothing()
{
    m_table->hide();
    m_hint->setText(tr("The commit channel is being looked at…"));
}

void MeshView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void MeshView::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int cells = rows * m_table->verticalHeader()->defaultSectionSize();
    const int needed = m_table->verticalHeader()->sizeHint().width() + m_table->horizontalHeader()->length();
    const int bar = needed > width() ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + cells + bar + 2 * m_table->frameWidth());
}

} // namespace Console

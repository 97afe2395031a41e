// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/tableview.h"

#include "console/widgets/plaintooltip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Console {
namespace {

constexpr int rowMargin = 8;     // pixels that a row is higher than its text
constexpr int numberMargin = 10; // between a number and the text of the next column

/*! Shows the whole text of a cell as a tooltip if the cell cannot, unless the model has a tooltip of its own. */
class ElidingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, rowMargin);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inside = option;
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) {
            initStyleOption(&inside, index);
            option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &inside, painter, option.widget);
            inside.rect.setRight(option.rect.right() - numberMargin);
        }
        QStyledItemDelegate::paint(painter, inside, index);
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const bool isElided = sizeHint(option, index).width() > view->visualRect(index).width();
        const QVariant own = index.data(Qt::ToolTipRole);
        if (event->type() != QEvent::ToolTip || (!own.isValid() && !isElided))
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        showPlainToolTip(event->globalPos(), (own.isValid() ? own : index.data()).toString(), view);
        return true;
    }
};

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ElidingDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
}

void TableView::setEmptyText(const QString &text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    viewport()->update();
}

void TableView::setColumnWidths(const QList<int> &characters)
{
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 6;
    for (int column = 0; column < characters.size(); ++column) {
        const int wanted = characters.at(column) * fontMetrics().horizontalAdvance(QLatin1Char('0')) + margins;
        setColumnWidth(column, qMax(wanted, horizontalHeader()->sectionSizeHint(column)));
    }
}

void TableView::setStretchColumn(int column)
{
    m_stretched[column] = columnWidth(column);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

// Where space is short, Qt would squeeze a stretched column to nothing; it is better to scroll then.
void TableView::fitStretched()
{
    int free = viewport()->width();
    for (const int column : shownColumns())
        free -= m_stretched.contains(column) ? m_stretched.value(column) : columnWidth(column);
    const QHeaderView::ResizeMode mode = free >= 0 ? QHeaderView::Stretch : QHeaderView::Interactive;
    for (auto each = m_stretched.cbegin(); each != m_stretched.cend(); ++each) {
        if (horizontalHeader()->sectionResizeMode(each.key()) == mode)
            continue;
        horizontalHeader()->setSectionResizeMode(each.key(), mode);
        if (mode == QHeaderView::Interactive && !isColumnHidden(each.key()))
            setColumnWidth(each.key(), each.value());
    }
}

void TableView::restoreColumns(const QVariantMap &state)
{
    keepOriginal();
    if (const auto layout = ColumnLayout::fromMap(state))
        layout->applyTo(*this);
}

void TableView::resetColumns()
{
    if (!m_original)
        return;
    for (auto each = m_stretched.cbegin(); each != m_stretched.cend(); ++each)
        horizontalHeader()->setSectionResizeMode(each.key(), QHeaderView::Stretch);
    m_original->applyTo(*this);
    fitStretched();
}

void TableView::keepOriginal()
{
    if (model() && (!m_original || !m_original->fits(*this)))
        m_original = ColumnLayout::of(*this);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!isEnabled() || m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect room = viewport()->rect().marginsRemoved({24, 24, 24, 24});
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::showEvent(QShowEvent *event)
{
    keepOriginal();
    QTableView::showEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->keyCombination()
             == QKeyCombination(Qt::ShiftModifier, Qt::Key_F10)) // not every keyboard has a Menu key
        showRowMenu(keyboardPlace());
    else
        QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    showRowMenu(event->reason() == QContextMenuEvent::Keyboard ? keyboardPlace() : event->globalPos());
}

QPoint TableView::keyboardPlace() const
{
    return viewport()->mapToGlobal(currentIndex().isValid() ? visualRect(currentIndex()).bottomLeft() : QPoint());
}

void TableView::showRowMenu(const QPoint &place)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &TableView::copyRows);
    copy->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Copy c&ell"), this, &TableView::copyCell)->setEnabled(currentIndex().isValid());
    menu->addSeparator();
    addColumnActions(menu->addMenu(tr("C&olumns")));
    menu->popup(place);
}

void TableView::showHeaderMenu(const QPoint &place)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void TableView::addColumnActions(QMenu *menu)
{
    const bool isLast = shownColumns().size() == 1;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(!isLast || isColumnHidden(column)); // one stays
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitStretched();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &TableView::resetColumns);
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

// As a spreadsheet takes them: cells divided by tabs.
void TableView::copyRows() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : shownColumns())
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TableView::copyCell() const
{
    QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/columnlayout.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace Console {
namespace {

constexpr int formatVersion = 1;
constexpr int maximumWidth = 4000; // pixels

QList<int> numbers(const QVariant &value)
{
    QList<int> list;
    for (const QVariant &each : value.toList())
        list.append(each.toInt());
    return list;
}

QVariantList variants(const QList<int> &list)
{
    return {list.begin(), list.end()};
}

} // namespace

ColumnLayout ColumnLayout::of(const QTableView &view)
{
    const QHeaderView *header = view.horizontalHeader();
    ColumnLayout layout;
    layout.language = QLocale().name();
    for (int column = 0; column < header->count(); ++column) {
        layout.titles.append(view.model()->headerData(column, Qt::Horizontal).toString());
        layout.widths.append(header->sectionSize(column)); // of a hidden one: 0
        layout.order.append(header->logicalIndex(column));
        if (header->isSectionHidden(column))
            layout.hidden.append(column);
    }
    if (view.isSortingEnabled()) {
        layout.sortedBy = header->sortIndicatorSection();
        layout.isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    }
    return layout;
}

bool ColumnLayout::fits(const QTableView &view) const
{
    const ColumnLayout present = of(view);
    const qsizetype count = present.titles.size();
    return count > 0 && titles.size() == count && (language != present.language || titles == present.titles)
        && widths.size() == count && std::ranges::is_permutation(order, present.order) && hidden.size() < count;
}

void ColumnLayout::applyTo(QTableView &view) const
{
    if (!fits(view))
        return;
    QHeaderView *header = view.horizontalHeader();
    for (int place = 0; place < order.size(); ++place)
        header->moveSection(header->visualIndex(order.at(place)), place);
    for (int column = 0; column < widths.size(); ++column) {
        header->setSectionHidden(column, hidden.contains(column));
        const bool isChosen = header->sectionResizeMode(column) == QHeaderView::Interactive;
        if (isChosen && widths.at(column) > 0 && !hidden.contains(column))
            header->resizeSection(column, std::clamp(widths.at(column), header->minimumSectionSize(), maximumWidth));
    }
    const Qt::SortOrder sortOrder = isAscending ? Qt::AscendingOrder : Qt::DescendingOrder;
    const bool isSortedSo = header->sortIndicatorSection() == sortedBy && header->sortIndicatorOrder() == sortOrder;
    if (view.isSortingEnabled() && !isSortedSo && sortedBy < titles.size()) // sorting may ask the cluster
        view.sortByColumn(sortedBy, sortOrder);
}

QVariantMap ColumnLayout::toMap() const
{
    return {{QStringLiteral("version"), formatVersion}, {QStringLiteral("language"), language},
            {QStringLiteral("titles"), titles},         {QStringLiteral("widths"), variants(widths)},
            {QStringLiteral("order"), variants(order)}, {QStringLiteral("hidden"), variants(hidden)},
            {QStringLiteral("sortedBy"), sortedBy},     {QStringLiteral("isAscending"), isAscending}};
}

std::optional<ColumnLayout> ColumnLayout::fromMap(const QVariantMap &map)
{
    if (map.value(QStringLiteral("version")).toInt() != formatVersion)
        return {};
    return ColumnLayout{.language = map.value(QStringLiteral("language")).toString(),
                        .titles = map.value(QStringLiteral("titles")).toStringList(),
                        .widths = numbers(map.value(QStringLiteral("widths"))),
                        .order = numbers(map.value(QStringLiteral("order"))),
                        .hidden = numbers(map.value(QStringLiteral("hidden"))),
                        .sortedBy = map.value(QStringLiteral("sortedBy"), -1).toInt(),
                        .isAscending = map.value(QStringLiteral("isAscending"), true).toBool()};
}

} // namespace Console

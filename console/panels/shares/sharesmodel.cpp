// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/shares/sharesmodel.h"

#include "console/meters/meterdelegate.h"
#include "console/panels/shares/shareproblems.h"
#include "console/widgets/timetext.h"

#include <QLocale>

namespace Console {
namespace {

const QString dash = QStringLiteral("–");

QString freeText(const ShareView &view)
{
    if (view.totalBytes <= 0)
        return dash;
    const QLocale locale;
    return SharesModel::tr("%1 of %2")
        .arg(locale.formattedDataSize(view.freeBytes), locale.formattedDataSize(view.totalBytes));
}

QString fileSystemText(const ShareView &view)
{
    const QString name = view.fileSystem.isEmpty() ? dash : view.fileSystem;
    return view.isReadOnly ? SharesModel::tr("%1, read-only").arg(name) : name;
}

QString remedyText(const ShareView &view)
{
    const QString remedy = shareRemedy(view);
    return remedy.isEmpty() ? dash : remedy;
}

const char *levelIcon(const ShareView &view)
{
    switch (shareLevel(view)) {
    case ShareLevel::Fine: return "good";
    case ShareLevel::Warning: return "warning";
    case ShareLevel::Bad: return "bad";
    }
    Q_UNREACHABLE();
}

constexpr const char *byFree = "freeBytes"; // the only column whose text does not sort as people expect

constexpr RecordColumn<ShareView> columns[] = {
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Folder"), 10, [](const ShareView &row) { return row.folder; },
     "folder"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Seen from"), 14, [](const ShareView &row) { return row.seenFromName; },
     "seenFrom"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Written by"), 14, [](const ShareView &row) { return row.nodeName; },
     "node"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "State"), 18, shareStateText, nullptr, levelIcon},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "What to do"), 34, remedyText},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Free"), 34, freeText, byFree},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Path"), 24, [](const ShareView &row) { return row.path; }, "path"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "File system"), 16, fileSystemText, "fileSystem"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Checked"), 14,
     [](const ShareView &row) { return timeText(row.checkedAt); }},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Silent since"), 14,
     [](const ShareView &row) { return timeText(row.hangsSince); }},
};

/*! Used, as people know it of their disks. */
QVariant spaceMeter(const ShareView &view)
{
    if (view.totalBytes <= 0)
        return {};
    const double free = double(view.freeBytes) / double(view.totalBytes);
    MeterTone tone = MeterTone::Plain;
    if (free < shareNearlyFull)
        tone = free < shareFull ? MeterTone::Bad : MeterTone::Warning;
    return QVariant::fromValue(Meter{1 - free, tone});
}

/*! As somebody chose; else what is wrong stays first. */
void sortBy(QList<ShareView> &views, const PageWish &wish)
{
    const auto column = std::ranges::find_if(
        columns, [&](const auto &each) { return each.orderBy && wish.orderBy == QLatin1String(each.orderBy); });
    if (column == std::end(columns))
        return;
    const auto isBefore = [&](const ShareView &left, const ShareView &right) {
        return column->orderBy == byFree ? left.freeBytes < right.freeBytes
                                         : column->text(left).localeAwareCompare(column->text(right)) < 0;
    };
    std::ranges::stable_sort(views, [&](const ShareView &left, const ShareView &right) {
        return wish.isAscending ? isBefore(left, right) : isBefore(right, left);
    });
}

bool matches(const ShareView &view, const QString &filter)
{
    return std::ranges::any_of(
        columns, [&](const auto &column) { return column.text(view).contains(filter, Qt::CaseInsensitive); });
}

} // namespace

SharesModel::SharesModel(NodeAdministration &nodes, QObject *parent)
    : PagedRecords(
        "Console::SharesModel", columns,
        [this, &nodes](const PageWish &wish, QObject *context, const auto &done) {
            nodes.fetchShares(context, [this, wish, done](const Common::Result<QList<ShareView>> &views) {
                if (!views)
                    return done(views.error());
                m_all = *views;
                std::ranges::stable_sort(m_all, std::ranges::greater(), shareLevel);
                done(page(wish));
            });
        },
        parent)
{
}

QVariant SharesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.column() == State && !at(index.row()).detail.isEmpty())
        return at(index.row()).detail;
    if (role == MeterDelegate::meterRole && index.column() == Free)
        return spaceMeter(at(index.row()));
    return PagedRecords::data(index, role);
}

RecordPage<ShareView> SharesModel::page(const PageWish &wish) const
{
    RecordPage<ShareView> found;
    std::ranges::copy_if(m_all, std::back_inserter(found.rows),
                         [&](const ShareView &view) { return matches(view, wish.filter); });
    sortBy(found.rows, wish);
    found.total = int(found.rows.size());
    found.rows = found.rows.mid(wish.start, wish.max);
    return found;
}

} // namespace Console

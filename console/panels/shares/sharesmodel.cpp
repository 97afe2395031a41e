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
    return SharesModel::tr("%1 of %2 free")
        .arg(locale.formattedDataSize(view.freeBytes, 1), locale.formattedDataSize(view.totalBytes, 1));
}

QString latencyText(const ShareView &view)
{
    return view.latencyMs > 0 ? SharesModel::tr("%1 ms").arg(QLocale().toString(view.latencyMs)) : dash;
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

// The columns whose text does not sort as people expect.
constexpr const char *byState = "state";
constexpr const char *byFree = "freeBytes";
constexpr const char *byLatency = "latency";

constexpr RecordColumn<ShareView> shareColumns[] = {
    {QT_TRANSLATE_NOOP("Console::SharesModel", "State"), 18, shareStateText, byState, levelIcon},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Folder"), 10, [](const ShareView &row) { return row.folder; },
     "folder"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Seen from"), 14, [](const ShareView &row) { return row.seenFromName; },
     "seenFrom"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Written by"), 14, [](const ShareView &row) { return row.nodeName; },
     "node"},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "What to do"), 34, remedyText},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Space"), 36, freeText, byFree},
    {QT_TRANSLATE_NOOP("Console::SharesModel", "Answers in"), 12, latencyText, byLatency},
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

bool isBefore(const ShareView &left, const ShareView &right, const RecordColumn<ShareView> &column)
{
    if (column.orderBy == byState)
        return shareLevel(left) > shareLevel(right); // the worst first
    if (column.orderBy == byFree)
        return left.freeBytes < right.freeBytes;
    if (column.orderBy == byLatency)
        return left.latencyMs < right.latencyMs;
    return column.text(left).localeAwareCompare(column.text(right)) < 0;
}

void sortBy(QList<ShareView> &views, const PageWish &wish)
{
    const auto column = std::ranges::find_if(
        shareColumns, [&](const auto &each) { return each.orderBy && wish.orderBy == QLatin1String(each.orderBy); });
    if (column == std::end(shareColumns))
        return;
    std::ranges::stable_sort(views, [&](const ShareView &left, const ShareView &right) {
        return wish.isAscending ? isBefore(left, right, *column) : isBefore(right, left, *column);
    });
}

bool matches(const ShareView &view, const QString &filter)
{
    return std::ranges::any_of(
        shareColumns, [&](const auto &column) { return column.text(view).contains(filter, Qt::CaseInsensitive); });
}

} // namespace

SharesModel::SharesModel(NodeAdministration &nodes, QObject *parent)
    : PagedRecords(
        "Console::SharesModel", shareColumns,
        [this, &nodes](const PageWish &wish, QObject *context, const auto &done) {
            nodes.fetchShares(context, [this, wish, done](const Common::Result<QList<ShareView>> &views) {
                if (!views)
                    return done(views.error());
                m_all = *views;
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
    if (role == MeterDelegate::meterRole && index.column() == Space)
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

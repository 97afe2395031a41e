// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/shares/shareproblems.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Console {
namespace {

struct ShareProblemsText
{
    Q_DECLARE_TR_FUNCTIONS(Console::ShareProblems)
};

using Common::FolderState;

/*! What the folder is like for the node that looks, whatever others wrote there. */
enum class Space { Fine, NearlyFull, Full };

Space spaceByBytes(const ShareView &view)
{
    if (view.totalBytes <= 0)
        return Space::Fine;
    const double free = double(view.freeBytes) / double(view.totalBytes);
    if (free < shareFull)
        return Space::Full;
    return free < shareNearlyFull ? Space::NearlyFull : Space::Fine;
}

Space spaceOf(const ShareView &view)
{
    return view.folderState == FolderState::Full ? Space::Full : spaceByBytes(view);
}

bool isState(const ShareView &view, const char *state)
{
    return view.state == QLatin1String(state);
}

bool isOfItself(const ShareView &view)
{
    return view.seenFrom == view.node;
}

bool isReadOnly(const ShareView &view)
{
    return view.isReadOnly || view.folderState == FolderState::ReadOnly;
}

/*! Of the folder as a whole; what of others is missing there stands in their own rows. */
ShareLevel folderLevel(const ShareView &view)
{
    switch (view.folderState) {
    case FolderState::Shared:
    case FolderState::Alone:
    case FolderState::Unknown: return ShareLevel::Fine;
    case FolderState::Slow:
    case FolderState::Separate: return ShareLevel::Warning;
    case FolderState::Full:
    case FolderState::ReadOnly:
    case FolderState::Unreachable: return ShareLevel::Bad;
    }
    Q_UNREACHABLE();
}

QString folderText(FolderState state)
{
    switch (state) {
    case FolderState::Shared: return ShareProblemsText::tr("shared");
    case FolderState::Alone: return ShareProblemsText::tr("no other node");
    case FolderState::Unknown: return ShareProblemsText::tr("not known yet");
    case FolderState::Slow: return ShareProblemsText::tr("slow");
    case FolderState::Full: return ShareProblemsText::tr("full");
    case FolderState::Separate: return ShareProblemsText::tr("separate");
    case FolderState::ReadOnly: return ShareProblemsText::tr("read-only");
    case FolderState::Unreachable: return ShareProblemsText::tr("unreachable");
    }
    Q_UNREACHABLE();
}

/*! That it cannot be written is no more than that, not the consequence of what another problem tells. */
bool isStateProblem(const ShareView &view)
{
    return !isState(view, "ok")
        && !(isState(view, "unwritable") && (isReadOnly(view) || view.folderState == FolderState::Full));
}

/*! It fails, rather than that the agent lacks a right. */
bool isFailing(const ShareView &view)
{
    return isState(view, "unwritable") && view.folderState == FolderState::Unreachable;
}

ShareLevel stateLevel(const ShareView &view)
{
    if (isState(view, "ok"))
        return ShareLevel::Fine;
    return isState(view, "unwritable") || isState(view, "hangs") ? ShareLevel::Bad : ShareLevel::Warning;
}

QString spaceText(const ShareView &view)
{
    const QLocale locale;
    return ShareProblemsText::tr("%1 of %2 free")
        .arg(locale.formattedDataSize(view.freeBytes, 1), locale.formattedDataSize(view.totalBytes, 1));
}

QString stateRemedy(const ShareView &view)
{
    if (isState(view, "hangs"))
        return ShareProblemsText::tr(
                   "Look at the file server and the network of %1; mount the folder again if it stays so.")
            .arg(view.seenFromName);
    if (isFailing(view))
        return ShareProblemsText::tr(
                   "Look whether the folder %1 is there and mounted on %2, whether its agent may write into it, and at "
                   "the file server. “atrium-agent check” on %2 tells more.")
            .arg(view.path, view.seenFromName);
    if (isState(view, "unwritable"))
        return ShareProblemsText::tr("Give the agent of %1 the right to write into %2.")
            .arg(view.seenFromName, view.path);
    if (isState(view, "unreadable"))
        return ShareProblemsText::tr(
                   "Give the agents of %1 and %2 the same user, or the right to read each other's files.")
            .arg(view.seenFromName, view.nodeName);
    if (isState(view, "stale"))
        return ShareProblemsText::tr("Mount the folder itself on both nodes: a copy, however new, loses files.");
    return ShareProblemsText::tr("Mount the same folder on %1 and %2, and name it in files.%3 of both.")
        .arg(view.seenFromName, view.nodeName, view.folder);
}

/*! What is wrong for a node with one state, whose marks it concerns. */
QString stateProblem(const ShareView &view, const QStringList &nodes)
{
    if (isState(view, "hangs"))
        return ShareProblemsText::tr("The folder %1 does not answer on %2.").arg(view.folder, view.seenFromName);
    if (isFailing(view))
        return ShareProblemsText::tr("%1 cannot use the folder %2. %3")
            .arg(view.seenFromName, view.folder, view.detail)
            .trimmed();
    if (isState(view, "unwritable"))
        return ShareProblemsText::tr("%1 cannot write into the folder %2.").arg(view.seenFromName, view.folder);
    const QString writers = nodes.join(QLatin1String(", "));
    if (isState(view, "stale"))
        return ShareProblemsText::tr("%1 finds in the folder %2 only old files of %3.")
            .arg(view.seenFromName, view.folder, writers);
    if (isState(view, "unreadable"))
        return ShareProblemsText::tr("%1 cannot read in the folder %2 what %3 wrote.")
            .arg(view.seenFromName, view.folder, writers);
    return ShareProblemsText::tr("%1 does not find in the folder %2 what %3 wrote.")
        .arg(view.seenFromName, view.folder, writers);
}

/*! Something that several views have in common; the first of them stands for all. */
struct Group
{
    QString key;
    const ShareView *first;
    QStringList names;
};

QList<Group> grouped(const QList<ShareView> &views, auto isMeant, auto keyOf, auto nameOf)
{
    QList<Group> groups;
    for (const ShareView &view : views) {
        if (!isMeant(view))
            continue;
        const QString key = keyOf(view);
        auto group = std::ranges::find(groups, key, &Group::key);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{key, &view, {}});
        if (!group->names.contains(nameOf(view)))
            group->names.append(nameOf(view));
    }
    return groups;
}

QList<ShareProblem> stateProblems(const QList<ShareView> &views)
{
    const auto keyOf = [](const ShareView &view) {
        return QStringLiteral("%1 %2 %3").arg(view.folder).arg(view.seenFrom).arg(view.state);
    };
    QList<ShareProblem> problems;
    for (const Group &group :
         grouped(views, isStateProblem, keyOf, [](const ShareView &view) { return view.nodeName; }))
        problems.append(
            {stateLevel(*group.first), group.key, stateProblem(*group.first, group.names), stateRemedy(*group.first)});
    return problems;
}

QString seenFromName(const ShareView &view)
{
    return view.seenFromName;
}

QList<ShareProblem> readOnlyProblems(const QList<ShareView> &views)
{
    QList<ShareProblem> problems;
    for (const Group &group : grouped(
             views, isReadOnly, [](const ShareView &view) { return view.folder + QLatin1String(" read-only"); },
             seenFromName))
        problems.append(
            {ShareLevel::Bad, group.key,
             ShareProblemsText::tr("The folder %1 is read-only on %2.")
                 .arg(group.first->folder, group.names.join(QLatin1String(", "))),
             ShareProblemsText::tr("Mount it so that it can be written; a file system with errors turns read-only.")});
    return problems;
}

QList<ShareProblem> slowProblems(const QList<ShareView> &views)
{
    QList<ShareProblem> problems;
    for (const ShareView &view : views) {
        if (isOfItself(view) && view.folderState == FolderState::Slow)
            problems.append(
                {ShareLevel::Warning, QStringLiteral("%1 %2 slow").arg(view.folder).arg(view.seenFrom),
                 ShareProblemsText::tr("The folder %1 is slow on %2: a small file takes %3 ms.")
                     .arg(view.folder, view.seenFromName, QLocale().toString(view.latencyMs)),
                 ShareProblemsText::tr(
                     "Look at the load of the file server, at its disks and at the network to it: people wait for "
                     "their files.")});
    }
    return problems;
}

QString fullText(const ShareView &view)
{
    switch (spaceByBytes(view)) {
    case Space::Full: return ShareProblemsText::tr("The folder %1 is full: %2 (%3).");
    case Space::NearlyFull: return ShareProblemsText::tr("The folder %1 is nearly full: %2 (%3).");
    case Space::Fine: return ShareProblemsText::tr("The folder %1 takes no more files, with %2 (%3).");
    }
    Q_UNREACHABLE();
}

QList<ShareProblem> spaceProblems(const QList<ShareView> &views)
{
    QList<ShareView> sorted = views;
    std::ranges::stable_sort(sorted, {}, [](const ShareView &view) { return view.freeBytes; });
    QList<ShareProblem> problems;
    for (const Group &group : grouped(
             sorted, [](const ShareView &view) { return spaceOf(view) != Space::Fine; },
             [](const ShareView &view) { return view.folder + QLatin1String(" space"); }, seenFromName)) {
        const bool isFull = spaceOf(*group.first) == Space::Full;
        problems.append(
            {isFull ? ShareLevel::Bad : ShareLevel::Warning, group.key,
             fullText(*group.first)
                 .arg(group.first->folder, spaceText(*group.first), group.names.join(QLatin1String(", "))),
             isFull && spaceByBytes(*group.first) == Space::Fine
                 ? ShareProblemsText::tr("Look at what is left for the agent there: space, inodes, its quota.")
                 : ShareProblemsText::tr("Remove files that nobody needs, or give the file system more space.")});
    }
    return problems;
}

} // namespace

ShareLevel shareLevel(const ShareView &view)
{
    if (isReadOnly(view) || spaceOf(view) == Space::Full)
        return ShareLevel::Bad;
    const ShareLevel folder = isOfItself(view) ? folderLevel(view) : ShareLevel::Fine;
    return std::max({stateLevel(view), folder, spaceOf(view) == Space::Fine ? ShareLevel::Fine : ShareLevel::Warning});
}

QString shareStateText(const ShareView &view)
{
    // Nearly full is worth more words than that it is shared.
    const bool isNearlyFull = folderLevel(view) == ShareLevel::Fine && spaceOf(view) != Space::Fine;
    if (isOfItself(view) && view.folderState != FolderState::Unknown && !isNearlyFull && !isState(view, "hangs"))
        return folderText(view.folderState);
    if (isState(view, "ok")) {
        if (isReadOnly(view))
            return ShareProblemsText::tr("read-only");
        switch (spaceOf(view)) {
        case Space::Full: return ShareProblemsText::tr("full");
        case Space::NearlyFull: return ShareProblemsText::tr("nearly full");
        case Space::Fine:
            return isOfItself(view) ? ShareProblemsText::tr("can be written") : ShareProblemsText::tr("seen");
        }
    }
    if (isState(view, "missing"))
        return ShareProblemsText::tr("not seen");
    if (isState(view, "stale"))
        return ShareProblemsText::tr("old copy");
    if (isState(view, "unreadable"))
        return ShareProblemsText::tr("cannot be read");
    if (isState(view, "unwritable"))
        return ShareProblemsText::tr("cannot be written");
    return isState(view, "hangs") ? ShareProblemsText::tr("does not answer") : view.state;
}

QString shareRemedy(const ShareView &view)
{
    if (isStateProblem(view))
        return stateRemedy(view);
    const QList<ShareProblem> others = readOnlyProblems({view}) + slowProblems({view}) + spaceProblems({view});
    if (others.isEmpty() && isOfItself(view)) {
        if (view.folderState == FolderState::Separate)
            return ShareProblemsText::tr(
                       "Mount the same folder on all nodes, and name it in files.%1 of each. “atrium-agent check” "
                       "prints the lines for it.")
                .arg(view.folder);
        if (view.folderState == FolderState::Unreachable)
            return ShareProblemsText::tr(
                "Look at the file server, and whether the agents may read each other's files.");
    }
    return others.isEmpty() ? QString() : others.first().remedy;
}

QList<ShareProblem> shareProblems(const QList<ShareView> &views)
{
    QList<ShareProblem> problems =
        stateProblems(views) + readOnlyProblems(views) + slowProblems(views) + spaceProblems(views);
    std::ranges::stable_sort(problems, std::ranges::greater(), &ShareProblem::level);
    return problems;
}

} // namespace Console

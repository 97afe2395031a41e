// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/sharewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcShares, "agent.shares")

namespace Agent {

using namespace Common;

namespace {

constexpr int tokenBytes = 16;

} // namespace

ShareWatch::ShareWatch(Storage &storage, Random &random, const ShareSettings &settings,
                       const std::function<ShareSelf()> &self, const FolderWorker::Look &look, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_random(random)
    , m_settings(settings)
    , m_self(self)
{
    for (const ShareFolder id : m_settings.folders.keys()) {
        m_folders[id].worker = std::make_unique<FolderWorker>(
            QLatin1String("share-") + shareFolderName(id), look, [this](const FolderReport &report) {
                QMetaObject::invokeMethod(
                    this, [this, report] { looked(report); }, Qt::QueuedConnection);
            });
    }
    m_next.setInterval(m_settings.period);
    m_deadline.setSingleShot(true);
    m_again.setSingleShot(true);
    m_again.setInterval(m_settings.again);
    connect(&m_next, &QTimer::timeout, this, [this] { check(); });
    connect(&m_again, &QTimer::timeout, this, [this] { check(); });
    connect(&m_deadline, &QTimer::timeout, this, &ShareWatch::conclude);
}

ShareWatch::~ShareWatch() = default;

void ShareWatch::start()
{
    m_next.start();
    check();
}

void ShareWatch::stop()
{
    m_next.stop();
    m_again.stop();
    m_deadline.stop();
}

void ShareWatch::check(const Done &done)
{
    if (done)
        m_waiting.append(done);
    if (std::exchange(m_isChecking, true))
        return; // what is seen by now is what they hear
    m_now = m_self();
    m_storage
        .run([node = m_now.node, folders = m_settings.folders.keys()](Database &database) -> Result<Others> {
            const ShareRepository shares(database);
            const auto alive = shares.livingOthers(node);
            if (!alive)
                return alive.error();
            Others found;
            found.alive = *alive;
            for (const ShareFolder folder : folders) {
                const auto others = shares.probesOfOthers(folder, node);
                if (!others)
                    return others.error();
                found.probes.insert(folder, *others);
            }
            return found;
        })
        .then(this, [this](const Result<Others> &others) {
            if (others)
                look(*others);
            else
                finish(others.error());
        });
}

void ShareWatch::look(const Others &others)
{
    m_othersAlive = others.alive;
    ++m_number;
    m_isLooking = true;
    for (auto &[id, folder] : m_folders) {
        folder.report.reset();
        folder.others.clear();
        for (const ShareProbe &probe : others.probes.value(id))
            folder.others.append(probe.node);
        if (folder.worker->isBusy())
            continue;
        folder.probe = {m_now.node, m_now.incarnation, m_number, QString::fromLatin1(m_random.hex(tokenBytes)),
                        m_now.now};
        folder.worker->begin(
            {id, m_settings.folders.value(id), m_settings.clusterId, folder.probe, others.probes.value(id)});
    }
    m_deadline.start(m_settings.deadline);
}

void ShareWatch::looked(const FolderReport &report)
{
    Folder &folder = m_folders[report.view.folder];
    if (!m_isLooking) { // it hung, and does no longer
        m_mustAgain = m_isChecking;
        check();
        return;
    }
    folder.report = report;
    if (std::ranges::all_of(m_folders, [](const auto &each) { return each.second.report.has_value(); }))
        conclude();
}

ShareView ShareWatch::viewOf(ShareFolder id, const Folder &folder) const
{
    ShareView view = folder.report ? folder.report->view : hangingView(id, folder);
    view.state = folderState(seenIn(folder));
    return view;
}

ShareView ShareWatch::hangingView(ShareFolder id, const Folder &folder) const
{
    ShareView view;
    view.folder = id;
    view.path = m_settings.folders.value(id);
    view.hangsSince = folder.probe.writtenAt;
    const QString detail =
        tr("The folder %1 has not answered since %2 UTC.")
            .arg(view.path, QDateTime::fromMSecsSinceEpoch(view.hangsSince.ms, Qt::UTC).toString(u"HH:mm:ss"));
    view.sights.append({m_now.node, ShareState::Hangs, detail});
    for (const NodeId other : folder.others)
        view.sights.append({other, ShareState::Hangs, detail});
    return view;
}

FolderLook ShareWatch::seenIn(const Folder &folder) const
{
    FolderLook look{.own = OwnProbe::NoAnswer, .others = m_othersAlive};
    if (!folder.report)
        return look;
    const FolderReport &report = *folder.report;
    look.own = report.own;
    for (const ShareSight &sight : report.view.sights) {
        if (sight.node == m_now.node)
            continue;
        if (sight.state == ShareState::Ok)
            ++look.found;
        else if (sight.state == ShareState::Unreadable)
            ++look.unreadable;
        else
            ++look.absent;
    }
    look.isSlow = folder.isSlow;
    look.freeBytes = report.view.freeBytes;
    look.totalBytes = report.view.totalBytes;
    look.freeInodes = report.freeInodes;
    look.totalInodes = report.totalInodes;
    return look;
}

// A folder is slow by two looks, see isFolderSlow(): the second need not wait for the next period.
void ShareWatch::judgeLatency(Folder &folder)
{
    if (!folder.report || folder.report->view.latencyMs == 0)
        return;
    const Millis now(folder.report->view.latencyMs);
    folder.isSlow = isFolderSlow(folder.isSlow, std::exchange(folder.latency, now), now);
    if (folder.isSlow ? now < folderCalm : now >= folderSlow)
        m_again.start();
}

QMap<ShareFolder, FolderState> ShareWatch::states() const
{
    QMap<ShareFolder, FolderState> states;
    for (const auto &[id, folder] : m_folders) {
        if (folder.state)
            states.insert(id, *folder.state);
    }
    return states;
}

void ShareWatch::conclude()
{
    m_deadline.stop();
    m_isLooking = false;
    QList<ShareView> views;
    QMap<ShareFolder, ShareProbe> written;
    for (auto &[id, folder] : m_folders) {
        judgeLatency(folder);
        views.append(viewOf(id, folder));
        log(folder, views.last());
        logState(folder, views.last());
        if (folder.report && folder.report->own == OwnProbe::Written)
            written.insert(id, folder.probe);
    }
    m_storage
        .run([self = m_now, views, written](Database &database) {
            return database.transaction([&]() -> Result<void> {
                ShareRepository shares(database);
                for (auto probe = written.cbegin(); probe != written.cend(); ++probe) {
                    if (const auto stored = shares.storeProbe(probe.key(), probe.value()); !stored)
                        return stored;
                }
                for (const ShareView &view : views) {
                    if (const auto stored = shares.storeView(view, self.node, self.incarnation); !stored)
                        return stored;
                }
                return {};
            });
        })
        .then(this, [this](const Result<void> &stored) { finish(stored); });
}

// Only what is new: a share that is wrong stays so for long.
void ShareWatch::log(Folder &folder, const ShareView &view)
{
    for (const ShareSight &sight : view.sights) {
        const auto before = std::ranges::find(folder.lastSights, sight.node, &ShareSight::node);
        const ShareState last = before == folder.lastSights.end() ? ShareState::Ok : before->state;
        if (sight.state == last)
            continue;
        if (sight.state == ShareState::Ok)
            qCInfo(lcShares).noquote() << "node" << sight.node.value << "is well again in" << view.path;
        else
            qCWarning(lcShares).noquote() << "node" << sight.node.value << "in" << view.path << "is"
                                          << shareStateName(sight.state) + QLatin1Char(':') << sight.detail;
    }
    folder.lastSights = view.sights;
}

void ShareWatch::logState(Folder &folder, const ShareView &view)
{
    if (std::exchange(folder.state, view.state) == view.state)
        return;
    const QString text =
        QStringLiteral("folder %1 (%2) is %3").arg(shareFolderName(view.folder), view.path, folderStateName(view.state))
        + (view.latencyMs == 0 ? QString() : QStringLiteral(", answers in %1 ms").arg(view.latencyMs));
    if (isUsable(view.state) && view.state != FolderState::Slow)
        qCInfo(lcShares).noquote() << text;
    else
        qCWarning(lcShares).noquote() << text;
}

void ShareWatch::finish(const Result<void> &result)
{
    m_isChecking = false;
    for (const Done &done : std::exchange(m_waiting, {}))
        done(result);
    if (std::exchange(m_mustAgain, false))
        check();
}

} // namespace Agent

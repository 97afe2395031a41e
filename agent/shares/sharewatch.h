// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/folderworker.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace Agent {

/*! Which node this is now, by its lease. */
struct ShareSelf
{
    Common::NodeId node;
    qint64 incarnation = 0;
    Common::UtcTime now; //!< by the database's clock
};

struct ShareSettings
{
    QString clusterId;
    QMap<ShareFolder, QString> folders; //!< their paths here
    Common::Millis period{60000};
    Common::Millis deadline{2000}; //!< a folder that has not answered by then hangs
    Common::Millis again{5000};    //!< after a look that was slow, or calm again: the next one decides
};

/*!
    Sees whether the nodes share their folders: each writes a probe into them and looks for those of the others, once a
    period and when somebody asks. Who sees what is in the database, for all nodes.

    A folder that hangs is said to, and asked nothing more until it answers.
    Threads: lives in the main thread. The folders are looked at in threads of their own, the database in storage threads.
*/
class ShareWatch : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Common::Result<void> &)>;

    ShareWatch(Storage &storage, Common::Random &random, const ShareSettings &settings,
               const std::function<ShareSelf()> &self, const FolderWorker::Look &look = lookAtFolder,
               QObject *parent = nullptr);
    ~ShareWatch() override;

    void start(); //!< looks at once, and from then on
    void stop();
    /*! `done` is called once, in the main thread, when what is seen now is stored; within the deadline and two statements. */
    void check(const Done &done = {});
    /*! What the folders were at the last look; nothing before the first one. */
    QMap<ShareFolder, Common::FolderState> states() const;

    static constexpr auto method = "checkShares"; //!< by which one node asks another to

private:
    struct Folder
    {
        std::unique_ptr<FolderWorker> worker;
        ShareProbe probe;                   // of the look under way, or the last one
        QList<Common::NodeId> others;       // whose probes are there to be found
        std::optional<FolderReport> report; // of this check
        QList<ShareSight> lastSights;       // as the log knows them
        std::optional<Common::FolderState> state;
        std::optional<Common::Millis> latency; // of the last look that was answered
        bool isSlow = false;
    };
    struct Others
    {
        QMap<ShareFolder, QList<ShareProbe>> probes;
        int alive = 0; // nodes, whether they have written or not
    };

    void look(const Others &others);
    void looked(const FolderReport &report);
    void conclude();
    void judgeLatency(Folder &folder);
    Common::FolderLook seenIn(const Folder &folder) const;
    ShareView hangingView(ShareFolder id, const Folder &folder) const;
    ShareView viewOf(ShareFolder id, const Folder &folder) const;
    void log(Folder &folder, const ShareView &view);
    void logState(Folder &folder, const ShareView &view);
    void finish(const Common::Result<void> &result);

    Storage &m_storage; // not owned, outlive this
    Common::Random &m_random;
    const ShareSettings m_settings;
    const std::function<ShareSelf()> m_self;
    std::map<ShareFolder, Folder> m_folders;
    ShareSelf m_now; // at the beginning of this check
    int m_othersAlive = 0;
    qint64 m_number = 0;
    QTimer m_next;
    QTimer m_again;
    QTimer m_deadline;
    QList<Done> m_waiting;
    bool m_isChecking = false;
    bool m_isLooking = false; // until the folders have answered or their time is over
    bool m_mustAgain = false; // a folder that hung answered when it was too late for this check
};

} // namespace Agent

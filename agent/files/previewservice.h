// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/filestore.h"
#include "agent/previews/previewmaker.h"
#include "agent/storage/storage.h"
#include "common/domain/fileitem.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Agent {

/*!
    Makes this node's share of the previews that files wait for. A node that dies in the midst of one leaves it to the others
    after a while; one that lacks the programs gives it back at once.
    Threads: lives in the main thread; previews are made in threads of their own. The end stops what is being made.
*/
class PreviewService : public QObject
{
    Q_OBJECT
public:
    PreviewService(Storage &storage, const FileStore &contents, PreviewMaker &maker, Common::NodeId node,
                   const std::function<bool()> &holdsLease, QObject *parent = nullptr);
    ~PreviewService() override;

    void start();
    void stop(); //!< what is being made is given up
    void wake(); //!< a file may be waiting

    static constexpr int atOnce = 2;
    static constexpr Common::Millis period{15000};
    static constexpr Common::Millis life{150000};    //!< longer than any preview takes
    static constexpr Common::Millis pause{60000};    //!< before somebody tries again what no program was there for
    static constexpr std::chrono::hours patience{1}; //!< then it has failed

private:
    Common::Result<bool> makeOne(); // false: nothing was waiting
    Common::Result<void> note(Database &database, const Common::FileItem &file, const Common::Result<Preview> &preview);

    Storage &m_storage; // not owned, outlive this
    const FileStore &m_contents;
    PreviewMaker &m_maker;
    const Common::NodeId m_node;
    const std::function<bool()> m_holdsLease;
    QTimer m_timer;
    int m_running = 0;
    bool m_isStarted = false;
    bool m_isWoken = false; // since the last look
    QThreadPool m_pool;     // dies first: what it runs uses the others
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/previewservice.h"

#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/previewrepository.h"
#include "agent/threads/later.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcFiles)

namespace Agent {

using namespace Common;

PreviewService::PreviewService(Storage &storage, const FileStore &contents, PreviewMaker &maker, NodeId node,
                               const std::function<bool()> &holdsLease, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_contents(contents)
    , m_maker(maker)
    , m_node(node)
    , m_holdsLease(holdsLease)
{
    m_pool.setObjectName(QStringLiteral("preview"));
    m_pool.setMaxThreadCount(atOnce);
    m_pool.setExpiryTimeout(-1); // a thread that ends would close its connection
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &PreviewService::wake);
}

PreviewService::~PreviewService()
{
    stop();
    m_pool.waitForDone();
}

void PreviewService::start()
{
    m_isStarted = true;
    m_timer.start();
    wake();
}

void PreviewService::stop()
{
    m_isStarted = false;
    m_timer.stop();
    m_maker.stop();
}

void PreviewService::wake()
{
    m_isWoken = true;
    if (!m_isStarted || m_running >= atOnce || !m_holdsLease())
        return;
    m_isWoken = false;
    ++m_running;
    runIn(m_pool, [this] { return makeOne(); }).then(this, [this](const Result<bool> &done) {
        --m_running;
        if (!done)
            qCWarning(lcFiles).noquote() << "previews:" << errorText(done.error());
        if ((done && *done) || m_isWoken)
            wake();
    });
}

Result<bool> PreviewService::makeOne()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto taken = (*database)->transaction([&] { return PreviewRepository(**database).take(m_node, life); });
    if (!taken)
        return taken.error();
    if (!*taken)
        return false;
    const FileItem &file = **taken;
    const auto preview =
        m_maker.make(m_contents.pathOf(file.storageKey), file.mediaType, m_contents.previewFolderOf(file.storageKey));
    const auto noted = (*database)->transaction([&] { return note(**database, file, preview); });
    if (!noted && noted.error().code != ErrorCode::LeaseLost)
        return noted.error();
    return true;
}

Result<void> PreviewService::note(Database &database, const FileItem &file, const Result<Preview> &preview)
{
    PreviewRepository previews(database);
    if (preview)
        return previews.storeReady(file, m_node, preview->pages, preview->width, preview->height);
    qCInfo(lcFiles).noquote() << "file" << file.id.value << "has no preview:" << errorText(preview.error());
    const auto now = ClusterRepository(database).now();
    if (!now)
        return now.error();
    if (preview.error().code == ErrorCode::Unavailable && *now - file.createdAt < patience)
        return previews.giveBack(file, m_node, pause);
    return previews.storeFailed(file, m_node, errorText(preview.error()));
}

} // namespace Agent

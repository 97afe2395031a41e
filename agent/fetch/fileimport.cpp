// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/fileimport.h"

#include "agent/accounts/audit.h"
#include "agent/fetch/fetchtext.h"
#include "agent/files/partwriter.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

QString targetName(const FileImport::Wish &wish)
{
    const FileTree &tree = wish.place.tree;
    const QString where = tree.room ? QStringLiteral("room %1").arg(tree.room.value)
                                    : QStringLiteral("home of user %1").arg(tree.home.value);
    const QString host = Fetcher::hostOf(wish.address);
    return QStringLiteral("%1 into %2 for user %3 from %4")
        .arg(wish.name.left(maximumFileNameLength), where, QString::number(wish.owner.user.id.value),
             host.isEmpty() ? QStringLiteral("no host") : host);
}

} // namespace

Result<void> FileImport::checkIsOn() const
{
    if (m_fetcher.isOn())
        return {};
    return Error{ErrorCode::Config, FetchText::tr("This node imports no files from other servers."),
                 FetchText::tr("The administrator names the hosts that files may come from in files.import_hosts.")};
}

Result<FileService::Shown> FileImport::import(const Wish &wish, const Caller &by)
{
    if (const auto isOn = checkIsOn(); !isOn)
        return isOn.error();
    return audited(m_storage, by, QStringLiteral("file.import"), targetName(wish), fetch(wish));
}

Result<FileService::Shown> FileImport::fetch(const Wish &wish)
{
    if (const auto good = checkFileName(wish.name); !good)
        return good.error();
    if (const auto rights = m_files.mayAdd(wish.place.tree, wish.owner); !rights)
        return rights.error();
    const QString key = m_files.newKey();
    PartWriter part(m_files.contents(), key);
    auto fetched = part.open();
    if (fetched) {
        const auto read = m_fetcher.fetch(wish.address, limitBytes(wish.place.tree),
                                          [&part](QByteArrayView bytes) { return part.write(bytes); });
        if (!read)
            fetched = read.error();
    }
    const auto content = fetched ? part.finish() : Result<FileStore::Content>(fetched.error());
    if (!content) {
        (void)m_files.contents().remove(key); // else the purge finds it
        return content.error();
    }
    return m_files.adopt({key, *content}, wish.place, wish.name, wish.owner, wish.external);
}

/*! What would be refused at the end need not come all the way. */
qint64 FileImport::limitBytes(const FileTree &tree) const
{
    const qint64 ofFile = m_files.limits().fileBytes;
    const qint64 ofTree = m_files.limits().of(tree);
    return ofFile > 0 && ofTree > 0 ? std::min(ofFile, ofTree) : std::max(ofFile, ofTree);
}

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/nodeadministration.h"
#include "console/records/pagedrecords.h"

namespace Console {

/*! All views of shared folders, those with something wrong first. They are few and come at once: the search is done here. */
class SharesModel : public PagedRecords<ShareView>
{
    Q_OBJECT
public:
    explicit SharesModel(NodeAdministration &nodes, QObject *parent = nullptr);

    enum Column { State, Folder, SeenFrom, WrittenBy, ToDo, Space, Latency, Path, FileSystem, Checked, HangsSince };

    QVariant data(const QModelIndex &index, int role) const override;
    const QList<ShareView> &all() const { return m_all; } //!< also what the search leaves out

private:
    RecordPage<ShareView> page(const PageWish &wish) const;

    QList<ShareView> m_all;
};

} // namespace Console

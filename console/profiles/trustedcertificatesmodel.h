// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/trustedcertificates.h"
#include "console/widgets/keyedtablemodel.h"

namespace Console {

inline QString rowKey(const TrustedCertificate &row)
{
    return row.server;
}

/*! What is trusted, one server in each row. */
class TrustedCertificatesModel : public KeyedTableModel<TrustedCertificate>
{
    Q_OBJECT
public:
    enum Column { Server, Fingerprint, Since, ColumnCount };

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace Console

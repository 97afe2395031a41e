// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/trustedcertificatesmodel.h"

#include "console/connection/certificatedoubt.h"
#include "console/widgets/timetext.h"

#include <QFontDatabase>

namespace Console {

int TrustedCertificatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrustedCertificatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Server: return tr("Server");
    case Fingerprint: return tr("SHA-256 fingerprint");
    case Since: return tr("Trusted since");
    }
    return {};
}

QVariant TrustedCertificatesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole && index.column() == Fingerprint)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole)
        return {};
    const TrustedCertificate &certificate = at(index.row());
    switch (index.column()) {
    case Server: return certificate.server;
    case Fingerprint: return fingerprintText(certificate.fingerprint);
    case Since: return timeText(certificate.since);
    }
    return {};
}

} // namespace Console

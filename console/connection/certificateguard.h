// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/certificatedoubt.h"

#include <QObject>
#include <QSet>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace Console {

class TrustedCertificates;

/*!
    Lets a call of https through only if the system trusts the node's certificate, or somebody trusted exactly this one.
    What it does not let through never leaves the computer: it fails, after doubted() if people can decide it.
*/
class CertificateGuard : public QObject
{
    Q_OBJECT
public:
    explicit CertificateGuard(const TrustedCertificates &trusted, QObject *parent = nullptr);

    void watch(QNetworkAccessManager &network);

Q_SIGNALS:
    void doubted(const CertificateDoubt &doubt);

private:
    bool isTrusted(const QNetworkReply &reply) const;
    void judge(QNetworkReply *reply, const QList<QSslError> &errors);
    void confirm(QNetworkReply *reply);
    void tell(const QNetworkReply &reply, const QList<QSslError> &errors);

    const TrustedCertificates &m_trusted; // not owned, outlives this
    QSet<QString> m_ignored;              //!< servers whose flaws Qt was told to overlook once
};

} // namespace Console

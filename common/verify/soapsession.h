// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/noderecord.h"
#include "common/verify/httpclient.h"
#include "common/verify/soapxml.h"

namespace Common {

/*! A node as the cluster's list shows it. */
struct ListedNode
{
    NodeRecord record;
    QString state;
    QString reason;
    int rooms = 0;
    qint64 load = 0; //!< by the placement rule
    int weight = 100;

    bool isUsable() const { return record.active && state == QLatin1String("up"); }
    bool isJoining() const { return record.active && state == QLatin1String("joining"); }
};

/*! A row of the Connections list. */
struct ListedConnection
{
    QString publicId;
    QString login;
    RoomId room;
    NodeId node;
    QString server; //!< the column "servers": `address [id]`

    friend bool operator==(const ListedConnection &, const ListedConnection &) = default;
};

/*!
    An administrator's session at one node, by SOAP (ARCHITECTURE.md 3.3).
    Errors name the operation and the service's address, with what was answered.
*/
class SoapSession
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
public:
    SoapSession(QUrl server, Patience &patience, const AcceptedCertificates &accepted)
        : m_server(std::move(server))
        , m_http(patience, accepted)
    {
    }

    QCoro::Task<Result<void>> logIn(QString login, QString password);
    QCoro::Task<Result<QList<ListedNode>>> nodes();
    QCoro::Task<Result<QList<ListedConnection>>> connections(QString filter);

private:
    QCoro::Task<Result<XmlElement>> call(QString service, QString xmlNamespace, QString operation,
                                         SoapParameters parameters);
    QUrl endpoint(const QString &service) const
    {
        return m_server.resolved(QUrl(QLatin1String("services/") + service));
    }

    const QUrl m_server; // ends with a slash
    HttpClient m_http;
    QString m_sid;
};

} // namespace Common

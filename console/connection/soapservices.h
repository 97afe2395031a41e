// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"
#include "wsdl_ClusterService.h"
#include "wsdl_ServerService.h"
#include "wsdl_UserService.h"

namespace Console {

class CertificateGuard;

namespace UserCalls = UserServiceSoap::UserService::UserServiceSoap11BindingJobs;
namespace ServerCalls = ServerServiceSoap::ServerService::ServerServiceSoap11BindingJobs;
namespace ClusterCalls = ClusterServiceSoap::ClusterService::ClusterServiceSoap11BindingJobs;

/*! The generated clients of one opened connection, and the jobs that use them. */
class SoapServices : public QObject
{
public:
    SoapServices(const QUrl &server, CertificateGuard &guard, QObject *parent);

    UserServiceSoap::UserService::UserServiceSoap11Binding user;
    ServerServiceSoap::ServerService::ServerServiceSoap11Binding servers;
    ClusterServiceSoap::ClusterService::ClusterServiceSoap11Binding cluster;
    int underWay = 0; //!< jobs
    QObject calls;    //!< parent of the jobs; the last member, so that they go before what they use
};

// What the services send, as the console's values.
NodeReport nodeReport(const ClusterServiceSoap::AX21__Node &node);
RoomConnection roomConnection(const ClusterServiceSoap::AX21__Connection &row);
ServerEntry serverEntry(const ServerServiceSoap::AX21__Server &server); //!< without a report

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

namespace Console {

/*! A cluster that administrators connect to, and how. The password is kept elsewhere: see SecretStore. */
struct ConnectionProfile
{
    QString id;
    QString name = {};
    QList<QUrl> addresses = {}; //!< first what somebody entered, then the cluster's other nodes as it told them
    QString login = {};
    Environment environment = Environment::None;
    bool isReadOnly = false;
    bool remembersPassword = false;

    QUrl address() const { return addresses.value(0); }
    void setAddress(const QUrl &address); //!< another one: what is known of the other nodes is forgotten
    ConnectTarget target(const QString &password) const;

    static ConnectionProfile make(); //!< with an id of its own

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

} // namespace Console

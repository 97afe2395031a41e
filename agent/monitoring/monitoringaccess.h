// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpmessage.h"

#include <QHostAddress>

#include <optional>

namespace Agent {

using Subnet = std::pair<QHostAddress, int>; //!< an address and how many of its bits count

/*! "10.0.0.0/8", or an address alone. Nothing when it is neither. */
std::optional<Subnet> subnetFrom(const QString &text);

struct MonitoringSettings
{
    QList<Subnet> allow; //!< whoever asks from there is answered
    QByteArray token;    //!< and whoever brings it; empty = nobody has one

    static QStringList usualAllow(); //!< this machine and private networks
};

/*! Who may read how a node is doing. Everybody else hears no more than whether it is up and ready. Threads: any. */
class MonitoringAccess
{
public:
    explicit MonitoringAccess(const MonitoringSettings &settings) : m_settings(settings) {}

    bool admits(const HttpRequest &request) const;

private:
    const MonitoringSettings m_settings;
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QStringList>

#include <optional>

namespace Agent {

/*!
    The one spelling of a host name or IP address, without brackets: lower case, ASCII (IDN as xn--…), no dot at its end.
    Nothing when it is neither; what only looks like a number, as "2130706433" or "127.1" do, is neither.
*/
std::optional<QString> canonicalHost(const QString &host);

/*! Hosts by their names: "files.school.example" is that one, "*.school.example" all below that. An address is for itself. */
class HostList
{
public:
    HostList() = default;
    static Common::Result<HostList> from(const QStringList &entries); //!< Invalid: names the one that is no host

    bool isEmpty() const { return m_hosts.isEmpty() && m_domains.isEmpty(); }
    bool allows(const QString &host) const; //!< as canonicalHost() spells it

private:
    QStringList m_hosts;
    QStringList m_domains; // with the dot before them
};

} // namespace Agent

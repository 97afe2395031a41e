// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/mediasettings.h"
#include "common/core/random.h"
#include "common/wire/mediaframes.h"

namespace Agent {

/*!
    The STUN and TURN servers that a browser is told of. Credentials of TURN servers are those that coturn knows as
    `use-auth-secret`: a user name that begins with the second it ends at, and its HMAC-SHA1 by the secret. The rest of the name
    is random, for it goes over networks in the clear: it tells nobody whose it is.
    Threads: any.
*/
class IceServers
{
public:
    IceServers(const MediaSettings &settings, Common::Random &random) : m_settings(settings), m_random(&random) {}

    struct Grant
    {
        QList<Common::IceServer> servers;
        Common::UtcTime until; //!< 0 = for ever
    };
    Grant grant(Common::UtcTime now) const;
    std::chrono::seconds life() const { return m_settings.turnLife; } //!< of credentials

private:
    MediaSettings m_settings;
    Common::Random *m_random; // not owned, outlives this
};

} // namespace Agent

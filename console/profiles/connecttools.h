// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/connection/trustedcertificates.h"
#include "console/profiles/profilestore.h"
#include "console/profiles/secretstore.h"

#include <functional>
#include <memory>

namespace Console {

/*! What connecting needs beside the connection itself. Owns nothing of it. */
struct ConnectTools
{
    ProfileStore &profiles;
    SecretStore &secrets;
    TrustedCertificates &certificates;
    std::function<std::unique_ptr<ClusterConnection>()> makeConnection; //!< another one, for tests
};

} // namespace Console

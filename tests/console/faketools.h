// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/profiles/connecttools.h"
#include "fakeconnection.h"
#include "fakesecrets.h"

/*! What a window needs to connect, in memory but for the settings. */
struct FakeTools
{
    Console::ProfileStore profiles;
    FakeSecrets secrets;
    Console::TrustedCertificates certificates;
    QPointer<FakeConnection> made; //!< the connection that was made last
    std::function<void(FakeConnection &)> prepare = [](FakeConnection &) {};
    Console::ConnectTools tools{profiles, secrets, certificates, [this] {
                                    auto connection = std::make_unique<FakeConnection>();
                                    made = connection.get();
                                    prepare(*connection);
                                    return connection;
                                }};
};

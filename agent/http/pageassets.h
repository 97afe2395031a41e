// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpmessage.h"

#include <functional>

namespace Agent {

/*!
    Serves the page's files from the program's resources, with the strict policy the page is written for.
    Threads: main thread.
*/
class PageAssets
{
public:
    /*! `roomSources` names the WebSocket origins of all nodes, as the policy must list them. */
    PageAssets(const QString &webapp, std::function<QStringList()> roomSources);

    HttpResponse answer(const HttpRequest &request) const;

private:
    QByteArray contentSecurityPolicy() const;

    const QString m_prefix; // "/openmeetings/"
    const std::function<QStringList()> m_roomSources;
};

} // namespace Agent

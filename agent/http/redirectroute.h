// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpfront.h"

#include <QUrl>

namespace Agent {

/*!
    Sends whoever asks for anything to the same path at another origin (308), which is asked for each time. What the request says of
    its host is not looked at.
*/
HttpFront::Route redirectRoute(const std::function<QUrl()> &origin);

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/http/acmefolder.h"

namespace Agent {

/*!
    The port `http.redirect_port`, which speaks plain HTTP: leads to this node's own address by https, and shows `acme`'s
    tokens, if there is one, which then outlives it. `self` = how the list of servers has this node.
*/
std::unique_ptr<HttpFront> makeRedirectPort(const Config &config, Common::Random &random,
                                            const std::function<Common::NodeRecord()> &self, AcmeFolder *acme);

} // namespace Agent

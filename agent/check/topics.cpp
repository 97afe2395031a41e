// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/topic.h"

namespace Agent {

namespace {

constexpr Topic all[] = {
    {"secrets", {}, lookAtSecrets},
    {"database", {"database"}, lookAtDatabase},
    {"node", {"node", "database"}, lookAtNode},
    {"clock", {"node", "database"}, lookAtClocks},
    {"peers", {"node", "database", "peers"}, lookAtPeers},
    {"ports", {"node", "http", "peers"}, lookAtPorts},
    {"certificates", {}, lookAtCertificates},
    {"limits", {"limits"}, lookAtLimits},
    {"mail", {"mail"}, lookAtMail},
    {"media", {"media", "files"}, lookAtMedia},
    {"previews", {}, lookAtPreviews},
    {"folders", {"node", "database", "files"}, lookAtFolders},
};

} // namespace

std::span<const Topic> topics()
{
    return all;
}

} // namespace Agent

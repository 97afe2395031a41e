// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

/*! What ClusterService is made of: each topic is the table of one file beside this one. */
namespace Agent {

extern const SoapTopic nodeTopic;
extern const SoapTopic connectionTopic;
extern const SoapTopic placementTopic;
extern const SoapTopic roomActionTopic;
extern const SoapTopic peerTopic;
extern const SoapTopic jobTopic;
extern const SoapTopic mailTopic;
extern const SoapTopic auditTopic;
extern const SoapTopic shareTopic;
extern const SoapTopic verifyTopic;
extern const SoapTopic configurationTopic;
extern const SoapTopic userAdminTopic;
extern const SoapTopic groupAdminTopic;
extern const SoapTopic sessionTopic;
extern const SoapTopic tokenTopic;
extern const SoapTopic roomAdminTopic;
extern const SoapTopic roomFileTopic;
extern const SoapTopic recordingAdminTopic;

/*! True, or the fault: the answer of operations that return nothing else. */
inline Common::Result<SoapValue> whenDone(const Common::Result<void> &done)
{
    if (!done)
        return done.error();
    return SoapValue(true);
}

/*! The parameters of an operation that asks for nothing but the session. */
inline constexpr SoapField sessionParameter[] = {{.name = QLatin1String("SID")}};

} // namespace Agent

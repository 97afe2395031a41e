// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"

namespace Agent {

static constexpr const SoapTopic *clusterTopics[] = {
    &nodeTopic,       &connectionTopic, &placementTopic, &roomActionTopic,    &peerTopic,     &jobTopic,
    &auditTopic,      &shareTopic,      &verifyTopic,    &configurationTopic, &mailTopic,     &userAdminTopic,
    &groupAdminTopic, &sessionTopic,    &tokenTopic,     &roomAdminTopic,     &roomFileTopic, &recordingAdminTopic};

constinit const SoapService clusterSoapService{QLatin1String("ClusterService"), clusterNamespace, SoapRefusal::Fault,
                                               clusterTopics};

} // namespace Agent

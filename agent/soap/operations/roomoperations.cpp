// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/operations/services.h"

namespace Agent {

static constexpr const SoapTopic *roomTopics[] = {&roomSettingTopic,    &roomListTopic,        &roomDoorTopic,
                                                  &roomInvitationTopic, &roomAppointmentTopic, &recordingTopic};

constinit const SoapService roomSoapService{QLatin1String("RoomService"), openMeetingsNamespace, SoapRefusal::Number,
                                            roomTopics};

} // namespace Agent

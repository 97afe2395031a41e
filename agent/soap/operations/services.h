// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

namespace Agent {

extern const SoapService userSoapService;
extern const SoapService roomSoapService;
extern const SoapService serverSoapService;
extern const SoapService fileSoapService;
extern const SoapService jabberSoapService;
extern const SoapService calendarSoapService;
extern const SoapService clusterSoapService;

inline constexpr const SoapService *soapServices[] = {&userSoapService,   &roomSoapService,   &serverSoapService,
                                                      &fileSoapService,   &jabberSoapService, &calendarSoapService,
                                                      &clusterSoapService};

/*! Namespaces of OpenMeetings 2.1. */
inline constexpr QLatin1String openMeetingsNamespace("http://services.axis.openmeetings.apache.org");
inline constexpr QLatin1String basicBeansNamespace("http://basic.beans.persistence.openmeetings.apache.org/xsd");
inline constexpr QLatin1String userBeansNamespace("http://user.beans.persistence.openmeetings.apache.org/xsd");
inline constexpr QLatin1String domainBeansNamespace("http://domain.beans.persistence.openmeetings.apache.org/xsd");
inline constexpr QLatin1String roomBeansNamespace("http://room.beans.persistence.openmeetings.apache.org/xsd");
inline constexpr QLatin1String
    recordingBeansNamespace("http://flvrecord.beans.persistence.openmeetings.apache.org/xsd");
inline constexpr QLatin1String calendarBeansNamespace("http://calendar.beans.persistence.openmeetings.apache.org/xsd");
inline constexpr QLatin1String
    invitationBeansNamespace("http://invitation.beans.persistence.openmeetings.apache.org/xsd");
inline constexpr QLatin1String calendarDataNamespace("http://beans.calendar.data.openmeetings.apache.org/xsd");
inline constexpr QLatin1String basicDataNamespace("http://basic.beans.data.openmeetings.apache.org/xsd");
inline constexpr QLatin1String userDataNamespace("http://user.beans.data.openmeetings.apache.org/xsd");
inline constexpr QLatin1String roomsDataNamespace("http://rooms.beans.data.openmeetings.apache.org/xsd");
inline constexpr QLatin1String serviceBeansNamespace("http://services.axis.openmeetings.apache.org/xsd");
inline constexpr QLatin1String clusterNamespace("urn:atrium:cluster:v1");
inline constexpr QLatin1String clusterBeansNamespace("urn:atrium:cluster:v1/xsd");

} // namespace Agent

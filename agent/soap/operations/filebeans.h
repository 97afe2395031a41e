// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

/*! The beans of FileService (OPENMEETINGS.md 2.7, 3.10). */
namespace Agent {

extern const SoapBean fileImportErrorBean;
extern const SoapBean fileItemBean;
extern const SoapBean fileTreeBean;
extern const SoapBean presentationBean;

} // namespace Agent

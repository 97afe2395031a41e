// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

namespace Agent {

/*! What an operation is for, in a sentence: as resources/services/operations.md says. Empty when it says nothing. */
QString operationText(const SoapService &service, const SoapOperation &operation);

/*! "getRooms(SID s, start i, asc b?) → RoomSearchResult", as that file writes it: its heading explains the letters. */
QString operationSignature(const SoapOperation &operation);

} // namespace Agent

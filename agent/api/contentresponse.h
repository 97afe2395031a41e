// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/filestore.h"
#include "agent/http/httpmessage.h"

namespace Agent::Api {

/*!
    An opened file as the answer: all of it, the part that the request asks for, or nothing when the client has it by its `tag`.
    What else the answer says is in `response`; nothing in it is ever run in our origin. `disk` reads the file, and outlives all answers.
*/
HttpResponse contentResponse(const HttpRequest &request, FileStore::Opened &&content, DiskThreads &disk,
                             const QByteArray &tag, HttpResponse response);

} // namespace Agent::Api

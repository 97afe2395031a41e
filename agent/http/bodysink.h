// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpmessage.h"

#include <optional>

namespace Agent {

/*!
    Where the body of a request goes piece by piece, so that it may be larger than memory.
    Threads: called in the main thread; must not wait there.
*/
class BodySink
{
public:
    /*! Called once, in the main thread: without an answer, more may come; with one, nothing more does, and it is given. */
    using Taken = std::function<void(const std::optional<HttpResponse> &refusal)>;

    virtual ~BodySink() = default;
    virtual void write(const QByteArray &bytes, const Taken &taken) = 0; //!< not before the last one was taken
    /*! The body is whole, or the connection was lost: then nobody hears the answer. Called once, unless it was refused. */
    virtual void end(const HttpResponder &respond) = 0;
};

} // namespace Agent

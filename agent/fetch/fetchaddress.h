// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/fetch/hostlist.h"

#include <curl/curl.h>

#include <memory>

namespace Agent {

struct FreeCurlUrl
{
    void operator()(CURLU *url) const { curl_url_cleanup(url); }
};

/*! An address as libcurl reads it, which will connect to it: two readers of one text would differ one day. */
struct FetchAddress
{
    std::unique_ptr<CURLU, FreeCurlUrl> url;
    QString host; //!< as canonicalHost() spells it, and as the address has it now
    bool isEncrypted = false;
};

/*! Errors: Invalid (neither http nor https, a user or password in it, no host). */
Common::Result<FetchAddress> readFetchAddress(const QString &text);

} // namespace Agent

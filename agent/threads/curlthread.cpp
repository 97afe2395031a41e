// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/threads/curlthread.h"

#include <QtGlobal>

#include <csignal>
#include <curl/curl.h>
#include <pthread.h>

namespace Agent {

void startCurl()
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT); // once for the process
    if (started != CURLE_OK)
        qFatal("libcurl cannot be used: %s", curl_easy_strerror(started));
    // OpenSSL writes to connections that are gone; the signal for that would end the process.
    sigset_t brokenPipe;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr); // of this thread
}

} // namespace Agent

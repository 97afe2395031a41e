// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/fetch/fetchaddress.h"
#include "agent/fetch/fetcher.h"

#include <array>
#include <optional>

namespace Agent {

/*! One request and its answer, with libcurl. Errors and threads: as Fetcher. */
class FetchHop
{
public:
    FetchHop(const FetchSettings &settings, const std::atomic<bool> &isStopping, qint64 limitBytes,
             const Fetcher::Sink &sink)
        : m_settings(settings)
        , m_isStopping(isStopping)
        , m_limitBytes(limitBytes)
        , m_sink(sink)
    {
    }

    struct Read
    {
        qint64 bytes = 0;
        QString redirect; //!< where the file is instead
    };
    Common::Result<Read> read(const FetchAddress &address, Common::Millis timeout);

private:
    void setUp(const FetchAddress &address, Common::Millis timeout);
    long status() const;
    Common::Error failure(CURLcode code) const;
    static curl_socket_t openSocket(void *hop, curlsocktype purpose, curl_sockaddr *address);
    static size_t header(char *bytes, size_t size, size_t count, void *hop);
    static size_t body(char *bytes, size_t size, size_t count, void *hop);
    static int progress(void *hop, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    struct FreeCurl
    {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    };

    const FetchSettings &m_settings; // not owned, outlive this
    const std::atomic<bool> &m_isStopping;
    const qint64 m_limitBytes;
    const Fetcher::Sink &m_sink;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    QString m_host;
    bool m_isForbidden = false; // one of the host's addresses
    bool m_hasSocket = false;
    qint64 m_aroundBytes = 0; // what came that is not the file
    qint64 m_bytes = 0;
    std::optional<Common::Error> m_refusal; // ours: libcurl only knows that it was stopped
    std::unique_ptr<CURL, FreeCurl> m_curl; // dies first: it uses the others
};

} // namespace Agent

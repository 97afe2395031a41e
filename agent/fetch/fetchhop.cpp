// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/fetchhop.h"

#include "agent/fetch/fetchtext.h"
#include "agent/files/filespace.h"
#include "agent/threads/curlthread.h"

#include <QHostAddress>
#include <QLoggingCategory>

#include <algorithm>
#include <sys/socket.h>

Q_LOGGING_CATEGORY(lcFetch, "agent.fetch")

namespace Agent {

using namespace Common;

namespace {

constexpr qint64 mostAroundBytes = 64 * 1024; // of headers and of whatever else is not the file
constexpr long ok = 200;
constexpr size_t giveUp = 0;

Error tooLarge(qint64 limitBytes)
{
    return {ErrorCode::TooLarge, FetchText::tr("The file is larger than %1.").arg(sizeText(limitBytes))};
}

bool isRedirect(long status)
{
    constexpr long redirects[] = {301, 302, 303, 307, 308};
    return std::ranges::find(redirects, status) != std::end(redirects);
}

} // namespace

void FetchHop::setUp(const FetchAddress &address, Millis timeout)
{
    CURL *curl = m_curl.get();
    const auto set = [curl](CURLoption option, auto value) {
        if (const CURLcode done = curl_easy_setopt(curl, option, value); done != CURLE_OK)
            qFatal("libcurl refuses an option: %s", curl_easy_strerror(done));
    };
    set(CURLOPT_CURLU, address.url.get());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PROXY, ""); // whatever the environment says
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_USERAGENT, "Atrium");
    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_settings.connectTimeout.count()));
    set(CURLOPT_TIMEOUT_MS, std::max(1L, long(timeout.count())));
    set(CURLOPT_LOW_SPEED_LIMIT, long(m_settings.slowestBytesPerSecond));
    set(CURLOPT_LOW_SPEED_TIME, long(m_settings.slowTime.count()));
    set(CURLOPT_OPENSOCKETFUNCTION, &FetchHop::openSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_HEADERFUNCTION, &FetchHop::header);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &FetchHop::body);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_XFERINFOFUNCTION, &FetchHop::progress);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_ERRORBUFFER, m_words.data());
}

Result<FetchHop::Read> FetchHop::read(const FetchAddress &address, Millis timeout)
{
    startCurl();
    m_host = address.host;
    m_curl.reset(curl_easy_init());
    setUp(address, timeout);
    const CURLcode code = curl_easy_perform(m_curl.get());
    if (m_refusal)
        return *m_refusal;
    char *redirect = nullptr;
    curl_easy_getinfo(m_curl.get(), CURLINFO_REDIRECT_URL, &redirect);
    if (isRedirect(status()) && redirect)
        return Read{0, QString::fromUtf8(redirect)};
    if (code == CURLE_OK && status() == ok)
        return Read{m_bytes, {}};
    return failure(code);
}

long FetchHop::status() const
{
    long status = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &status);
    return status;
}

// libcurl's own words go into the log alone: whoever asked need not learn what answers where.
Error FetchHop::failure(CURLcode code) const
{
    constexpr long firstOfServer = 500;
    qCInfo(lcFetch).noquote() << "fetching from" << m_host << "failed:" << status() << curl_easy_strerror(code)
                              << QString::fromUtf8(m_words.data()).simplified();
    if (m_isForbidden && !m_hasSocket)
        return {ErrorCode::Forbidden,
                FetchText::tr("The host %1 is in a network that nothing is fetched from.").arg(m_host),
                FetchText::tr("The administrator may allow private networks by files.import_private.")};
    const bool isAnswered = code == CURLE_OK || code == CURLE_WRITE_ERROR;
    if (isAnswered && status() != ok)
        return {status() < firstOfServer ? ErrorCode::NotFound : ErrorCode::Unavailable,
                FetchText::tr("The server %1 answered with status %2.").arg(m_host).arg(status())};
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return {ErrorCode::Unavailable, FetchText::tr("There is no host %1.").arg(m_host)};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::Timeout, FetchText::tr("The server %1 takes too long.").arg(m_host)};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
        return {ErrorCode::Unavailable, FetchText::tr("The server %1 cannot prove who it is.").arg(m_host),
                FetchText::tr(
                    "Its certificate must be for that name, and of an authority that this node's system trusts.")};
    case CURLE_PARTIAL_FILE:
        return {ErrorCode::Unavailable, FetchText::tr("The server %1 did not send all of the file.").arg(m_host)};
    default: return {ErrorCode::Unavailable, FetchText::tr("The file cannot be read from the server %1.").arg(m_host)};
    }
}

curl_socket_t FetchHop::openSocket(void *hop, curlsocktype, curl_sockaddr *address)
{
    auto *self = static_cast<FetchHop *>(hop);
    if (!self->m_settings.mayConnect(QHostAddress(&address->addr))) {
        self->m_isForbidden = true; // the host may have another address
        return CURL_SOCKET_BAD;
    }
    self->m_hasSocket = true;
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

size_t FetchHop::header(char *, size_t size, size_t count, void *hop)
{
    auto *self = static_cast<FetchHop *>(hop);
    self->m_aroundBytes += qint64(size * count);
    if (self->m_aroundBytes <= mostAroundBytes)
        return size * count;
    self->m_refusal = Error{ErrorCode::TooLarge,
                            FetchText::tr("The server %1 sends all kinds of things, but no file.").arg(self->m_host)};
    return giveUp;
}

size_t FetchHop::body(char *bytes, size_t size, size_t count, void *hop)
{
    auto *self = static_cast<FetchHop *>(hop);
    if (isRedirect(self->status())) // its words for people; where it leads is known when they are over
        return header(bytes, size, count, hop);
    if (self->status() != ok)
        return giveUp;
    curl_off_t told = -1;
    curl_easy_getinfo(self->m_curl.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &told);
    const auto got = qint64(size * count);
    if (self->m_limitBytes > 0 && std::max<qint64>(told, self->m_bytes + got) > self->m_limitBytes) {
        self->m_refusal = tooLarge(self->m_limitBytes);
        return giveUp;
    }
    if (const auto taken = self->m_sink(QByteArrayView(bytes, got)); !taken) {
        self->m_refusal = taken.error();
        return giveUp;
    }
    self->m_bytes += got;
    return size_t(got);
}

int FetchHop::progress(void *hop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto *self = static_cast<FetchHop *>(hop);
    if (!self->m_isStopping)
        return 0;
    self->m_refusal =
        Error{ErrorCode::Unavailable, FetchText::tr("This node is stopping."), FetchText::tr("Try another one.")};
    return 1;
}

} // namespace Agent

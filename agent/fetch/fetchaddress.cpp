// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/fetchaddress.h"

#include "agent/fetch/fetchtext.h"

namespace Agent {

using namespace Common;

namespace {

QString part(CURLU *url, CURLUPart which)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, 0) != CURLUE_OK)
        return {};
    const std::unique_ptr<char, void (*)(void *)> owned(text, curl_free);
    return QString::fromUtf8(text);
}

Error unreadable()
{
    return {ErrorCode::Invalid, FetchText::tr("This is no address of a file."),
            FetchText::tr("It must be like https://files.school.example/plan.pdf.")};
}

} // namespace

Result<FetchAddress> readFetchAddress(const QString &text)
{
    constexpr qsizetype longest = 4096;
    if (text.size() > longest || text.contains(QChar(0)))
        return unreadable();
    FetchAddress address{std::unique_ptr<CURLU, FreeCurlUrl>(curl_url()), {}, false};
    CURLU *url = address.url.get();
    switch (curl_url_set(url, CURLUPART_URL, text.toUtf8().constData(), CURLU_DISALLOW_USER | CURLU_URLENCODE)) {
    case CURLUE_OK: break;
    case CURLUE_USER_NOT_ALLOWED:
        return Error{ErrorCode::Invalid, FetchText::tr("An address with a user or password in it is not opened."),
                     FetchText::tr("Put the file where it can be read without.")};
    case CURLUE_BAD_SCHEME:
    case CURLUE_UNSUPPORTED_SCHEME:
        return Error{ErrorCode::Invalid, FetchText::tr("Only addresses of http and https are opened.")};
    default: return unreadable();
    }
    const QString scheme = part(url, CURLUPART_SCHEME);
    address.isEncrypted = scheme == QLatin1String("https");
    if (!address.isEncrypted && scheme != QLatin1String("http"))
        return Error{ErrorCode::Invalid, FetchText::tr("Only addresses of http and https are opened.")};
    QString host = part(url, CURLUPART_HOST);
    const bool isIpv6 = host.startsWith(QLatin1Char('['));
    if (isIpv6)
        host = host.mid(1, host.size() - 2);
    const auto canonical = canonicalHost(host);
    if (!canonical || !part(url, CURLUPART_ZONEID).isEmpty())
        return unreadable();
    address.host = *canonical;
    const QString written = isIpv6 ? QLatin1Char('[') + address.host + QLatin1Char(']') : address.host;
    if (curl_url_set(url, CURLUPART_HOST, written.toLatin1().constData(), 0) != CURLUE_OK)
        return unreadable();
    return address;
}

} // namespace Agent

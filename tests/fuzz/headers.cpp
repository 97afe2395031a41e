// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/byterange.h"
#include "agent/api/listquery.h"
#include "agent/http/requestparser.h"
#include "agent/security/network.h"
#include "agent/soap/soaprequest.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <limits>

using namespace Agent;

namespace {

void checkRange(const QByteArray &input)
{
    for (const qint64 size : {qint64(0), qint64(1), qint64(100), std::numeric_limits<qint64>::max()}) {
        const auto range = Api::readByteRange(input, size);
        if (range)
            Fuzz::promise(range->offset >= 0 && range->length >= 0 && range->offset <= size - range->length,
                          "a range lies within the content");
    }
}

void checkPath(const QByteArray &input)
{
    const auto path = safePath(input);
    if (!path)
        return Fuzz::checkRefusal(path.error());
    Fuzz::promise(path->startsWith(u'/') && Fuzz::isOneLine(*path) && !path->contains(u"/../")
                      && !path->contains(u"/./") && !path->contains(u"//"),
                  "a path leads nowhere but down");
}

void checkQuery(const QByteArray &input)
{
    HttpRequest request;
    request.query = input;
    const auto query = Api::readListQuery(request);
    if (!query)
        return Fuzz::checkRefusal(query.error());
    Fuzz::promise(query->start >= 0 && query->max >= 0, "lists begin somewhere and have a length");
}

} // namespace

void Fuzz::headers(const QByteArray &input)
{
    checkRange(input);
    checkPath(input);
    checkQuery(input);
    promise(!cookieValue(input, "atrium_session").contains(u';'), "a cookie ends where the next one begins");
    qsizetype length = 0;
    const auto elements = readForm(input);
    for (const SoapElement &element : elements)
        length += element.name.size() + element.text.size();
    promise(length <= input.size(), "a form is no longer than it was sent");
    const QString address = QString::fromUtf8(input);
    promise(networkOf(address) == networkOf(address), "an address is in one network");
}

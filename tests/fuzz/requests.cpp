// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestparser.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

using namespace Agent;

namespace {

constexpr qint64 bodyLimit = 4096;

void check(const HttpRequest &request)
{
    Fuzz::promise(request.path.startsWith(u'/'), "a path is absolute");
    Fuzz::promise(Fuzz::isOneLine(request.path), "a path has no control characters");
    Fuzz::promise(!request.path.contains(u"//") && !request.path.contains(u"/../") && !request.path.endsWith(u"/..")
                      && !request.path.contains(u'\\'),
                  "a path leads nowhere but down");
    for (const auto &[name, value] : request.headers) {
        Fuzz::promise(name == name.toLower(), "names of headers are in lower case");
        Fuzz::promise(!value.contains('\n') && !value.contains('\0'), "a header is one line");
    }
    Fuzz::promise(request.body.size() <= bodyLimit, "a body is no longer than its limit");
    Fuzz::promise(request.count("content-length") + request.count("transfer-encoding") <= 1,
                  "a body has one length alone");
}

/*!
    The requests in what comes `piece` bytes at a time; a connection gives the parser all that it has not used yet. Where it fails
    afterwards may vary: the end of a line that never ends well is refused, or waited for until the deadline.
*/
QByteArrayList readIn(const QByteArray &stream, qsizetype piece)
{
    RequestParser parser([](const HttpRequest &) { return bodyLimit; });
    QByteArrayList seen;
    QByteArray unread;
    qsizetype come = 0;
    while (true) {
        const qint64 used = unread.isEmpty() ? 0 : parser.feed(unread);
        Fuzz::promise(used >= 0 && used <= unread.size(), "no more is used than there is");
        if (const auto *failure = parser.failure()) {
            Fuzz::promise(failure->status >= 400 && failure->status < 500, "the client is told that it is to blame");
            Fuzz::promise(Fuzz::isOneLine(QString::fromUtf8(failure->reason)), "a refusal is one line");
            return seen;
        }
        unread.remove(0, used);
        if (parser.state() == RequestParser::State::Done) {
            const HttpRequest &request = parser.request();
            check(request);
            QByteArray whole = request.method + ' ' + request.path.toUtf8() + '?' + request.query + '\n';
            for (const auto &[name, value] : request.headers)
                whole += name + ':' + value + '\n';
            seen.append(whole + '\n' + request.body);
            parser.next();
        } else if (used == 0) {
            if (come == stream.size())
                return seen;
            Fuzz::promise(unread.size() <= RequestParser::maximumHeaderBytes,
                          "no more waits than a header may be long");
            unread += stream.mid(come, piece);
            come = std::min(stream.size(), come + piece);
        }
    }
}

} // namespace

void Fuzz::requests(const QByteArray &input)
{
    const QByteArrayList whole = readIn(input, std::max<qsizetype>(1, input.size()));
    promise(readIn(input, 1) == whole, "requests are the same, in however small pieces they come");
    promise(readIn(input, 7) == whole, "requests are the same, in whatever pieces they come");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestparser.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <cctype>
#include <limits>

#define BOOST_DISABLE_ASSERTS // one is wrong: the end of a body in chunks may be four bytes long, when it comes in pieces
// Beast's headers are not ours to keep free of warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#pragma GCC diagnostic pop

namespace Agent {

using namespace Common;
namespace http = boost::beast::http;

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// Beast reads on where a proxy in front of it may see another length, so that one of the two takes the end of a body for a
// request. Here a body has one length in digits, or it is chunked and nothing else.
bool isLengthClear(const http::fields &fields, unsigned version)
{
    if (fields.count(http::field::content_length) + fields.count(http::field::transfer_encoding) > 1)
        return false;
    if (const auto length = fields.find(http::field::content_length); length != fields.end())
        return std::ranges::all_of(length->value(), [](char c) { return c >= '0' && c <= '9'; });
    const auto encoding = fields.find(http::field::transfer_encoding);
    return encoding == fields.end() || (version == 11 && bytesOf(encoding->value()).toLower() == "chunked");
}

// QByteArray decodes what is no percent-encoding in its own way.
bool isPercentEncoded(const QByteArray &text)
{
    const auto isDigit = [&text](qsizetype at) {
        return at < text.size() && std::isxdigit(static_cast<unsigned char>(text[at]));
    };
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (!isDigit(at + 1) || !isDigit(at + 2))
            return false;
    }
    return true;
}

} // namespace

struct RequestParser::Parser : http::request_parser<http::string_body>
{};

RequestParser::RequestParser(std::function<qint64(const HttpRequest &)> bodyLimit) : m_bodyLimit(std::move(bodyLimit))
{
    next();
}

RequestParser::~RequestParser() = default;

void RequestParser::next()
{
    m_parser = std::make_unique<Parser>();
    m_parser->header_limit(maximumHeaderBytes);
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // the real one is known with the header
    m_request = {};
    m_state = State::NeedsMore;
}

void RequestParser::fail(int status, const QByteArray &reason)
{
    m_failure = std::make_unique<Failure>(Failure{status, reason});
}

qint64 RequestParser::feed(const QByteArray &bytes)
{
    if (m_failure || m_state == State::Done)
        return 0;
    boost::system::error_code error;
    m_parser->eager(m_state == State::HeaderDone);
    const size_t used = m_parser->put(boost::asio::const_buffer(bytes.constData(), size_t(bytes.size())), error);
    if (error == http::error::need_more)
        error = {};
    if (error == http::error::header_limit)
        fail(431, "The header is larger than 16 KiB.");
    else if (error == http::error::body_limit)
        fail(413, "The body is too large for this address.");
    else if (error)
        fail(400, "This is not a well-formed HTTP/1.1 request.");
    else if (m_state == State::NeedsMore && m_parser->is_header_done())
        takeHeader();
    else if (m_state == State::HeaderDone && m_parser->is_done())
        m_state = State::Done;
    if (m_state == State::Done)
        m_request.body = QByteArray::fromStdString(m_parser->get().body());
    return qint64(used);
}

void RequestParser::takeHeader()
{
    const auto &message = m_parser->get();
    const auto path = safePath(bytesOf(message.target()));
    if (!path)
        return fail(400, path.error().message.toUtf8());
    m_request.method = bytesOf(message.method_string());
    m_request.path = *path;
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    m_request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const auto &field : message)
        m_request.headers.emplaceBack(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    if (message.version() == 11 && message.count(http::field::host) != 1)
        return fail(400, "Exactly one Host header is needed.");
    if (!isLengthClear(message, message.version()))
        return fail(400, "The length of the body must be given once, by Content-Length or by chunks.");
    if (message.find(http::field::content_encoding) != message.end())
        return fail(415, "Compressed bodies are not accepted.");
    m_state = State::HeaderDone;
    const auto limit = quint64(m_bodyLimit(m_request));
    m_parser->body_limit(limit);
    if (m_parser->is_done()) {
        m_bodyBytes = 0;
        m_state = State::Done;
        return;
    }
    const quint64 length = m_parser->content_length().value_or(limit);
    m_bodyBytes = qint64(std::min(length, limit));
    if (length > limit)
        fail(413, "The body is too large for this address.");
}

bool RequestParser::isUpgrade() const
{
    return m_parser->upgrade() && m_request.header("upgrade").toLower() == "websocket";
}

bool RequestParser::expectsContinue() const
{
    return m_request.header("expect").toLower() == "100-continue";
}

qint64 RequestParser::bodyBytes() const
{
    return m_bodyBytes;
}

bool RequestParser::isChunked() const
{
    return m_parser->chunked();
}

bool RequestParser::keepsAlive() const
{
    return m_parser->get().keep_alive();
}

Result<QString> safePath(const QByteArray &target)
{
    const Error bad{ErrorCode::Invalid, QStringLiteral("The path of the request is not allowed.")};
    const QByteArray raw = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    if (!raw.startsWith('/') || !isPercentEncoded(raw))
        return bad;
    const QByteArray decoded = QByteArray::fromPercentEncoding(raw);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString path = decoder(decoded);
    if (decoder.hasError() || path.contains(QLatin1String("//")) || path.contains(QLatin1Char('\\'))
        || path.contains(QLatin1Char(';')))
        return bad;
    for (const QChar c : path) {
        if (c.category() == QChar::Other_Control)
            return bad;
    }
    const auto segments = path.split(QLatin1Char('/'));
    for (const QString &segment : segments) {
        if (segment == QLatin1String(".") || segment == QLatin1String(".."))
            return bad;
    }
    return path;
}

} // namespace Agent

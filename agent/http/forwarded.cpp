// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/forwarded.h"

#include <QRegularExpression>

#include <algorithm>

namespace Agent {

namespace {

constexpr qsizetype mostHops = 32; // more proxies in a row nobody has

/*! What one proxy wrote: whom it had the request from, and how. */
struct Hop
{
    QHostAddress address; // null: it would not say, or not so that it can be read
    QByteArray protocol;
};

QByteArray joinedValues(const HttpRequest &request, const char *name)
{
    QByteArrayList values;
    for (const auto &[each, value] : request.headers) {
        if (each == name)
            values.append(value);
    }
    return values.join(',');
}

bool isPort(const QByteArray &text)
{
    bool isNumber = false;
    return text.size() <= 5 && text.toUShort(&isNumber) > 0 && isNumber;
}

/*! "10.1.1.1", "10.1.1.1:4711", "2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:4711". */
QHostAddress nodeAddress(const QByteArray &node)
{
    if (node.startsWith('[')) {
        const qsizetype end = node.indexOf(']');
        const QByteArray rest = node.mid(end + 1);
        const bool isWhole = rest.isEmpty() || (rest.startsWith(':') && isPort(rest.mid(1)));
        return end > 0 && isWhole && node.left(end).contains(':') ? addressFrom(node.mid(1, end - 1)) : QHostAddress();
    }
    if (node.count(':') != 1)
        return addressFrom(node);
    const qsizetype colon = node.indexOf(':');
    return isPort(node.mid(colon + 1)) ? addressFrom(node.left(colon)) : QHostAddress();
}

QByteArray protocolBesideList(const HttpRequest &request)
{
    return joinedValues(request, "x-forwarded-proto").split(',').last().trimmed().toLower();
}

/*! The last ones first. */
QList<Hop> hopsOfList(const HttpRequest &request)
{
    const QByteArrayList nodes = joinedValues(request, "x-forwarded-for").split(',');
    const QByteArray protocol = protocolBesideList(request);
    QList<Hop> hops;
    for (auto node = nodes.crbegin(); node != nodes.crend() && hops.size() < mostHops; ++node)
        hops.append({nodeAddress(node->trimmed()), protocol});
    return hops;
}

/*! Cuts at each separator that does not stand within quotes; nothing when a quote is not closed. */
QByteArrayList splitUnquoted(const QByteArray &text, char separator)
{
    QByteArrayList parts{{}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == separator && !isQuoted) {
            parts.append(QByteArray());
            continue;
        }
        if (c == '"')
            isQuoted = !isQuoted;
        parts.last().append(c);
        if (c == '\\' && isQuoted && i + 1 < text.size())
            parts.last().append(text[++i]);
    }
    return isQuoted ? QByteArrayList() : parts;
}

std::optional<Hop> hopOf(const QByteArray &element)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"\\s,;]*))\\s*\\z"));
    Hop hop;
    bool isNamed = false;
    const QByteArrayList pairs = splitUnquoted(element, ';');
    for (const QByteArray &pair : pairs) {
        const auto match = form.match(QString::fromLatin1(pair));
        if (!match.hasMatch())
            return {};
        const QByteArray name = match.captured(1).toLatin1().toLower();
        const QByteArray value =
            (match.capturedLength(2) > 0 ? match.captured(2) : match.captured(3)).toLatin1().replace("\\", "");
        if (name == "for" && std::exchange(isNamed, true))
            return {};
        if (name == "for")
            hop.address = nodeAddress(value);
        else if (name == "proto")
            hop.protocol = value.toLower();
    }
    return hop;
}

QList<Hop> hopsOfForwarded(const HttpRequest &request)
{
    const QByteArrayList elements = splitUnquoted(joinedValues(request, "forwarded"), ',');
    QList<Hop> hops;
    for (auto element = elements.crbegin(); element != elements.crend() && hops.size() < mostHops; ++element)
        hops.append(hopOf(*element).value_or(Hop()));
    return hops;
}

/*! Of hops with the last one first: the first that is not trusted; the very first, when all are. */
std::optional<Hop> sender(const QList<Hop> &hops, const TrustedProxies &trusted)
{
    for (const Hop &hop : hops) {
        if (hop.address.isNull())
            return {};
        if (!trusted.contains(hop.address))
            return hop;
    }
    return hops.isEmpty() || hops.size() == mostHops ? std::nullopt : std::optional(hops.last());
}

std::optional<bool> isHttps(const QByteArray &protocol)
{
    if (protocol != "https" && protocol != "http")
        return {};
    return protocol == "https";
}

} // namespace

Forwarded forwardedBy(const QHostAddress &peer, const HttpRequest &request, const TrustedProxies &trusted)
{
    const Forwarded unknown{plainAddress(peer), {}};
    if (!trusted.contains(peer))
        return unknown;
    const bool hasList = request.count("x-forwarded-for") > 0;
    const bool hasForwarded = request.count("forwarded") > 0;
    if (!hasList && !hasForwarded)
        return {unknown.address, isHttps(protocolBesideList(request))};
    const auto found = sender(hasList ? hopsOfList(request) : hopsOfForwarded(request), trusted);
    if (!found)
        return unknown;
    // A proxy writes one of them, and a stranger may have written the other.
    if (hasList && hasForwarded) {
        const auto other = sender(hopsOfForwarded(request), trusted);
        if (!other || other->address != found->address)
            return unknown;
    }
    return {found->address, isHttps(found->protocol)};
}

} // namespace Agent

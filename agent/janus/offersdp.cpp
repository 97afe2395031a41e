// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/offersdp.h"

#include "agent/janus/janustext.h"
#include "agent/janus/plaintext.h"

#include <algorithm>
#include <optional>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

Error invalid()
{
    return {ErrorCode::Invalid, JanusText::tr("The description of what you send cannot be read.")};
}

bool isMid(const QString &text)
{
    return !text.isEmpty() && text.size() <= OfferSdp::maximumMidLength && isPlainText(text)
        && std::ranges::all_of(text,
                               [](QChar each) { return each.isLetterOrNumber() || each == u'-' || each == u'_'; });
}

/*! Whether lines of that direction send; nothing: it is no line of a direction. */
std::optional<bool> direction(const QString &line)
{
    if (line == u"a=sendrecv"_s || line == u"a=sendonly"_s)
        return true;
    if (line == u"a=recvonly"_s || line == u"a=inactive"_s)
        return false;
    return {};
}

/*! What tells how something is sent: of no use on an m-line that sends nothing. */
bool isOfSending(const QString &line)
{
    return line.startsWith(u"a=ssrc"_s) || line.startsWith(u"a=rid:"_s) || line.startsWith(u"a=simulcast:"_s)
        || line.startsWith(u"a=msid:"_s);
}

std::optional<QStringList> linesOf(const QString &sdp)
{
    QStringList lines = sdp.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (lines.last().isEmpty())
        lines.removeLast();
    const bool isWell = std::ranges::all_of(lines, [](const QString &line) {
        return line.size() >= 2 && line.size() <= OfferSdp::maximumLineLength && line[1] == u'=' && isPlainText(line);
    });
    if (!isWell || lines.isEmpty() || lines.first() != u"v=0"_s)
        return {};
    return lines;
}

} // namespace

Result<void> OfferSdp::check(const QString &sdp)
{
    if (!linesOf(sdp))
        return invalid();
    return {};
}

Result<OfferSdp> OfferSdp::read(const QString &sdp)
{
    const auto lines = linesOf(sdp);
    if (!lines)
        return invalid();
    OfferSdp offer;
    bool sends = true; // each m-line, unless something else is said for all or for it
    for (const QString &line : *lines) {
        if (line.startsWith(u"m="_s))
            offer.m_sections.append({{}, {}, sends});
        const auto says = direction(line);
        if (offer.m_sections.isEmpty()) {
            sends = says.value_or(sends);
            offer.m_head.append(line);
            continue;
        }
        Section &section = offer.m_sections.last();
        section.lines.append(line);
        section.isSending = says.value_or(section.isSending);
        if (line.startsWith(u"a=mid:"_s))
            section.mid = line.mid(6);
    }
    QSet<QString> mids;
    for (const Section &section : std::as_const(offer.m_sections)) {
        const bool isAudio = section.lines.first().startsWith(u"m=audio "_s);
        if (!isAudio && !section.lines.first().startsWith(u"m=video "_s))
            return Error{ErrorCode::Invalid, JanusText::tr("Here only sound and pictures are sent.")};
        if (!section.isSending)
            continue;
        if (!isMid(section.mid) || mids.contains(section.mid))
            return invalid();
        mids.insert(section.mid);
        offer.m_sending.append({section.mid, isAudio ? Media::Audio : Media::Video});
    }
    if (offer.m_sections.isEmpty() || offer.m_sections.size() > mostLines)
        return invalid();
    return offer;
}

QString OfferSdp::restrictedTo(const QSet<QString> &mids) const
{
    QStringList lines = m_head;
    for (const Section &section : m_sections) {
        if (!section.isSending || mids.contains(section.mid)) {
            lines += section.lines;
            continue;
        }
        for (const QString &line : section.lines) {
            if (!direction(line) && !isOfSending(line))
                lines.append(line);
        }
        lines.append(u"a=inactive"_s);
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace Agent

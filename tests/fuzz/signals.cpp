// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusice.h"
#include "agent/janus/janusmessage.h"
#include "agent/janus/offersdp.h"
#include "agent/janus/plaintext.h"
#include "agent/janus/videoroom.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

using namespace Agent;

namespace {

bool mayBePassedOn(const QString &sdp)
{
    const QStringList lines = sdp.split(QStringLiteral("\r\n"));
    return std::ranges::all_of(
        lines, [](const QString &line) { return line.size() <= OfferSdp::maximumLineLength && isPlainText(line); });
}

void checkOffer(const QString &sdp)
{
    const auto offer = OfferSdp::read(sdp);
    if (!offer)
        return Fuzz::checkRefusal(offer.error());
    Fuzz::promise(bool(OfferSdp::check(sdp)), "an offer that was read is one that may be passed on");
    QSet<QString> allowed; // every other one
    for (qsizetype i = 0; i < offer->sending().size(); i += 2)
        allowed.insert(offer->sending().at(i).mid);
    const QString passed = offer->restrictedTo(allowed);
    Fuzz::promise(mayBePassedOn(passed), "what is passed on are printable lines of bounded length");
    const auto again = OfferSdp::read(passed);
    Fuzz::promise(bool(again), "what is passed on can be read");
    QSet<QString> sending;
    for (const OfferSdp::Line &line : again->sending())
        sending.insert(line.mid);
    Fuzz::promise(sending == allowed, "what is passed on sends what is allowed and nothing else");
    Fuzz::promise(again->restrictedTo(allowed) == passed, "it is the same when it is restricted again");
}

void checkMessage(const QByteArray &input)
{
    const auto message = readJanusMessage(input);
    if (!message)
        return;
    if (message->kind == JanusMessage::Kind::Error)
        Fuzz::checkRefusal(janusError(message->error, message->reason));
    (void)VideoRoom::subscribed(message->data);
    (void)VideoRoom::publishedLines(message->data);
    (void)VideoRoom::rooms(message->data);
    (void)fromJanus(message->data);
}

} // namespace

void Fuzz::signals(const QByteArray &input)
{
    checkOffer(QString::fromUtf8(input));
    checkMessage(input);
    const auto candidate = toJanus({QString::fromUtf8(input), {}, 0});
    promise(!candidate || isPlainText((*candidate)[QLatin1String("candidate")].toString()),
            "a candidate that is passed on is printable");
}

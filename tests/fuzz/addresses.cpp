// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/addressrule.h"
#include "agent/fetch/fetchaddress.h"
#include "agent/peers/commitprovider.h"
#include "agent/shares/sharelines.h"
#include "common/domain/appointment.h"
#include "common/domain/noderecord.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

using namespace Agent;
using namespace Common;

namespace {

void checkPeer(const QString &text)
{
    const auto address = parsePeerAddress(text, defaultPeerPort);
    if (!address)
        return Fuzz::checkRefusal(address.error());
    const auto again = parsePeerAddress(address->text(), 1);
    Fuzz::promise(again && *again == *address, "a peer is spelt in a way that can be read");
}

void checkProvider(const QString &text)
{
    const auto provider = parseCommitProvider(text);
    if (!provider)
        return Fuzz::checkRefusal(provider.error());
    Fuzz::promise(provider->queueBytes > 0 && provider->silence.count() > 0 && provider->longestRetry.count() > 0,
                  "what is not said has a default");
}

void checkFetched(const QString &text)
{
    const auto address = readFetchAddress(text);
    if (!address)
        return Fuzz::checkRefusal(address.error());
    Fuzz::promise(canonicalHost(address->host) == address->host, "a host is spelt in one way");
    const QHostAddress number(address->host);
    if (!number.isNull()) {
        const AddressKind kind = addressKind(number);
        Fuzz::promise(!number.isLinkLocal() || kind == AddressKind::Never, "nobody fetches from a link's own address");
        Fuzz::promise(!number.isLoopback() || kind != AddressKind::Public, "this machine is not the public");
    }
}

void checkHosts(const QString &text)
{
    if (const auto host = canonicalHost(text))
        Fuzz::promise(canonicalHost(*host) == host && Fuzz::isOneLine(*host), "a host is spelt in one way");
    const auto list = HostList::from(text.split(u','));
    if (!list)
        Fuzz::checkRefusal(list.error());
    if (Common::isHost(text))
        Fuzz::promise(Fuzz::isOneLine(text) && !text.contains(u' ') && !text.contains(u'/'),
                      "a host is no more than that");
    if (isPlainHost(text))
        Fuzz::promise(!text.contains(u' ') && !text.contains(u'*') && Fuzz::isOneLine(text),
                      "a host means one machine in the system's files");
}

} // namespace

void Fuzz::addresses(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkPeer(text);
    checkProvider(text);
    checkFetched(text);
    checkHosts(text);
    if (const auto base = linkBaseFrom(text))
        promise(base->isEmpty() || base->scheme().startsWith(u"http"), "links lead to pages");
}

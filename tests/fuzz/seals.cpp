// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/returnpass.h"
#include "agent/security/clusterkey.h"
#include "agent/security/oldpasswordhash.h"
#include "agent/security/vault.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"
#include "tests/support/fakerandom.h"

using namespace Agent;

void Fuzz::seals(const QByteArray &input)
{
    static FakeRandom random;
    static const ClusterKey key = ClusterKey::generate(random);
    static const Vault vault(key, random);
    const QString text = QString::fromUtf8(input);
    if (const auto opened = vault.open(text))
        promise(text.isEmpty(), "nothing is opened that was not sealed here");
    else
        checkRefusal(opened.error());
    promise(!ReturnPass::open(text, vault), "a pass is made here alone");
    const auto back = vault.open(vault.seal(text));
    promise(back && *back == text, "what was sealed is what it was");
    if (const auto read = ClusterKey::fromText(text))
        promise(ClusterKey::fromText(text)->check() == read->check(), "a key is one key");
    if (const auto old = OldPasswordHash::ofOpenMeetings(text))
        promise(isOneLine(old->mark()) && OldPasswordHash::ofStored(old->mark()), "a mark can be stored and read");
    if (const auto stored = OldPasswordHash::ofStored(text))
        (void)stored->hashOf(QStringLiteral("correct horse"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/mediaconfig.h"

#include "agent/app/configtext.h"
#include "agent/app/janusconfig.h"
#include "agent/media/iceurl.h"
#include "agent/security/clusterkey.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr auto mediaSection = "media";
constexpr int mostMeshPeople = 6; // each of them sends to all others
constexpr qsizetype mostUrls = 8; // a browser asks every one of them

bool areGood(const QStringList &urls, bool isGood(const QString &))
{
    return urls.size() <= mostUrls && std::ranges::all_of(urls, isGood);
}

} // namespace

Result<MediaSettings> readMedia(ConfigFile &file)
{
    // Every key is asked for before anything is refused, so that none of them is taken for an unknown one.
    MediaSettings media;
    media.meshPeople = int(file.integer(mediaSection, "mesh_people", media.meshPeople, 0, mostMeshPeople));
    media.stunUrls = file.strings(mediaSection, "stun_urls");
    media.turnUrls = file.strings(mediaSection, "turn_urls");
    const QString secretFile = file.path(mediaSection, "turn_secret_file", {});
    const auto janus = readJanus(file, media);
    media.turnLife =
        std::chrono::seconds(file.integer(mediaSection, "turn_seconds", media.turnLife.count(), 600, 7 * 24 * 60 * 60));

    if (!areGood(media.stunUrls, isStunUrl))
        return file.error(
            mediaSection, "stun_urls",
            ConfigText::tr("must list at most %1 STUN servers, like \"stun:stun.school.example:3478\"").arg(mostUrls));
    if (!areGood(media.turnUrls, isTurnUrl))
        return file.error(mediaSection, "turn_urls",
                          ConfigText::tr("must list at most %1 TURN servers, like "
                                         "\"turn:turn.school.example:3478?transport=udp\" or "
                                         "\"turns:turn.school.example:5349\"")
                              .arg(mostUrls));
    if (media.turnUrls.isEmpty() != secretFile.isEmpty())
        return file.error(mediaSection, secretFile.isEmpty() ? "turn_secret_file" : "turn_urls",
                          ConfigText::tr("is missing: turn_urls and turn_secret_file go together"));
    if (!secretFile.isEmpty()) {
        const auto secret = readSecretFile(secretFile);
        if (!secret)
            return secret.error();
        media.turnSecret = secret->toUtf8();
    }
    if (!janus)
        return janus.error();
    return media;
}

} // namespace Agent

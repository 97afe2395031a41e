// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/janusconfig.h"

#include "agent/app/configtext.h"
#include "agent/security/clusterkey.h"
#include "common/domain/noderecord.h"

namespace Agent {

using namespace Common;

namespace {

constexpr auto janusSection = "media";

bool isWebSocket(const QUrl &url)
{
    const bool isKnown = url.scheme() == QLatin1String("ws") || url.scheme() == QLatin1String("wss");
    return url.isValid() && isKnown && isHost(url.host()) && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
}

Result<void> readSecret(const QString &file, QString &secret)
{
    if (file.isEmpty())
        return {};
    const auto read = readSecretFile(file);
    if (!read)
        return read.error();
    secret = *read;
    return {};
}

} // namespace

Result<void> readJanus(ConfigFile &file, MediaSettings &media)
{
    const QString url = file.string(janusSection, "janus_url", {});
    const QString secretFile = file.path(janusSection, "janus_api_secret_file", {});
    const QString keyFile = file.path(janusSection, "janus_admin_key_file", {});
    media.janusRoomPublishers = int(file.integer(janusSection, "janus_room_publishers", media.janusRoomPublishers, 1, 100));
    media.janusBitrate = int(file.integer(janusSection, "janus_bitrate", media.janusBitrate, 64'000, 20'000'000));
    media.maxStreams = int(file.integer(janusSection, "streams", 0, 0, 1'000'000));
    media.converters = int(file.integer(janusSection, "converters", media.converters, 0, 64));

    media.janusUrl = QUrl(url, QUrl::StrictMode);
    if (!url.isEmpty() && !isWebSocket(media.janusUrl))
        return file.error(janusSection, "janus_url",
                          ConfigText::tr("must be the address of Janus's WebSocket, like ws://127.0.0.1:8188"));
    if (const auto read = readSecret(secretFile, media.janusApiSecret); !read)
        return read;
    return readSecret(keyFile, media.janusAdminKey);
}

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/config.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QTemporaryDir>

using namespace Agent;

void Fuzz::configuration(const QByteArray &input)
{
    static const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("agent.toml"));
    writeFile(name, input);
    const auto config = readConfig(name, {});
    if (!config) {
        checkRefusal(config.error());
        promise(config.error().code == Common::ErrorCode::Config, "what is wrong is the configuration");
        promise(config.error().message.contains(folder.path()), "a refusal names the file");
        return;
    }
    promise(config->node.value > 0 && config->http.port > 0, "what is needed is there");
    promise(config->times.heartbeat < config->times.lease, "a lease is renewed before it ends");
    promise(!config->settings.isEmpty(), "what is used can be shown");
    for (const Setting &setting : config->settings)
        promise(isOneLine(setting.value), "a setting is one line");
}

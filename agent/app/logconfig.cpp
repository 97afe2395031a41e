// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/logconfig.h"

#include "agent/app/configtext.h"

namespace Agent {

using namespace Common;

Result<LogFormat> readLog(ConfigFile &file)
{
    const QString name = file.string("log", "format", {});
    if (name.isEmpty())
        return usualLogFormat();
    if (const auto format = logFormatFrom(name))
        return *format;
    return file.error("log", "format", ConfigText::tr("must be text, json or journald"));
}

} // namespace Agent

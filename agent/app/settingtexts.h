// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Agent {

/*! What a key of the configuration is for, as the file says that comes with the program (resources/config/agent.toml). */
struct SettingText
{
    QString name; //!< "rooms.threads"
    QString description;
};
QList<SettingText> settingTexts(); //!< in the order of that file

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "console/connection/noderecords.h"

#include <QStringList>

/*! How a setting is written into the configuration file of a node. Pure. */
namespace Console {

enum class SettingKind { TrueFalse, Number, Text, List };

/*! By the value that it has. Nodes tell a list as its entries with commas, so that an empty one looks like a text. */
SettingKind settingKind(const NodeSetting &setting);

/*!
    What to write into agent.toml: the section and the line.
    Errors: Invalid (what was typed is none of that kind).
*/
Common::Result<QString> tomlLines(const QString &setting, SettingKind kind, const QString &typed);

/*! The variable of a node's environment that has the last word on a setting. */
QString environmentVariable(QString setting);

} // namespace Console

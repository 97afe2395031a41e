// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QIcon>

/*! How the state of a server is told, in the list and in the form. */
namespace Console {

QString stateText(const std::optional<NodeReport> &report);         //!< one word
QString stateReason(const std::optional<NodeReport> &report);       //!< a sentence
const char *stateIconName(const std::optional<NodeReport> &report); //!< see icons.h
QIcon stateIcon(const std::optional<NodeReport> &report);
QString lastPingText(const QDateTime &lastPing); //!< in local time

} // namespace Console

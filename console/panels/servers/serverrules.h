// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/noderecord.h"

#include <QMap>

namespace Console {

/*! The fields of the form that can be wrong. */
enum class ServerField { Name, Address, User, Webapp, Comment };

/*!
    What is wrong with a server as somebody typed it: a message for each field that is wrong. Same rules as the nodes
    apply themselves (Common::checkNode), but told field by field and all at once.
*/
QMap<ServerField, QString> serverProblems(const Common::NodeRecord &record, const QString &password);

} // namespace Console

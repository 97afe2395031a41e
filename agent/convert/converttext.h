// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Agent {

/*! Translates what the conversion of recordings says. */
struct ConvertText
{
    Q_DECLARE_TR_FUNCTIONS(Convert)
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Agent {

/*! Translates what functions without a class of their own say. */
struct RecordingsText
{
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

} // namespace Agent

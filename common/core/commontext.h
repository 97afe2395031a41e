// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Common {

/*! Translates what functions without a class of their own say. */
struct CommonText
{
    Q_DECLARE_TR_FUNCTIONS(Common)
};

} // namespace Common

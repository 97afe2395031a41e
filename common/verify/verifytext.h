// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Common {

/*! The texts of the check that no class says: `Verify::tr("…")`, in the one context that translators see. */
struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace Common

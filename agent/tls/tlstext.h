// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Agent {

/*! Texts of this module for people. */
struct TlsText
{
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

} // namespace Agent

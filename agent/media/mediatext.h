// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/mediaframes.h"

#include <QCoreApplication>

namespace Agent {

/*! Translates what functions without a class of their own say. */
struct MediaText
{
    Q_DECLARE_TR_FUNCTIONS(Media)
};

QString mediaLackText(Common::MediaLack lack); //!< why there is no media; empty for Nothing

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

namespace Agent {

bool isPageAddress(
    const QString &text); //!< http or https, and nothing in it that is a secret or a place within the page

/*! The address at which the page takes an invitation: `baseUrl` is the page's. Invalid: that it is none. */
Common::Result<QString> invitationLink(const QString &baseUrl, const QString &secret);

} // namespace Agent

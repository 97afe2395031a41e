// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/verify/certificates.h"

#include <QString>
#include <QUrl>

namespace Common {

/*! Which cluster to check, and as whom. */
struct VerifyTarget
{
    QUrl server;   //!< any node, with the webapp path: http://127.0.0.1:5080/openmeetings/
    QString login; //!< of an administrator
    QString password;
    Millis stepDeadline{15000}; //!< the longest that one step may take
    AcceptedCertificates certificates = {};
};

} // namespace Common

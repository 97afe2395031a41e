// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

#include <KDSoapClient/KDSoapMessage.h>

#include <QUrl>

#include <optional>

namespace Console {

/*! Why a call brought no result. */
struct SoapFailure
{
    Common::Error error;        //!< for people, in their language
    bool isUnreachable = false; //!< the node itself did not answer
};

/*! The failure in an answer of the node at `server`; nothing if the answer is a result. */
std::optional<SoapFailure> soapFailure(const KDSoapMessage &answer, const QUrl &server);

} // namespace Console

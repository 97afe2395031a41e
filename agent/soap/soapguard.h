// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QString>

namespace Agent {

/*! Far above what any client sends, far below what costs time. */
namespace SoapLimits {
constexpr qsizetype bodyBytes = 1024 * 1024;
constexpr qsizetype immediateBytes = 4096; //!< of what is read by the thread that all wait for
constexpr int depth = 64;
constexpr int attributesPerElement = 32;   //!< namespace declarations count as well
constexpr int namespaceDeclarations = 256; //!< in the whole body: each costs at every element after it
} // namespace SoapLimits

/*!
    Decodes a body and says whether a parser may see it: neither document type nor entity of its own, no NUL, and
    within SoapLimits. One pass, in time proportional to the length, whatever the body holds. That it is well-formed is
    not said.
    Encodings: UTF-8 and UTF-16 (with its mark), and ISO-8859-1, which nusoap, used by clients of OpenMeetings, declares
    by default.
    Errors: Invalid, TooLarge. Threads: any.
*/
Common::Result<QString> guardedXml(const QByteArray &body);

/*! guardedXml(), and well-formed. For who wants to refuse a body without reading it. */
Common::Result<void> checkSoapBody(const QByteArray &body);

} // namespace Agent

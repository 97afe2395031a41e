// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"

#include <QString>

namespace Agent {

/*! A new secret of 256 bits, in hexadecimal digits: session ids, seat tickets. */
QString newToken(Common::Random &random);

/*! What is stored and compared instead of a token (SHA-256, in hexadecimal digits). */
QString tokenHash(const QString &token);

/*! Compares in a time that does not tell where two texts differ. */
bool sameSecret(const QByteArray &left, const QByteArray &right);

} // namespace Agent

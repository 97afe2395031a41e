// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace Agent {

/*!
    The size in pixels of a PNG or JPEG file that is well-formed from its first byte to its last, with nothing before, between or
    behind its parts. What the pixels are is not looked at.
*/
std::optional<QSize> pngSize(QByteArrayView file);
std::optional<QSize> jpegSize(QByteArrayView file);

} // namespace Agent

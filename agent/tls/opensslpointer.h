// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace Agent {

/*! What OpenSSL's function `release` frees. */
template <auto release>
struct OpenSslRelease
{
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

/*! An object of OpenSSL's that is owned: `OpenSslPointer<X509, X509_free>`. */
template <class T, auto release>
using OpenSslPointer = std::unique_ptr<T, OpenSslRelease<release>>;

} // namespace Agent

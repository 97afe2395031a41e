// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

#include <utility>
#include <variant>

namespace Common {

/*!
    A value, or the Error that kept it from being. Test it before use:
        if (!result) return result.error();
*/
template <class T>
class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const Error &error() const
    {
        Q_ASSERT(!*this);
        return std::get<1>(m_state);
    }
    T &operator*() &
    {
        Q_ASSERT(*this);
        return std::get<0>(m_state);
    }
    const T &operator*() const &
    {
        Q_ASSERT(*this);
        return std::get<0>(m_state);
    }
    T &&operator*() &&
    {
        Q_ASSERT(*this);
        return std::get<0>(std::move(m_state));
    }
    T *operator->() { return &**this; }
    const T *operator->() const { return &**this; }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    explicit operator bool() const { return !m_failed; }
    const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace Common

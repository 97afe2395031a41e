// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace Agent {

/*!
    While one lives, the log lines of its thread have that field: what they are about. Names are lower case words of our own, and
    their values no secrets.
    Threads: each has its own; unlike the request's id it does not go along with work that is handed on. They nest, and die in order.
*/
class LogField
{
public:
    LogField(const char *name, QByteArray value)
        : m_name(name)
        , m_value(std::move(value))
        , m_outer(std::exchange(s_innermost, this))
    {
    }
    ~LogField() { s_innermost = m_outer; }
    LogField(const LogField &) = delete;
    LogField &operator=(const LogField &) = delete;

    static const LogField *innermost() { return s_innermost; } //!< null: there is none
    const LogField *outer() const { return m_outer; }
    const char *name() const { return m_name; }
    const QByteArray &value() const { return m_value; }

private:
    static thread_local const LogField *s_innermost;
    const char *const m_name; // a literal
    const QByteArray m_value;
    const LogField *const m_outer;
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace Agent {

/*! Whether a text may be a request's id, also one that a stranger gives: 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-'. */
bool isRequestId(QByteArrayView text);

/*!
    While one lives, all that its thread does is done for that request: its id stands in each log line, in errors that are told,
    and in what is asked of other nodes. Whoever hands work to another thread takes current() along and makes a scope of it there.
    Threads: each has its own. They nest; an empty id stands for no request.
*/
class RequestScope
{
public:
    explicit RequestScope(QByteArray id) : m_outer(std::exchange(s_current, std::move(id))) {}
    ~RequestScope() { s_current = std::move(m_outer); }
    RequestScope(const RequestScope &) = delete;
    RequestScope &operator=(const RequestScope &) = delete;

    static const QByteArray &current() { return s_current; } //!< empty: it is for no request

private:
    static thread_local QByteArray s_current;
    QByteArray m_outer;
};

/*! What carries `work(arguments…)` to another thread along with the request that it is for. */
template <class Work>
auto forThisRequest(Work work)
{
    return [id = RequestScope::current(), work = std::move(work)](auto &&...arguments) mutable {
        const RequestScope scope(id);
        return work(std::forward<decltype(arguments)>(arguments)...);
    };
}

} // namespace Agent

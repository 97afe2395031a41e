// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/records.h"
#include "console/connection/soapservices.h"
#include "console/connection/soapsession.h"

/*! Calls of ClusterService in a session, for the parts of a SoapConnection. */
namespace Console {

/*! One attempt: `fill` sets what Job asks besides the session, `read` makes the value of its result. */
template <class Job, class T>
SoapSession::Attempt<T> soapAttempt(SoapSession &session, auto fill, auto read)
{
    return [&session, fill, read](const SoapSession::Handler<T> &handler) {
        auto *job = new Job(&session.services().cluster, &session.services().calls);
        auto parameters = job->parameters();
        parameters.setSID(session.id());
        fill(parameters);
        job->setParameters(parameters);
        session.start(job, [job, read, handler](const Common::Result<void> &answer) {
            if (!answer)
                return handler(answer.error());
            if constexpr (std::is_void_v<T>)
                handler({});
            else
                handler(read(job->resultParameters().return_()));
        });
    };
}

template <class Job, class T>
void soapFetch(SoapSession &session, QObject *context, const SoapSession::Handler<T> &done, auto fill, auto read)
{
    session.run<T>(soapAttempt<Job, T>(session, fill, read), context, done);
}

/*! The same for what changes something: refused where the connection is read-only. */
template <class Job, class T>
void soapChange(SoapSession &session, QObject *context, const SoapSession::Handler<T> &done, auto fill, auto read)
{
    session.change<T>(soapAttempt<Job, T>(session, fill, read), context, done);
}
template <class Job>
void soapChange(SoapSession &session, QObject *context, const SoapSession::Handler<void> &done, auto fill)
{
    soapChange<Job, void>(session, context, done, fill, [](const auto &) {});
}

inline constexpr auto nothing = [](const auto &) {};

inline auto pageOf(const PageWish &wish)
{
    return [wish](auto &parameters) {
        parameters.setStart(wish.start);
        parameters.setMax(wish.max);
        parameters.setFilter(wish.filter);
    };
}

inline auto sortedPageOf(const PageWish &wish)
{
    return [wish, page = pageOf(wish)](auto &parameters) {
        page(parameters);
        parameters.setOrderby(wish.orderBy);
        parameters.setAsc(wish.isAscending);
    };
}

/*! All rows of an answer, each made a value by `make`. */
template <class Row>
QList<Row> rowsOf(const auto &answer, auto make)
{
    QList<Row> rows;
    for (const auto &row : answer)
        rows.append(make(row));
    return rows;
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/api/apicontext.h"
#include "agent/http/httpconnection.h"
#include "agent/http/httpfront.h"
#include "agent/http/requestthreads.h"

#include <QObject>

#include <span>

namespace Agent {

/*!
    The JSON API: finds the row, checks session, CSRF token and right, runs the handler in a request thread, and turns
    errors into answers (ARCHITECTURE.md 3.1).
    Threads: route() is called in the main thread.
*/
class ApiRouter : public QObject
{
    Q_OBJECT
public:
    ApiRouter(const ApiServices &services, const QString &prefix, QObject *parent = nullptr);

    HttpFront::Route route();

    /*! The threads that carry out requests, for the metrics. */
    QList<const RequestThreads *> threads() const { return {&m_threads, &m_doors}; }

    static std::span<const ApiRoute> rows();

private:
    struct Match
    {
        const ApiRoute *row = nullptr;
        qint64 id = 0;
        qint64 number = 0;
    };
    Match find(const HttpRequest &request, QByteArrayList *allowed = nullptr) const;
    void answer(const HttpRequest &request, const HttpConnection::Responder &respond);
    Common::Result<Caller> identify(const ApiRoute &row, ApiRequest &call);
    HttpResponse run(const Match &match, const HttpRequest &request);

    ApiServices m_services;
    const QString m_prefix;   // "/openmeetings/api/v1/"
    RequestThreads m_threads; // the requests under way end before the rest
    RequestThreads m_doors;   // for who is not known yet: a flood of passwords keeps nobody waiting who is in
};

int httpStatus(Common::ErrorCode code);
HttpResponse errorResponse(const Common::Error &error);

} // namespace Agent

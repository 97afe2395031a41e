// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpconnection.h"

#include <QObject>

namespace Agent {

/*! Where the SOAP server of this process listens, and what proves that a call comes from this process. */
struct SoapBackend
{
    quint16 port = 0;
    QByteArray verb;
    QByteArray authorization;
};

/*!
    Passes requests that the front has read and checked on to the SOAP server behind it, on loopback: one connection, one
    call. Answers 504 when it does not answer within 30 s.
    Threads: lives in the main thread.
*/
class SoapProxy : public QObject
{
    Q_OBJECT
public:
    explicit SoapProxy(const SoapBackend &backend, QObject *parent = nullptr) : QObject(parent), m_backend(backend) {}

    void forward(const HttpRequest &request, const HttpConnection::Responder &respond);

private:
    const SoapBackend m_backend;
};

} // namespace Agent

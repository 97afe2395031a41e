// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

/*!
    A port that answers SOAP calls as the test says: one function per operation, given the request's body and handing
    back the content of `…Response`, or a whole reply. Knows HTTP just enough for the console's requests.
*/
class SoapStub : public QObject
{
    Q_OBJECT
public:
    struct Reply
    {
        QByteArray content; //!< what stands in the response element
        int status = 200;
        bool isWhole = false; //!< content is the whole body of the reply
    };
    using Answer = std::function<Reply(const QByteArray &request)>;

    SoapStub();

    bool listen(quint16 port = 0);
    bool listenTls(const QSslConfiguration &tls, quint16 port = 0); //!< speaks https from now on
    void refuseNew();                                               //!< connections there are live on
    void stop();                                                    //!< refuses connections and ends those there are
    quint16 port() const { return m_server->serverPort(); }
    QUrl address() const;

    QMap<QByteArray, Answer> answers; //!< by operation
    QByteArrayList calls;             //!< operations in the order they came
    bool isMute = false;              //!< takes calls, answers none

    static Reply fault(const QByteArray &code, const QByteArray &message);
    static QByteArray argument(const QByteArray &request, const QByteArray &name);

private:
    void serve(std::unique_ptr<QTcpServer> server);
    void read(QTcpSocket *socket);
    QByteArray reply(const QByteArray &body);

    QList<QTcpSocket *> m_sockets;
    bool m_isTls = false;
    std::unique_ptr<QTcpServer> m_server; // ends its sockets, which leave the list above
    std::unique_ptr<QTcpSocket> m_place;  // holds the port meanwhile: nobody else shall answer there
};

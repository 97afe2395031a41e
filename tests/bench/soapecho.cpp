// SPDX-License-Identifier: GPL-3.0-or-later
#include <KDSoapClient/KDSoapMessage.h>
#include <KDSoapServer/KDSoapServer.h>
#include <KDSoapServer/KDSoapServerObjectInterface.h>
#include <QCoreApplication>

#include <cstdio>

/*!
    What the agent's SOAP is measured beside: the least that KDSoap can do. Answers each call with its own arguments; prints
    its port and runs until it is ended.
*/
class Echo : public QObject, public KDSoapServerObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(KDSoapServerObjectInterface)
public:
    void processRequest(const KDSoapMessage &request, KDSoapMessage &response, const QByteArray &) override
    {
        response = request;
    }
};

class EchoServer : public KDSoapServer
{
    Q_OBJECT
public:
    QObject *createServerObject() override { return new Echo; }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    EchoServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    printf("%d\n", int(server.serverPort()));
    fflush(stdout);
    return QCoreApplication::exec();
}

#include "soapecho.moc"

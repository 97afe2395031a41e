// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

/*! A mail as it arrived and as another maker's program (Python's email package) reads it. */
struct ArrivedMail
{
    QJsonObject seen; //!< see smtpserver.py

    QString from() const { return seen.value(QLatin1String("from")).toString(); }
    QString to() const { return seen.value(QLatin1String("to")).toArray().first().toString(); }
    QString header(const QString &name) const; //!< decoded; null when there is none
    QStringList headerNames() const;
    QJsonArray person(const QString &header) const; //!< name and address
    QJsonObject part(const QString &type) const;    //!< of the type, that is no attachment
    QJsonObject attachment() const;
    QString text() const { return part(QStringLiteral("text/plain")).value(QLatin1String("text")).toString(); }
    QByteArray raw() const;
};

/*! A real mail server (aiosmtpd) on a free port of 127.0.0.1; what it does to a mail, the recipient's address says: see smtpserver.py. */
class MailServer
{
public:
    ~MailServer();

    bool start(const QStringList &options = {}); //!< of smtpserver.py
    quint16 port() const { return m_port; }
    QList<ArrivedMail> mails(); //!< so far
    int countOf(const QString &to);
    void forget();  //!< the mails so far
    void release(); //!< answers those it held, and holds no more

private:
    QProcess m_process;
    quint16 m_port = 0;
    QList<ArrivedMail> m_mails;
};

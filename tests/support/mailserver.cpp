// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailserver.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

QString ArrivedMail::header(const QString &name) const
{
    for (const QJsonValue &each : seen.value("headers"_L1).toArray()) {
        if (each[0].toString().compare(name, Qt::CaseInsensitive) == 0)
            return each[1].toString();
    }
    return {};
}

QStringList ArrivedMail::headerNames() const
{
    QStringList names;
    for (const QJsonValue &each : seen.value("headers"_L1).toArray())
        names.append(each[0].toString());
    return names;
}

QJsonArray ArrivedMail::person(const QString &header) const
{
    return seen.value("people"_L1)[header].toArray().first().toArray();
}

QJsonObject ArrivedMail::part(const QString &type) const
{
    for (const QJsonValue &each : seen.value("parts"_L1).toArray()) {
        if (each["type"_L1].toString() == type && !each["isAttachment"_L1].toBool())
            return each.toObject();
    }
    return {};
}

QJsonObject ArrivedMail::attachment() const
{
    for (const QJsonValue &each : seen.value("parts"_L1).toArray()) {
        if (each["isAttachment"_L1].toBool())
            return each.toObject();
    }
    return {};
}

QByteArray ArrivedMail::raw() const
{
    return QByteArray::fromBase64(seen.value("raw"_L1).toString().toLatin1());
}

MailServer::~MailServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool MailServer::start(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(ATRIUM_SMTP_SERVER)} + options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20000))
            return false;
    }
    m_port = quint16(QJsonDocument::fromJson(m_process.readLine()).object().value("port"_L1).toInt());
    return m_port != 0;
}

QList<ArrivedMail> MailServer::mails()
{
    m_process.waitForReadyRead(10); // also where no event loop runs
    while (m_process.canReadLine())
        m_mails.append({QJsonDocument::fromJson(m_process.readLine()).object()});
    return m_mails;
}

int MailServer::countOf(const QString &to)
{
    const auto arrived = mails();
    return int(std::ranges::count(arrived, to, &ArrivedMail::to));
}

void MailServer::forget()
{
    (void)mails();
    m_mails.clear();
}

void MailServer::release()
{
    m_process.write("\n");
    m_process.waitForBytesWritten();
}

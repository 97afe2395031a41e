// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/tusclient.h"

#include <QDeadlineTimer>

namespace {

constexpr int patienceMs = 30'000; // of a busy machine

const ApiClient::Headers tus{{"Tus-Resumable", "1.0.0"}};

} // namespace

HttpAnswer TusClient::begin(const QString &name, qint64 bytes, const QList<std::pair<QByteArray, QByteArray>> &where)
{
    QByteArray metadata = "filename " + name.toUtf8().toBase64();
    for (const auto &[key, value] : where)
        metadata += ',' + key + (value.isEmpty() ? QByteArray() : ' ' + value.toBase64());
    const HttpAnswer answer = m_person.send(
        "POST", QStringLiteral("uploads"), {},
        tus + ApiClient::Headers{{"Upload-Length", QByteArray::number(bytes)}, {"Upload-Metadata", metadata}});
    const QByteArray location = answer.header("Location");
    m_path = QString::fromLatin1(location.mid(location.indexOf("uploads/")));
    return answer;
}

HttpAnswer TusClient::state()
{
    return m_person.send("HEAD", m_path, {}, tus);
}

QNetworkReply *TusClient::beginToSend(qint64 offset, const QByteArray &bytes)
{
    return m_person.begin("PATCH", m_path, bytes,
                          tus
                              + ApiClient::Headers{{"Content-Type", "application/offset+octet-stream"},
                                                   {"Upload-Offset", QByteArray::number(offset)}});
}

HttpAnswer TusClient::cancel()
{
    return m_person.send("DELETE", m_path, {}, tus);
}

qint64 TusClient::sendWhole(const QString &name, const QByteArray &content,
                            const QList<std::pair<QByteArray, QByteArray>> &where)
{
    const HttpAnswer begun = begin(name, content.size(), where);
    if (begun.status != 201) {
        qWarning() << begun.status << begun.body;
        return 0;
    }
    if (content.isEmpty())
        return fileOf(begun);
    const HttpAnswer sent = send(0, content);
    if (sent.status != 204)
        qWarning() << sent.status << sent.body;
    return fileOf(sent);
}

qint64 TusClient::goOn(const QByteArray &content)
{
    QDeadlineTimer patience(patienceMs);
    while (!patience.hasExpired()) {
        const HttpAnswer known = state();
        if (known.status != 200 || fileOf(known) > 0)
            return fileOf(known);
        const qint64 from = known.header("Upload-Offset").toLongLong();
        const HttpAnswer answer = send(from, content.mid(from));
        if (answer.status != 204 && answer.status != 423 && answer.status != 409) {
            qWarning() << answer.status << answer.body;
            return 0;
        }
    }
    qWarning() << "the upload is held for too long";
    return 0;
}

QByteArray contentOfBytes(qsizetype count)
{
    QByteArray content(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        content[i] = char(i * 31 + (i >> 8));
    return content;
}

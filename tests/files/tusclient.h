// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/apiclient.h"

/*! Uploads as a client of tus sends them, through whichever node the person asks. */
class TusClient
{
public:
    explicit TusClient(ApiClient &person) : m_person(person) {}

    /*! `where` as Upload-Metadata has it: {"room", "7"}, {"home", ""}, {"folder", "3"}. The upload's path is path(). */
    HttpAnswer begin(const QString &name, qint64 bytes, const QList<std::pair<QByteArray, QByteArray>> &where);
    HttpAnswer state();
    qint64 offset() { return state().header("Upload-Offset").toLongLong(); }
    HttpAnswer send(qint64 offset, const QByteArray &bytes) { return answerOf(beginToSend(offset, bytes)); }
    QNetworkReply *beginToSend(qint64 offset, const QByteArray &bytes); //!< and waits for nothing
    HttpAnswer cancel();

    /*! All of it in one piece; the file's id, or 0. */
    qint64 sendWhole(const QString &name, const QByteArray &content,
                     const QList<std::pair<QByteArray, QByteArray>> &where);

    /*!
        As a client does: asks where it is, goes on from there, and again while another request still holds it. The file's id,
        or 0 after a warning.
    */
    qint64 goOn(const QByteArray &content);

    const QString &path() const { return m_path; } //!< below api/v1/
    void setPath(const QString &path) { m_path = path; }
    static qint64 fileOf(const HttpAnswer &answer) { return answer.header("Atrium-File").toLongLong(); }

private:
    ApiClient &m_person;
    QString m_path;
};

/*! Bytes that follow each other in no short period, so that what is missing or out of place shows. */
QByteArray contentOfBytes(qsizetype count);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

/*!
    An HTTP server whose answers are written byte by byte, so that they may be as bad as anybody can make them. It has threads of
    its own, for clients that block theirs.
*/
class CannedServer
{
public:
    explicit CannedServer(const char *address = "127.0.0.1");
    ~CannedServer();
    Q_DISABLE_COPY_MOVE(CannedServer)

    enum class Then { Close, Wait, Repeat }; //!< hang up, say no more, say it again and again
    struct Answer
    {
        QByteArray bytes; //!< header and all
        Then then = Then::Close;
    };
    void setAnswer(const QByteArray &path, const QByteArray &bytes, Then then = Then::Close);
    void setFile(const QByteArray &path, const QByteArray &content); //!< 200
    void setRedirect(const QByteArray &path, const QByteArray &location, const QByteArray &status = "302 Found");

    quint16 port() const { return m_port; }
    QString url(const QByteArray &path) const; //!< by its address
    QList<QByteArray> requests();              //!< that came so far, with their headers

private:
    void accept();
    void serve(int socket);

    QByteArray m_address;
    quint16 m_port = 0;
    int m_socket = -1;
    std::atomic<bool> m_isEnding = false;
    std::mutex m_mutex; // guards what follows
    QMap<QByteArray, Answer> m_answers;
    QList<QByteArray> m_requests;
    QList<int> m_open;
    std::vector<std::jthread> m_serving;
    std::jthread m_accepting; // ends first
};

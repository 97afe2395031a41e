// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/crowd.h"
#include "tests/load/programcalls.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <atomic>
#include <thread>

/*!
    What goes on in a cluster all day: people talk and draw, log in, programs send people, files come, are read and go. All of it at
    once and at an even pace, until it ends. What fails while the cluster is out of order is counted, nothing more.
    Threads: lives in a thread with an event loop; files are moved in threads of its own.
*/
class EverydayLife : public QObject
{
public:
    struct Place
    {
        QList<QUrl> nodes;
        QList<quint16> ports; //!< of the same nodes
        qint64 room = 0;      //!< that files are put into
        QByteArray person;    //!< headers of who does it, with cookie and token
        QStringList logins;   //!< of people with loadPassword
    };
    EverydayLife(const Place &place, const Crowd &crowd);
    ~EverydayLife() override;

    void begin();
    void end(); //!< returns when all of it has ended, 20 s at most

    struct Counts
    {
        int words = 0;
        int drawings = 0;
        int calls = 0;
        int failedCalls = 0;
        int logins = 0; //!< that succeeded
        int failedLogins = 0;
        int files = 0; //!< that came, were read and went
        int failedFiles = 0;
    };
    Counts counts() const;

private:
    void talk();
    void draw();
    void logIn();
    void moveFiles();
    bool moveFile(size_t number);

    const Place m_place;
    const Crowd &m_crowd;
    QTimer m_talk;
    QTimer m_draw;
    QTimer m_logIn;
    ProgramCalls m_programs;
    QNetworkAccessManager m_network;
    std::thread m_mover;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_files = 0;
    std::atomic<int> m_failedFiles = 0;
    Counts m_counts;
    int m_loginsUnderWay = 0;
};

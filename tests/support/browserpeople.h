// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/mediaframes.h"

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QWebSocketServer>

#include <functional>

/*!
    People in a Chromium with fake cameras and microphones, whose links are made by what the test passes on: real WebRTC. The page is
    people.html.
*/
class BrowserPeople : public QObject
{
    Q_OBJECT
public:
    /*! What one person gets of one m-line, by the browser's own count. */
    struct Received
    {
        QString person;
        QString kind;
        bool isVideo = false;
        int frames = 0; //!< decoded
        int width = 0;
        double energy = 0; //!< of the sound so far
        qint64 bytes = 0;
    };

    explicit BrowserPeople(const QStringList &ids);
    ~BrowserPeople() override;

    bool start(); //!< waits until all are there
    static bool isInstalled();

    std::function<void(const QString &person, const Common::SignalFrame &frame)> signalled; //!< by a person

    void tell(const QString &person, const Common::SignalFrame &frame);
    void publish(const QString &person, const QStringList &kinds, QJsonObject how = {});
    void drop(const QString &person); //!< all links, without a word

    QList<Received> received(const QString &person) const { return m_people[person].received; }
    /*! Of one stream; nothing yet: all is 0. */
    Received received(const QString &person, const QString &of, const QString &kind, bool isVideo) const;
    QString outState(const QString &person) const { return m_people[person].report[QLatin1String("out")].toString(); }
    QString inState(const QString &person) const { return m_people[person].report[QLatin1String("in")].toString(); }
    QString inLink(const QString &person) const { return m_people[person].report[QLatin1String("inLink")].toString(); }
    int offers(const QString &person) const { return m_people[person].report[QLatin1String("offers")].toInt(); }
    int largestOffer(const QString &person) const { return m_people[person].report[QLatin1String("largest")].toInt(); }
    QStringList byes(const QString &person) const
    {
        return m_people[person].byes;
    } //!< links that were ended by the server
    QStringList troubles() const { return m_troubles; }

private:
    struct Person
    {
        QWebSocket *socket = nullptr;
        QJsonObject report;
        QList<Received> received;
        QStringList byes;
    };

    void servePage(QTcpSocket *socket);
    void take(const QString &person, const QString &text);

    QHash<QString, Person> m_people;
    QTcpServer m_pages;
    QWebSocketServer m_sockets;
    QTemporaryDir m_folder;
    QProcess m_browser;
    QStringList m_troubles;
    int m_ready = 0;
};

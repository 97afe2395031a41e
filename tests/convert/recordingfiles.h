// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convert/mjrfile.h"

#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

/*!
    The folder of a recording, as Janus and a node fill it, and what was made of it. Pictures are of one colour and sounds of one
    pitch, so that it can be told from outside what is seen and heard. A program that fails ends the test.
*/
class RecordingFiles
{
public:
    static constexpr qint64 start = 1'796'007'000'000; //!< ms since 1970: the time 0 of what follows

    struct Stream
    {
        QByteArray colour = "red";    //!< in FFmpeg's words
        QSize size = QSize(320, 240); //!< pixels
        int rate = 25;                //!< pictures in a second
        int pitch = 440;              //!< Hz
        qint64 length = 3000;         //!< ms
        QByteArray description = {};
    };

    QString path(const QString &name = {}) const;
    void write(const QString &name, const QByteArray &content) const; //!< makes folders, too
    QByteArray read(const QString &name) const;

    /*! Writes raw/<epoch>/<name>.mjr, whose first packet came at `at`. */
    void camera(int epoch, const QString &name, qint64 at, const Stream &stream) const;
    void microphone(int epoch, const QString &name, qint64 at, const Stream &stream) const;
    void packets(int epoch, const QString &name, qint64 at, bool isVideo, const QList<MjrPacket> &packets,
                 const QByteArray &description = {}) const;

    /*! Adds lines to the manifest of an epoch. `kind` as in the protocol. */
    void started(int epoch, const QString &name, const QString &person, const char *kind, qint64 at) const;
    void ended(int epoch, const QString &name, qint64 at) const;

    static QList<MjrPacket> pictures(const Stream &stream);
    static QList<MjrPacket> sound(const Stream &stream);

    /*! Runs a program in the folder and returns what it wrote. */
    QByteArray run(const QString &program, const QStringList &arguments) const;

    QByteArray probe(const QString &entries) const; //!< values of ffprobe, a line each
    QStringList listing() const;                    //!< of the folder, with what is hidden

private:
    void append(int epoch, const QByteArray &line) const;

    QTemporaryDir m_folder;
};

/*! What is seen and heard in a film, decoded once. */
class DecodedFilm
{
public:
    explicit DecodedFilm(const QString &path);

    qint64 length() const; //!< ms of its pictures
    /*! Red, green and blue at a place of a picture of 1280x720. */
    QList<int> pixel(qint64 at, int x, int y) const;
    /*! Of 400 ms from a time on: how loud a pitch is, 1 being a tone as loud as can be. */
    double loudness(qint64 at, int pitch) const;
    double loudest() const { return loudest(0, length()); } //!< of all samples; 1 is as loud as can be
    double loudest(qint64 from, qint64 to) const;
    double litShare(qint64 at) const; //!< how much of a picture is not black

private:
    static constexpr QSize size = QSize(320, 180); // as much as is needed to tell colours
    static constexpr int frame = 40;               // ms
    static constexpr int samples = 8;              // in a millisecond

    QByteArray m_pictures; // RGB
    QByteArray m_sound;    // 16 bits
};

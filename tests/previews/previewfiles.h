// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/previews/previewmaker.h"

#include <QStringList>
#include <QTemporaryDir>

/*! A folder of files to make previews of, made by real programs, and of what was made. A program that fails ends the test. */
class PreviewFiles
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const; //!< as all that make files: its path
    QByteArray read(const QString &name) const;
    /*! Runs a program in the folder and returns what it wrote to standard output. */
    QByteArray run(const QString &program, const QStringList &arguments) const;

    /*! 300x200, transparent, but for a red left half. */
    QString png(const QString &name) const;
    /*! The same on white, in the format of the name's ending. */
    QString picture(const QString &name) const;
    /*! A PNG file of a few bytes that says it has this many pixels. */
    QString hugePng(const QString &name, quint32 width, quint32 height) const;
    /*! A JPEG, 300x200 as stored, that is to be turned by 90 degrees clockwise, and says where it was taken. */
    QString turnedJpeg(const QString &name) const;
    QString pdf(const QString &name, int pages, const QString &text) const;

    /*! Red, green, blue and, where there is transparency, alpha. */
    QList<int> pixel(const QString &name, int x, int y) const;
    QStringList listing(const QString &folder) const;

private:
    QTemporaryDir m_folder;
};

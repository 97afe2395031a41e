// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/*!
    Golden frames: what goes over the wire, kept in tests/wire/golden for people to read. A frame that no longer equals its
    golden one is a change of the protocol, which older nodes and pages must be able to take.
    Errors: a file that is missing or empty ends the program, for no test could say anything without it.
*/
inline QByteArray goldenFile(const QByteArray &name)
{
    QFile file(QStringLiteral(ATRIUM_GOLDEN_FOLDER "/") + QString::fromLatin1(name));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (content.isEmpty())
        qFatal("The golden file %s is missing or empty.", name.constData());
    return content;
}

inline QJsonObject goldenObject(const QByteArray &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(goldenFile(name + ".json"));
    if (!document.isObject())
        qFatal("The golden file %s.json holds no JSON object.", name.constData());
    return document.object();
}

/*! A JSON frame as it goes over the wire; it is indented in its file. */
inline QByteArray goldenJson(const QByteArray &name)
{
    return QJsonDocument(goldenObject(name)).toJson(QJsonDocument::Compact);
}

/*! A CBOR frame; its file holds hexadecimal digits, one item a line, with notes behind '#'. */
inline QByteArray goldenCbor(const QByteArray &name)
{
    QByteArray digits;
    const auto lines = goldenFile(name + ".cbor.hex").split('\n');
    for (const QByteArray &line : lines)
        digits += line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#')).simplified().replace(' ', "");
    return QByteArray::fromHex(digits);
}

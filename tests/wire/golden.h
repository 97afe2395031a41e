// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/*!
    Golden frames: what goes over the wire, kept in tests/wire/golden for people to read. A frame that no longer equals its
    golden one is a change of the protocol, which older nodes and pages must be able to take.
*/
inline QByteArray goldenFile(const QString &name)
{
    QFile file(QStringLiteral(ATRIUM_GOLDEN_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! A JSON frame as it goes over the wire; it is indented in its file. */
inline QByteArray goldenJson(const QString &name)
{
    return QJsonDocument::fromJson(goldenFile(name + QLatin1String(".json"))).toJson(QJsonDocument::Compact);
}

/*! A CBOR frame; its file holds hexadecimal digits, one item a line, with notes behind '#'. */
inline QByteArray goldenCbor(const QString &name)
{
    QByteArray digits;
    const auto lines = goldenFile(name + QLatin1String(".cbor.hex")).split('\n');
    for (const QByteArray &line : lines)
        digits += line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#')).simplified().replace(' ', "");
    return QByteArray::fromHex(digits);
}

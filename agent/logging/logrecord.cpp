// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/logging/logrecord.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace Agent {

namespace {

bool isHarmless(char16_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool breaksLine = c == 0x2028 || c == 0x2029;
    const bool turnsDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !isControl && !breaksLine && !turnsDirection;
}

QByteArray writtenOut(char16_t c)
{
    switch (c) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    const QByteArray digits = QByteArray::number(uint(c), 16);
    return c < 0x100 ? "\\x" + digits.rightJustified(2, '0') : "\\u" + digits.rightJustified(4, '0');
}

/*! "NAME=value\n", or, where the value has lines of its own, with its length before it. */
void appendField(QByteArray &datagram, const QByteArray &name, const QByteArray &value)
{
    if (!value.contains('\n')) {
        datagram.append(name).append('=').append(value).append('\n');
        return;
    }
    char length[sizeof(quint64)];
    qToLittleEndian(quint64(value.size()), length);
    datagram.append(name).append('\n').append(length, sizeof length).append(value).append('\n');
}

} // namespace

const char *logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
    case LogLevel::Fatal: return "fatal";
    }
    Q_UNREACHABLE();
}

int syslogPriority(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return 7;
    case LogLevel::Info: return 6;
    case LogLevel::Warning: return 4;
    case LogLevel::Error: return 3;
    case LogLevel::Fatal: return 2;
    }
    Q_UNREACHABLE();
}

QByteArray harmless(const QByteArray &text)
{
    const QString known = QString::fromUtf8(text.left(longestLogMessage));
    QByteArray clean;
    clean.reserve(text.size());
    qsizetype from = 0; // of what is fine as it stands
    for (qsizetype i = 0; i < known.size(); ++i) {
        const char16_t c = known.at(i).unicode();
        if (isHarmless(c))
            continue;
        clean += QStringView(known).mid(from, i - from).toUtf8() + writtenOut(c);
        from = i + 1;
    }
    clean += QStringView(known).mid(from).toUtf8();
    if (text.size() > longestLogMessage)
        clean += "… (" + QByteArray::number(text.size() - longestLogMessage) + " bytes more)";
    return clean;
}

QByteArray textLine(const LogRecord &record)
{
    const QByteArray message = harmless(record.message);
    QByteArray line =
        isoText(record.at).toLatin1() + ' ' + logLevelName(record.level) + ' ' + record.category + ' ' + message;
    QByteArray about = record.request.isEmpty() ? QByteArray() : "request=" + record.request;
    for (const auto &[name, value] : record.fields)
        about += (about.isEmpty() ? "" : " ") + name + '=' + harmless(value);
    if (!about.isEmpty() && !message.startsWith('{'))
        line += " [" + about + ']';
    return line + '\n';
}

QByteArray jsonLine(const LogRecord &record)
{
    QJsonObject object;
    for (const auto &[name, value] : record.fields)
        object.insert(QString::fromLatin1(name), QString::fromUtf8(harmless(value)));
    // Last, so that no field is taken for one of them.
    object.insert(QStringLiteral("ts"), isoText(record.at));
    object.insert(QStringLiteral("level"), QLatin1String(logLevelName(record.level)));
    object.insert(QStringLiteral("category"), QString::fromUtf8(record.category));
    object.insert(QStringLiteral("message"), QString::fromUtf8(harmless(record.message)));
    if (record.node)
        object.insert(QStringLiteral("node"), record.node);
    if (!record.request.isEmpty())
        object.insert(QStringLiteral("request"), QString::fromLatin1(record.request));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray journalDatagram(const LogRecord &record)
{
    QByteArray datagram;
    const auto add = [&datagram](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty())
            appendField(datagram, name, value);
    };
    add("MESSAGE", harmless(record.message));
    add("PRIORITY", QByteArray::number(syslogPriority(record.level)));
    add("SYSLOG_IDENTIFIER", "atrium-agent");
    add("ATRIUM_CATEGORY", record.category);
    add("ATRIUM_NODE", record.node ? QByteArray::number(record.node) : QByteArray());
    add("ATRIUM_REQUEST_ID", record.request);
    for (const auto &[name, value] : record.fields)
        add("ATRIUM_" + name.toUpper(), harmless(value));
    if (!record.file.isEmpty()) {
        add("CODE_FILE", record.file);
        add("CODE_LINE", QByteArray::number(record.line));
    }
    return datagram;
}

} // namespace Agent

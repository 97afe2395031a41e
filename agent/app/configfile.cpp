// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/configfile.h"

#include "agent/app/configtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#define TOML_EXCEPTIONS 0
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include <toml++/toml.h>
#pragma GCC diagnostic pop

namespace Agent {

using namespace Common;

namespace {

QString keyOf(const char *section, const char *key)
{
    return QLatin1String(section) + QLatin1Char('.') + QLatin1String(key);
}

/*! The environment variable that overrides a key. */
QString variableOf(QString key)
{
    return QLatin1String("ATRIUM_") + key.replace(QLatin1Char('.'), QLatin1Char('_')).toUpper();
}

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QVariant valueOf(const toml::node &node)
{
    if (const auto *string = node.as_string())
        return fromToml(string->get());
    if (const auto *integer = node.as_integer())
        return qint64(integer->get());
    if (const auto *boolean = node.as_boolean())
        return boolean->get();
    if (const auto *array = node.as_array()) {
        QStringList list;
        for (const toml::node &item : *array) {
            if (!item.is_string())
                return {};
            list.append(fromToml(item.as_string()->get()));
        }
        return list;
    }
    return {};
}

} // namespace

Result<ConfigFile> ConfigFile::open(const QString &name, const QProcessEnvironment &environment)
{
    ConfigFile config;
    config.m_name = name;
    config.m_environment = environment;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Config,
                     ConfigText::tr("The configuration %1 cannot be read: %2.").arg(name, file.errorString()),
                     ConfigText::tr("Name the file with --config.")};
    const QByteArray text = file.readAll();
    const auto parsed = toml::parse(std::string_view(text.constData(), size_t(text.size())));
    if (!parsed) {
        return Error{ErrorCode::Config,
                     QStringLiteral("%1:%2: %3")
                         .arg(name)
                         .arg(parsed.error().source().begin.line)
                         .arg(fromToml(parsed.error().description())),
                     ConfigText::tr("Correct the line; the form of the file is TOML.")};
    }
    for (const auto &[section, content] : parsed.table()) {
        const QString sectionName = fromToml(section.str());
        const auto *table = content.as_table();
        if (!table) {
            config.m_entries.insert(sectionName, {valueOf(content), int(content.source().begin.line)});
            continue;
        }
        for (const auto &[key, value] : *table)
            config.m_entries.insert(sectionName + QLatin1Char('.') + fromToml(key.str()),
                                    {valueOf(value), int(key.source().begin.line)});
    }
    return config;
}

std::optional<QVariant> ConfigFile::take(const char *section, const char *key)
{
    const QString name = keyOf(section, key);
    m_asked.insert(name);
    const QString variable = variableOf(name);
    if (m_environment.contains(variable)) {
        m_entries.insert(name, {m_environment.value(variable), 0});
        return m_environment.value(variable);
    }
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return {};
    return entry->value;
}

bool ConfigFile::isFromEnvironment(const char *section, const char *key) const
{
    return m_entries.value(keyOf(section, key)).line == 0;
}

QString ConfigFile::sourceOf(const QString &name) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return QStringLiteral("default");
    return entry->line == 0 ? QStringLiteral("environment") : QStringLiteral("file");
}

void ConfigFile::note(const char *section, const char *key, const QString &value, const QString &fallback)
{
    const QString name = keyOf(section, key);
    m_settings.insert(name, {name, value, fallback, sourceOf(name)});
}

void ConfigFile::wrong(const char *section, const char *key, const QString &what)
{
    if (!m_error)
        m_error = error(section, key, what);
}

QString ConfigFile::place(const char *section, const char *key) const
{
    const QString name = keyOf(section, key);
    const auto entry = m_entries.constFind(name);
    QString where = m_name;
    if (entry != m_entries.constEnd() && entry->line > 0)
        where += QLatin1Char(':') + QString::number(entry->line);
    else if (entry != m_entries.constEnd())
        where = variableOf(name);
    return where + QLatin1String(": ") + name;
}

Error ConfigFile::error(const char *section, const char *key, const QString &what) const
{
    return {ErrorCode::Config, QStringLiteral("%1 %2.").arg(place(section, key), what)};
}

QString ConfigFile::string(const char *section, const char *key, const QString &fallback)
{
    const auto value = take(section, key);
    note(section, key, value ? value->toString() : fallback, fallback);
    if (!value)
        return fallback;
    if (value->typeId() != QMetaType::QString)
        wrong(section, key, ConfigText::tr("must be a text in quotes"));
    return value->toString();
}

QStringList ConfigFile::strings(const char *section, const char *key, const QStringList &fallback)
{
    const QStringList list = readStrings(section, key, fallback);
    note(section, key, list.join(QLatin1String(", ")), fallback.join(QLatin1String(", ")));
    return list;
}

QStringList ConfigFile::readStrings(const char *section, const char *key, const QStringList &fallback)
{
    const auto value = take(section, key);
    if (!value)
        return fallback;
    if (isFromEnvironment(section, key)) {
        QStringList list;
        const auto parts = value->toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            list.append(part.trimmed());
        return list;
    }
    if (value->typeId() != QMetaType::QStringList)
        wrong(section, key, ConfigText::tr("must be a list of texts in quotes"));
    return value->toStringList();
}

qint64 ConfigFile::integer(const char *section, const char *key, qint64 fallback, qint64 minimum, qint64 maximum)
{
    const qint64 number = readInteger(section, key, fallback, minimum, maximum);
    note(section, key, QString::number(number), QString::number(fallback));
    return number;
}

qint64 ConfigFile::readInteger(const char *section, const char *key, qint64 fallback, qint64 minimum, qint64 maximum)
{
    const auto value = take(section, key);
    if (!value)
        return fallback;
    bool isNumber = value->typeId() == QMetaType::LongLong;
    qint64 number = value->toLongLong();
    if (isFromEnvironment(section, key))
        number = value->toString().toLongLong(&isNumber);
    if (!isNumber || number < minimum || number > maximum) {
        wrong(section, key, ConfigText::tr("must be a whole number from %1 to %2").arg(minimum).arg(maximum));
        return fallback;
    }
    return number;
}

bool ConfigFile::boolean(const char *section, const char *key, bool fallback)
{
    constexpr auto name = [](bool value) { return value ? QLatin1String("true") : QLatin1String("false"); };
    const auto value = take(section, key);
    const bool isTrue = value ? value->toString() == name(true) : fallback;
    if (value && value->toString() != name(isTrue))
        wrong(section, key, ConfigText::tr("must be true or false"));
    note(section, key, name(isTrue), name(fallback));
    return isTrue;
}

QString ConfigFile::path(const char *section, const char *key, const QString &fallback)
{
    const auto absolute = [folder = QFileInfo(m_name).absoluteDir()](const QString &value) {
        return value.isEmpty() ? value : QDir::cleanPath(folder.absoluteFilePath(value));
    };
    const QString value = absolute(string(section, key, fallback));
    note(section, key, value, absolute(fallback));
    return value;
}

Result<void> ConfigFile::finish() const
{
    if (m_error)
        return *m_error;
    auto first = m_entries.cend();
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (!m_asked.contains(it.key()) && (first == m_entries.cend() || it->line < first->line))
            first = it;
    }
    if (first == m_entries.cend())
        return {};
    const QString where = QStringLiteral("%1:%2: %3").arg(m_name).arg(first->line).arg(first.key());
    return Error{ErrorCode::Config, ConfigText::tr("%1 is not a known key.").arg(where),
                 ConfigText::tr("Check its spelling and its section; the manual lists all keys.")};
}

} // namespace Agent

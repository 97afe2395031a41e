// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/setting.h"
#include "common/core/result.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QSet>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace Agent {

/*! Something that is wrong in a configuration: its message names the place, and in which section it is. */
struct ConfigProblem
{
    QString section; //!< empty = of the whole
    Common::Error error;
};

/*!
    A TOML file of sections and keys. Each key is asked for once, with its default; what is wrong is kept for finish(),
    which also refuses keys that nobody asked for.
    Threads: any; a value.
*/
class ConfigFile
{
public:
    static Common::Result<ConfigFile> open(const QString &file, const QProcessEnvironment &environment);

    const QString &name() const { return m_name; }

    QString string(const char *section, const char *key, const QString &fallback);
    QStringList strings(const char *section, const char *key, const QStringList &fallback = {});
    qint64 integer(const char *section, const char *key, qint64 fallback, qint64 minimum, qint64 maximum);
    bool boolean(const char *section, const char *key, bool fallback);
    QString path(const char *section, const char *key,
                 const QString &fallback); //!< absolute; relative ones count from the file's folder

    QString place(const char *section,
                  const char *key) const; //!< "file:line: section.key", or the variable instead of file and line
    Common::Error error(const char *section, const char *key, const QString &what) const; //!< place() and what
    /*! place() and an error that says by itself what is wrong; what to do is told as it is there. */
    Common::Error error(const char *section, const char *key, const Common::Error &why) const;
    /*! All that is wrong by its form, once every key was asked for. */
    QList<ConfigProblem> finish() const;

    /*! What was asked for and what is used, by name; without descriptions. */
    const QHash<QString, Setting> &settings() const { return m_settings; }
    /*! What is used, and its default; for a key that has them from elsewhere when the file says nothing. */
    void note(const char *section, const char *key, const QString &value, const QString &fallback);

private:
    struct Entry
    {
        QVariant value; // QString, qint64, bool, QStringList; invalid = another type
        int line = 0;   // 0 = from the environment
    };
    std::optional<QVariant> take(const char *section, const char *key);
    bool isFromEnvironment(const char *section, const char *key) const;
    QStringList readStrings(const char *section, const char *key, const QStringList &fallback);
    qint64 readInteger(const char *section, const char *key, qint64 fallback, qint64 minimum, qint64 maximum);
    QString sourceOf(const QString &name) const;
    void wrong(const char *section, const char *key, const QString &what);

    QString m_name;
    QProcessEnvironment m_environment;
    QHash<QString, Entry> m_entries; // by "section.key"
    QSet<QString> m_asked;
    QHash<QString, Setting> m_settings;
    QList<ConfigProblem> m_problems;
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is installed of the agent's own tables: while it is compiled, never on a node.
#include "agent/reference/completion.h"
#include "agent/reference/manual.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

bool write(const QString &name, const QString &text)
{
    QFile file(name);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool writeManual(const QString &pageName, const QString &name)
{
    QFile page(pageName);
    return page.open(QIODevice::ReadOnly) && write(name, Agent::manual(QString::fromUtf8(page.readAll())));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    bool isWritten = false;
    if (words.size() == 3 && words.first() == QLatin1String("manual"))
        isWritten = writeManual(words.at(1), words.at(2));
    else if (words.size() == 2 && words.first() == QLatin1String("completion"))
        isWritten = write(words.at(1), Agent::bashCompletion());
    if (!isWritten)
        fprintf(stderr, "atrium-reference: give manual PAGE FILE, or completion FILE, that can be read and written\n");
    return isWritten ? 0 : 1;
}

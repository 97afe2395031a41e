// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/fileitem.h"

#include "common/domain/text.h"

#include <QCoreApplication>

namespace Common {

QLatin1String previewStateName(PreviewState state)
{
    switch (state) {
    case PreviewState::None: return QLatin1String("none");
    case PreviewState::Waiting: return QLatin1String("waiting");
    case PreviewState::Ready: return QLatin1String("ready");
    case PreviewState::Failed: return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

Result<void> checkFileName(const QString &name)
{
    if (isBlank(name) || name.size() > maximumFileNameLength || !isPlainText(name, Lines::One)
        || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name == QLatin1String(".")
        || name == QLatin1String(".."))
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate(
                "Files", "The file's name must have 1 to 255 characters, without slashes and invisible characters.")};
    return {};
}

QString freeFileName(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    if (!isTaken(name))
        return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    for (int number = 2;; ++number) {
        const QString addition = QStringLiteral(" (%1)").arg(number) + ending;
        qsizetype length = std::min(stem.size(), maximumFileNameLength - addition.size());
        if (length <= 0) { // all of it is ending
            const QString plain = QStringLiteral(" (%1)").arg(number);
            const QString candidate = name.left(maximumFileNameLength - plain.size()) + plain;
            if (!isTaken(candidate))
                return candidate;
            continue;
        }
        if (stem.at(length - 1).isHighSurrogate()) // half of a character
            --length;
        const QString candidate = stem.left(length) + addition;
        if (!isTaken(candidate))
            return candidate;
    }
}

} // namespace Common

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/mounttable.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

using namespace Agent;

void Fuzz::mounts(const QByteArray &input)
{
    const auto mounts = readMountInfo(input);
    promise(mounts.size() <= input.count('\n') + 1, "a line is one mount at most");
    for (const Mount &mount : mounts) {
        promise(!mount.point.isEmpty() && !mount.type.isEmpty(), "a mount is somewhere and of a type");
        (void)mountKind(mount);
    }
    const auto found = mountOf(mounts, QStringLiteral("/srv/atrium/upload"));
    promise(!found || std::ranges::find(mounts, found->point, &Mount::point) != mounts.end(), "a mount is one of them");
    const QString name = QString::fromUtf8(input);
    const QString field = mountField(name);
    promise(std::ranges::none_of(field, [](QChar c) { return c == u' ' || c == u'\n' || c == u'\t'; }),
            "a field is one word");
    promise(fromMountField(field.toUtf8()) == name, "a field is what was put into it");
}

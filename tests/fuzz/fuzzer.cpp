// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QLoggingCategory>

/*! One of the targets, as libFuzzer wants it. */
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false")); // qFatal() is heard all the same
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    Fuzz::ATRIUM_FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/convertrecording.h"

#include <QCoreApplication>

#include <cstdio>

/*! convertone FOLDER [THREADS]: prints how many percent are done, then size, duration (ms) and bytes, or the error. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2)
        return 2;
    Agent::ConvertSettings settings;
    settings.threads = arguments.value(2, QStringLiteral("1")).toInt();
    const auto made = Agent::convertRecording(
        arguments[1], settings,
        [](int percent) {
            printf("%d%%\n", percent);
            fflush(stdout);
        },
        Agent::StopSign());
    if (!made) {
        fprintf(stderr, "%s\n", qPrintable(Common::errorText(made.error())));
        return 1;
    }
    printf("%dx%d %lld %lld\n", made->width, made->height, qint64(made->duration.count()), made->size);
    return 0;
}

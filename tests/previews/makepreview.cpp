// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/previewmaker.h"

#include <QCoreApplication>

#include <cstdio>

/*! makepreview SOURCE TYPE TARGET: prints pages, width and height, or the error. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    Agent::PreviewMaker maker({});
    const auto made = maker.make(arguments[1], arguments[2], arguments[3]);
    if (!made) {
        fprintf(stderr, "%s\n", qPrintable(Common::errorText(made.error())));
        return 1;
    }
    printf("%d %d %d\n", made->pages, made->width, made->height);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/running.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

bool runUntil(const std::function<bool()> &done, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QEventLoop loop;
    QTimer look;
    bool isDone = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        isDone = done();
        if (isDone || deadline.hasExpired())
            loop.quit();
    });
    look.start(10);
    loop.exec();
    return isDone;
}

void runFor(std::chrono::milliseconds time)
{
    (void)runUntil([] { return false; }, time);
}

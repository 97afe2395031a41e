// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Agent {

/*! One thing that `atrium-agent check` found out. */
struct Finding
{
    enum class Level { Ok, Warning, Problem };

    Level level = Level::Ok;
    QString folder = {}; //!< "upload"; empty = of the whole
    QString text;
    QString remedy = {}; //!< what to do; not empty unless it is well

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace Console {

/*! Something that can be done now, as the command search lists it. */
struct Command
{
    QString id;      //!< the same in every language
    QString text;    //!< without a mnemonic
    QString context; //!< where it belongs: "Servers"
    QIcon icon = {};
    QString shortcut = {}; //!< for people
    std::function<void()> run = {};
};

} // namespace Console

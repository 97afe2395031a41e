// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

class QObject;
class QWidget;

namespace Console {

/*! A value and what people read for it. */
struct Choice
{
    QString value;
    QString text;
};

struct NumberRange
{
    int minimum = 0;
    int maximum = 0;
    QString unit = {};        //!< shown behind the number, with its space
    QString minimumText = {}; //!< instead of the minimum: "no limit"
    bool isName = false;      //!< it names something, as a port does: digits alone
};

/*! A widget that edits one value, and how to get at it. */
struct Editor
{
    QWidget *widget = nullptr;
    std::function<QVariant()> read;
    std::function<void(const QVariant &)> write;
    std::function<void(QObject *context, std::function<void()> edited)> whenEdited;
    std::function<QString(const QVariant &)> text = {}; //!< for people, where that is not the value's own text
};

Editor makeLineEdit();   //!< without the space around what is typed
Editor makeSecretEdit(); //!< what is typed is not shown unless somebody wants it
Editor makeTextEdit();   //!< several lines
Editor makeSpinBox(const NumberRange &range);
Editor makeCheckBox();
Editor makeComboBox(const QList<Choice> &choices);
Editor makeCheckList(const QList<Choice> &choices); //!< a QStringList of values, in the order of the choices

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

/*! The question that is open in a panel now, or nullptr. */
inline QMessageBox *openQuestion()
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
}

/*! Clicks the button with this text in the open question; false if there is none. */
inline bool answerQuestion(const QString &buttonText)
{
    QMessageBox *box = openQuestion();
    if (!box)
        return false;
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == buttonText) {
            button->click();
            return true;
        }
    }
    return false;
}

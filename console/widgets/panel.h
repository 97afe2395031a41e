// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Console {

/*! One page of the main window. */
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void load() = 0; //!< fetches (or does) what the panel shows; settled() follows
    virtual bool hasUnsavedEdits() const { return false; }
    virtual bool finish() { return true; } //!< before quitting; false: something still ends, settled() follows

Q_SIGNALS:
    void settled();                          //!< what the panel shows is there, or the reason why not
    void statusChanged(const QString &text); //!< one line for the status bar
    void wanted(const QString &panelId);     //!< somebody wants to go to that panel
};

} // namespace Console

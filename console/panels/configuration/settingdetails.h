// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/configuration/settingcomparison.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Console {

/*!
    One setting in full, and what to write into a node's file to change it. Nothing is changed from here: the file is on
    the node's machine.
*/
class SettingDetails : public QWidget
{
    Q_OBJECT
public:
    explicit SettingDetails(QWidget *parent = nullptr);

    void showSetting(const SettingRow &row); //!< what is typed stays while it is the same setting
    void showNothing();

Q_SIGNALS:
    void copied();

private:
    QWidget *editor();
    void followTyped();
    void copy();

    SettingRow m_row;
    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_values;
    QLineEdit *m_typed = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_problem = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_editor; // holds those above that begin as none
};

} // namespace Console

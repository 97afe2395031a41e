// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace Console {

/*! Asks for a span of time in the reader's days: any, the last ones, or from one day to another. */
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChoice(QWidget *parent = nullptr);

    QDateTime since() const; //!< invalid = no bound; moves on for "the last ones"
    QDateTime until() const; //!< invalid = no bound

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_choice;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace Console

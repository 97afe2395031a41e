// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/*!
    Whether something grows with time: the slope by Theil and Sen, the median of the slopes between any two looks, which a
    third of the looks may spoil without moving it. So what goes up and comes down again, as during a fault, is no growth.
*/
class Trend
{
public:
    void add(double minutes, double value) { m_looks.append({minutes, value}); }

    double median() const;         //!< of the values; 0 of none
    double slopePerMinute() const; //!< 0 of fewer than two looks at different times
    double growth() const;         //!< from the first look to the last, by the slope
    double peak() const;

private:
    struct Look
    {
        double minutes = 0;
        double value = 0;
    };
    QList<Look> m_looks;
};

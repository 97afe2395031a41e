// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/periodchoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace Console {
namespace {

constexpr int anyTime = 0;
constexpr int betweenDays = -1;

QDateEdit *makeDay(const QString &name)
{
    auto *day = new QDateEdit(QDate::currentDate());
    day->setCalendarPopup(true);
    day->setAccessibleName(name);
    day->hide();
    return day;
}

} // namespace

PeriodChoice::PeriodChoice(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_from(makeDay(tr("First day")))
    , m_to(makeDay(tr("Last day")))
{
    m_choice->setAccessibleName(tr("When"));
    m_choice->setObjectName(QStringLiteral("period"));
    m_choice->addItem(tr("Any time"), anyTime);
    for (const int days : {1, 7, 30})
        m_choice->addItem(days == 1 ? tr("Last 24 hours") : tr("Last %n day(s)", nullptr, days), days);
    m_choice->addItem(tr("From day to day"), betweenDays);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choice, m_from, m_to})
        layout->addWidget(widget);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const bool isBetween = m_choice->currentData().toInt() == betweenDays;
        m_from->setVisible(isBetween);
        m_to->setVisible(isBetween);
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
}

QDateTime PeriodChoice::since() const
{
    const int days = m_choice->currentData().toInt();
    if (days == betweenDays)
        return m_from->date().startOfDay();
    return days == anyTime ? QDateTime() : QDateTime::currentDateTime().addDays(-days);
}

QDateTime PeriodChoice::until() const
{
    return m_choice->currentData().toInt() == betweenDays ? m_to->date().endOfDay() : QDateTime();
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/meeting.h"

#include <algorithm>
#include <numeric>

bool Meeting::isTogether() const
{
    return std::ranges::all_of(m_people, [this](const auto &person) {
        return person->isInside() && person->node() == node() && person->people().size() == qsizetype(m_people.size());
    });
}

void Meeting::talk()
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        const QString line = QStringLiteral("line %1 of room %2").arg(m_said.size() + 1).arg(m_room);
        if (m_people[m_next++ % m_people.size()]->say(line)) {
            m_said.append(line);
            return;
        }
    }
}

int Meeting::interruptions() const
{
    return std::accumulate(m_people.begin(), m_people.end(), 0,
                           [](int sum, const auto &person) { return sum + int(person->absences().size()); });
}

QStringList Meeting::unsaved() const
{
    QStringList missing;
    std::ranges::copy_if(m_said, std::back_inserter(missing),
                         [this](const QString &line) { return !m_people.front()->isSaved(line); });
    return missing;
}

QStringList Meeting::shownWrong() const
{
    QStringList wrong;
    for (const auto &person : m_people) {
        QHash<QString, int> shown;
        const QStringList lines = person->lines();
        for (const QString &line : lines)
            ++shown[line];
        for (const QString &line : m_said) {
            if (shown.value(line) != 1)
                wrong.append(QStringLiteral("%1: shown %2 times").arg(line).arg(shown.value(line)));
        }
    }
    return wrong;
}

void Meeting::leave()
{
    for (const auto &person : m_people)
        person->leave();
}

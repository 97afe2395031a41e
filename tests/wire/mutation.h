// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/*! Damages frames in the ways in which wires and enemies do; the same ways in every run. */
class Mutation
{
public:
    QByteArray of(QByteArray frame)
    {
        for (int count = 1 + int(m_random.bounded(4)); count > 0 && !frame.isEmpty(); --count)
            damage(frame);
        return frame;
    }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[qsizetype(m_random.bounded(quint32(std::size(list))))];
    }

private:
    void damage(QByteArray &frame)
    {
        constexpr char extremes[] = {'\0',       '\x1f',     '\x3b', '\x5f', '\x7f', char(0x9b), char(0xbf), char(0xc2),
                                     char(0xfb), char(0xff), '"',    '{',    ']',    '\\',       '-'};
        const qsizetype at = qsizetype(m_random.bounded(quint32(frame.size())));
        const qsizetype length = qsizetype(m_random.bounded(16U));
        switch (m_random.bounded(6)) {
        case 0: frame[at] = char(frame[at] ^ (1 << m_random.bounded(8))); break;
        case 1: frame[at] = oneOf(extremes); break;
        case 2: frame.insert(at, oneOf(extremes)); break;
        case 3: frame.remove(at, length); break;
        case 4: frame.insert(at, frame.mid(at, length)); break;
        case 5: frame.truncate(at); break;
        }
    }

    QRandomGenerator m_random{20240229};
};

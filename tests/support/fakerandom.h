// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"

/*! Bytes that differ from call to call, and are the same in every run: 0, 1, 2, … */
class FakeRandom final : public Common::Random
{
public:
    QByteArray bytes(int count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result)
            byte = char(m_next++);
        return result;
    }

private:
    unsigned char m_next = 0;
};

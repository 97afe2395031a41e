// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "tests/simulation/simtime.h"

#include <cmath>
#include <random>

/*! Chance, the same in every run with one seed, whatever the compiler's library is. */
class SimRandom final : public Common::Random
{
public:
    explicit SimRandom(quint64 seed) : m_engine(seed) {}

    QByteArray bytes(int count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result)
            byte = char(m_engine() >> 56);
        return result;
    }
    qint64 below(qint64 limit) { return qint64(m_engine() % quint64(std::max<qint64>(1, limit))); } //!< from 0
    Micros upTo(Micros most) { return Micros(below(most.count() + 1)); }
    double fraction() { return double(m_engine() >> 11) / double(1ULL << 53); } //!< 0 to below 1
    /*! Between two events of a Poisson process. */
    Micros gap(double perSecond) { return Micros(qint64(-std::log(1 - fraction()) / perSecond * 1e6)); }

private:
    std::mt19937_64 m_engine;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/*!
    What a node's program can do beyond its version of the commit channel's protocol. A feature is used with a peer only when
    both ends have it (`hello` says so), and by the cluster as a whole only when every node has it that runs (clusterFeatures()).
    Its number is for ever: nodes of other versions go by it. Pure values; any thread.
*/
namespace Common {

enum class Feature {
    Leaving = 0, //!< understands the frame `leaving`
};
constexpr Feature allFeatures[] = {Feature::Leaving};
QLatin1String featureName(Feature feature);

class Features
{
public:
    constexpr Features() = default;
    constexpr explicit Features(qint64 bits) : m_bits(bits) {} //!< those of later programs are kept
    static constexpr Features own()
    {
        qint64 bits = 0;
        for (const Feature feature : allFeatures)
            bits |= bitOf(feature);
        return Features(bits);
    }

    constexpr bool has(Feature feature) const { return (m_bits & bitOf(feature)) != 0; }
    constexpr qint64 bits() const { return m_bits; }
    QList<Feature> list() const; //!< those that this program knows

    friend constexpr Features operator&(Features one, Features other) { return Features(one.m_bits & other.m_bits); }
    friend constexpr bool operator==(Features, Features) = default;

private:
    static constexpr qint64 bitOf(Feature feature) { return qint64(1) << int(feature); }
    qint64 m_bits = 0;
};

} // namespace Common

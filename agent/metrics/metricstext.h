// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"
#include "agent/metrics/histogram.h"

#include <QByteArray>

#include <initializer_list>
#include <utility>

namespace Agent {

/*!
    Writes metrics as Prometheus reads them: text exposition format 0.0.4, or OpenMetrics 1.0. First what a family is, then its
    samples:

        text.counter("atrium_room_joins_total", "People who came into a room.");
        text.add({{"kind", "guest"}}, joins);

    Names follow Prometheus' conventions: base units, `_total` at the end of counters. Labels take values of small sets alone, and
    never what names people or rooms.
    Threads: any; a value.
*/
class MetricsText
{
public:
    enum class Form { Prometheus, OpenMetrics };
    using Labels = std::initializer_list<std::pair<const char *, QByteArray>>; //!< values are escaped here

    explicit MetricsText(Form form = Form::Prometheus);

    void counter(const char *name, const char *help);
    void gauge(const char *name, const char *help);
    void histogram(const char *name, const char *help);

    void add(Labels labels, const Counter &counter) { number(labels, QByteArray::number(counter.value())); }
    void add(Labels labels, const Gauge &gauge) { number(labels, QByteArray::number(gauge.value())); }
    void add(Labels labels, const Histogram &histogram);
    void add(Labels labels, quint64 value) { number(labels, QByteArray::number(value)); }
    void add(Labels labels, qint64 value) { number(labels, QByteArray::number(value)); }
    void add(Labels labels, int value) { number(labels, QByteArray::number(value)); }
    void add(Labels labels, double value);
    /*! 1 for the one of `all` that is so, 0 for the others: a word as a metric, named by the label. */
    template <class Value, class All, class Name>
    void addOneOf(const char *label, const Value &is, const All &all, Name nameOf, Labels more = {})
    {
        for (const auto &each : all)
            oneOf(more, label, QByteArray(nameOf(each).data(), nameOf(each).size()), each == is);
    }

    QByteArray finish(); //!< the whole text; the last call

    static QByteArray contentType(Form form);
    static Form wanted(const QByteArray &accept); //!< by an Accept header

private:
    void family(const char *name, const char *help, const char *type);
    void oneOf(Labels more, const char *label, const QByteArray &value, bool is);
    void number(Labels labels, const QByteArray &value) { sample("", labels, {}, value); }
    void sample(const char *ending, Labels labels, std::pair<const char *, QByteArray> last, const QByteArray &value);

    const Form m_form;
    QByteArray m_name; // of the family
    QByteArray m_text;
};

} // namespace Agent

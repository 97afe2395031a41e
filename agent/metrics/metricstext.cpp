// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/metrics/metricstext.h"

#include <charconv>
#include <cmath>

namespace Agent {

namespace {

constexpr qsizetype usualTextBytes = 64 * 1024;

QByteArray shortest(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    char digits[32];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value);
    return {digits, end.ptr - digits};
}

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

MetricsText::MetricsText(Form form) : m_form(form)
{
    m_text.reserve(usualTextBytes);
}

void MetricsText::counter(const char *name, const char *help)
{
    Q_ASSERT(QByteArrayView(name).endsWith("_total"));
    family(name, help, "counter");
}

void MetricsText::gauge(const char *name, const char *help)
{
    family(name, help, "gauge");
}

void MetricsText::histogram(const char *name, const char *help)
{
    family(name, help, "histogram");
}

void MetricsText::family(const char *name, const char *help, const char *type)
{
    constexpr QByteArrayView ending("_total");
    m_name = name;
    // OpenMetrics names a family of counters without the ending that its samples have.
    const bool isShorter = m_form == Form::OpenMetrics && m_name.endsWith(ending);
    const QByteArray told = isShorter ? m_name.chopped(ending.size()) : m_name;
    m_text.append("# HELP ").append(told).append(' ').append(help);
    m_text.append("\n# TYPE ").append(told).append(' ').append(type).append('\n');
}

void MetricsText::add(Labels labels, double value)
{
    number(labels, shortest(value));
}

void MetricsText::add(Labels labels, const Histogram &histogram)
{
    quint64 upTo = 0;
    for (size_t bucket = 0; bucket <= histogram.bounds().size(); ++bucket) {
        upTo += histogram.inBucket(bucket);
        QByteArray bound = bucket < histogram.bounds().size() ? shortest(histogram.bounds()[bucket]) : "+Inf";
        if (m_form == Form::OpenMetrics && !bound.contains('.') && !bound.contains('I'))
            bound += ".0"; // it compares texts
        sample("_bucket", labels, {"le", bound}, QByteArray::number(upTo));
    }
    sample("_sum", labels, {}, shortest(histogram.sum()));
    sample("_count", labels, {}, QByteArray::number(upTo)); // of the same moment as the classes
}

void MetricsText::oneOf(Labels more, const char *label, const QByteArray &value, bool is)
{
    sample("", more, {label, value}, is ? "1" : "0");
}

void MetricsText::sample(const char *ending, Labels labels, std::pair<const char *, QByteArray> last,
                         const QByteArray &value)
{
    m_text.append(m_name).append(ending);
    char before = '{';
    const auto write = [&](const auto &label) {
        m_text.append(before).append(label.first).append("=\"").append(escaped(label.second)).append('"');
        before = ',';
    };
    for (const auto &label : labels)
        write(label);
    if (last.first)
        write(last);
    if (before == ',')
        m_text.append('}');
    m_text.append(' ').append(value).append('\n');
}

QByteArray MetricsText::finish()
{
    if (m_form == Form::OpenMetrics)
        m_text.append("# EOF\n");
    return std::exchange(m_text, {});
}

QByteArray MetricsText::contentType(Form form)
{
    return form == Form::OpenMetrics ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                                     : "text/plain; version=0.0.4; charset=utf-8";
}

MetricsText::Form MetricsText::wanted(const QByteArray &accept)
{
    return accept.contains("application/openmetrics-text") ? Form::OpenMetrics : Form::Prometheus;
}

} // namespace Agent

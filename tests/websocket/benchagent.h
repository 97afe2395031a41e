// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <memory>

/*! The agent as a process that serves bench rooms: whoever opens /bench/N is in room N and hears every text that is
    said there. */
class BenchAgent
{
public:
    static std::unique_ptr<BenchAgent> start(); //!< nothing, after a warning, when it does not get ready
    ~BenchAgent();
    Q_DISABLE_COPY_MOVE(BenchAgent)

    quint16 port() const { return m_port; }
    qint64 residentBytes() const;

private:
    BenchAgent() = default;

    QProcess m_process;
    quint16 m_port = 0;
};

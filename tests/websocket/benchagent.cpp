// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/websocket/benchagent.h"

#include "tests/support/freeport.h"
#include "tests/support/program.h"

#include <QFile>

#include <unistd.h>

std::unique_ptr<BenchAgent> BenchAgent::start()
{
    std::unique_ptr<BenchAgent> agent(new BenchAgent);
    {
        QTcpServer probe;
        if (!listenOnFreePort(probe))
            return {};
        agent->m_port = probe.serverPort();
    }
    QProcess &process = agent->m_process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(agentProgram(),
                  {QStringLiteral("serve"), QStringLiteral("--bench-room"), QString::number(agent->m_port)});
    QByteArray output;
    while (!output.contains("ready")) {
        if (!process.waitForReadyRead(10000)) {
            qWarning().noquote() << "the agent does not get ready:" << output << process.errorString();
            return {};
        }
        output += process.readAll();
    }
    return agent;
}

BenchAgent::~BenchAgent()
{
    m_process.kill();
    m_process.waitForFinished();
}

qint64 BenchAgent::residentBytes() const
{
    QFile statm(QStringLiteral("/proc/%1/statm").arg(m_process.processId()));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

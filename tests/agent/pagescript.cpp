// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/pagescript.h"

using namespace Qt::StringLiterals;

ProgramResult runPageScript(const QString &script, const AgentCluster &cluster, int people, bool isRelayed)
{
    constexpr int longestMs = 240000;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const int node : {1, 2}) {
        const QString name = u"ATRIUM_NODE%1"_s.arg(node);
        environment.insert(name, cluster.url(node).toString());
        environment.insert(name + "_PID"_L1, QString::number(cluster.processId(node)));
    }
    environment.insert(u"ATRIUM_ADMIN_LOGIN"_s, u"admin"_s);
    environment.insert(u"ATRIUM_ADMIN_PASSWORD_FILE"_s, cluster.adminPasswordFile());
    environment.insert(u"ATRIUM_PEOPLE"_s, QString::number(people));
    environment.insert(u"ATRIUM_RELAYED"_s, QString::number(int(isRelayed)));
    const ProgramResult result = runProgram(
        u"node"_s, {u"--test"_s, QStringLiteral(ATRIUM_SOURCE_DIR "/tests/page/") + script}, environment, longestMs);
    if (result.exitCode != 0) { // logged, for a test's message has room for a thousand characters
        qWarning().noquote() << result.output;
        for (const int node : {1, 2})
            qWarning().noquote() << "node" << node << cluster.log(node).right(5000);
    }
    return result;
}

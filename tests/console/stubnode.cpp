// SPDX-License-Identifier: GPL-3.0-or-later
#include "stubnode.h"

StubNode::StubNode()
{
    answers["getSession"] = [](const QByteArray &) {
        return Reply{"<ns:return><session_id>session</session_id></ns:return>"};
    };
    answers["loginUser"] = [this](const QByteArray &request) {
        passwords << argument(request, "userpass");
        const bool isRight = argument(request, "username") == "admin" && passwords.last() == "secret";
        return Reply{"<ns:return>" + (isRight ? loginAnswer : "-11") + "</ns:return>"};
    };
    answers["getNodes"] = [](const QByteArray &) {
        return Reply{"<ns:return><active>true</active><id>1</id><name>node1</name><people>0</people><reason></reason>"
                     "<rooms>0</rooms><state>up</state><version>0.1.0</version></ns:return>"};
    };
    answers["getServers"] = [this](const QByteArray &) {
        QByteArray rows;
        for (int row = 0; row < servers.size(); ++row) {
            const QUrl &server = servers.at(row);
            rows += "<ns:return><active>true</active><address>" + server.host().toUtf8()
                + "</address><comment></comment><deleted>false</deleted><id>" + QByteArray::number(row + 1)
                + "</id><name>node</name><port>" + QByteArray::number(server.port()) + "</port><protocol>"
                + server.scheme().toUtf8() + "</protocol><user></user><webapp>openmeetings</webapp></ns:return>";
        }
        return Reply{rows};
    };
}

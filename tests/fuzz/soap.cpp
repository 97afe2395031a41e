// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapadapter.h"

#include "tests/fuzz/database.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"
#include "tests/soap/soapfixture.h"

using namespace Agent;

namespace {

void check(const SoapReply &reply)
{
    Fuzz::promise(reply.status == 200 || reply.status == 404 || reply.status == 500, "a call has an answer or a fault");
    Fuzz::checkWellFormed(reply.body, "an answer is well-formed");
    Fuzz::checkNoSql(reply.body);
}

} // namespace

/*! A line with the path below services/ and the query, then the body. @admin, @moodle and @plain are sessions. */
void Fuzz::soap(const QByteArray &input)
{
    static Database database;
    const QByteArray call = database.withSessions(input);
    const qsizetype end = call.indexOf('\n');
    const QByteArray target = call.left(end < 0 ? call.size() : end);
    const qsizetype mark = target.indexOf('?');
    const QString path = QString::fromUtf8(target.left(mark < 0 ? target.size() : mark));
    const QByteArray query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    const SoapServices services = database.fixture().services();
    check(SoapAdapter(services).handle({QLatin1String("/openmeetings/services/") + path, query,
                                        end < 0 ? QByteArray() : call.mid(end + 1), QStringLiteral("127.0.0.1")}));
    Database::check();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apirouter.h"
#include "agent/http/requestparser.h"
#include "tests/fuzz/database.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"
#include "tests/soap/soapfixture.h"

#include <QEventLoop>
#include <QJsonDocument>

#include <optional>

using namespace Agent;

namespace {

/*! The API on the services of a cluster. */
class Api
{
public:
    Fuzz::Database &database() { return m_database; }

    HttpResponse answer(const HttpRequest &request)
    {
        std::optional<HttpResponse> answer;
        QEventLoop loop;
        m_router.route().answer(request, [&](const HttpResponse &response) {
            answer = response;
            loop.quit();
        });
        if (!answer)
            loop.exec();
        return *answer;
    }

private:
    static ApiServices services(const SoapServices &soap, UploadService &uploads)
    {
        return {soap.sessions,
                soap.invitations,
                soap.appointments,
                soap.mail,
                soap.hashes,
                soap.users,
                soap.groups,
                soap.tokens,
                soap.rooms,
                soap.placement,
                soap.files,
                uploads,
                soap.recordings,
                soap.cache,
                soap.storage,
                Common::NodeId(1),
                QStringLiteral("/openmeetings/")};
    }

    Fuzz::Database m_database;
    const SoapServices m_soap = m_database.fixture().services();
    UploadService m_uploads{m_soap.storage, m_soap.cache, m_soap.files, Common::NodeId(1)};
    ApiRouter m_router{services(m_soap, m_uploads), QStringLiteral("/openmeetings/api/v1/")};
};

void check(const HttpResponse &response)
{
    Fuzz::promise(response.status >= 200 && response.status < 600, "a request has an answer");
    if (response.contentType == "application/json")
        Fuzz::promise(QJsonDocument::fromJson(response.body).isObject(), "an answer is an object");
    for (const auto &[name, value] : response.headers)
        Fuzz::promise(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'), "a header is one line");
    Fuzz::checkNoSql(response.body);
}

} // namespace

/*! A request as it comes over HTTP, below api/v1. @admin, @moodle and @plain are sessions, @csrf-admin and so on their tokens. */
void Fuzz::api(const QByteArray &input)
{
    static Api api;
    RequestParser parser([](const HttpRequest &) { return qint64(256 * 1024); });
    QByteArray bytes = api.database().withSessions(input);
    while (!bytes.isEmpty() && !parser.failure() && parser.state() != RequestParser::State::Done) {
        const qint64 used = parser.feed(bytes);
        if (used == 0)
            break;
        bytes.remove(0, used);
    }
    if (parser.failure() || parser.state() != RequestParser::State::Done)
        return;
    HttpRequest request = parser.request();
    request.path.prepend(QLatin1String("/openmeetings/api/v1"));
    request.address = QStringLiteral("127.0.0.1");
    check(api.answer(request));
    Database::check();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/programcalls.h"

#include "tests/support/apiclient.h"

#include <QNetworkReply>
#include <QNetworkRequest>

using namespace std::chrono_literals;

namespace {

constexpr int networks = 20;

/*! The text of the first element of that name, as it stands. */
QByteArray element(const QByteArray &xml, const QByteArray &name)
{
    const qsizetype at = xml.indexOf(name + '>') + name.size() + 1;
    return xml.contains(name + '>') ? xml.mid(at, xml.indexOf('<', at) - at) : QByteArray();
}

} // namespace

ProgramCalls::ProgramCalls(const QUrl &node, Way way, qint64 room)
    : m_service(node.resolved(QUrl(QStringLiteral("services/UserService"))))
    , m_way(way)
    , m_room(QByteArray::number(room))
{
    for (int i = 0; i < networks; ++i)
        m_networks.push_back(std::make_unique<QNetworkAccessManager>());
    connect(&m_timer, &QTimer::timeout, this, [this] {
        while (m_begun < m_sinceStart.elapsed() * m_perSecond / 1000)
            begin();
    });
}

void ProgramCalls::start(int perSecond)
{
    m_perSecond = perSecond;
    m_sinceStart.start();
    m_timer.start(5ms);
}

void ProgramCalls::stop()
{
    m_timer.stop();
}

void ProgramCalls::begin()
{
    const int person = m_begun++;
    call(Step::GetSession, person, "getSession", {},
         [this, person](const QByteArray &answer) { logIn(person, element(answer, "session_id")); });
}

void ProgramCalls::logIn(int person, const QByteArray &sid)
{
    call(Step::Login, person, "loginUser", {{"SID", sid}, {"username", "moodle"}, {"userpass", "password-moodle"}},
         [this, person, sid](const QByteArray &answer) {
             if (element(answer, "return") == "1")
                 return makeLink(person, sid);
             ++m_errors;
             ++m_ended;
             qWarning() << "the login was answered" << answer;
         });
}

void ProgramCalls::makeLink(int person, const QByteArray &sid)
{
    const QByteArray number = QByteArray::number(person);
    call(Step::Link, person, "setUserObjectAndGenerateRoomHashByURLAndRecFlag",
         {{"SID", sid},
          {"username", "person-" + number},
          {"firstname", "Person"},
          {"lastname", number},
          {"profilePictureUrl", ""},
          {"email", "person" + number + "@example.org"},
          {"externalUserId", number},
          {"externalUserType", "moodle"},
          {"room_id", m_room},
          {"becomeModeratorAsInt", "0"},
          {"showAudioVideoTestAsInt", "0"},
          {"allowRecording", "0"}},
         [this](const QByteArray &answer) {
             ++m_ended;
             constexpr qsizetype digits = 32;
             if (element(answer, "return").size() == digits)
                 return;
             ++m_errors;
             qWarning() << "no link came:" << answer;
         });
}

void ProgramCalls::call(Step step, int person, const QByteArray &operation, const Arguments &arguments,
                        const std::function<void(const QByteArray &)> &then)
{
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *reply = send(person, operation, arguments);
    connect(reply, &QNetworkReply::finished, this, [this, step, reply, timer, then] {
        m_tookMs[step].append(double(timer.nsecsElapsed()) / 1e6);
        const HttpAnswer answer = answerOf(reply);
        if (answer.status == 200)
            return then(answer.body);
        ++m_errors;
        ++m_ended;
        qWarning() << "answered" << answer.status << answer.body;
    });
}

QNetworkReply *ProgramCalls::send(int person, const QByteArray &operation, const Arguments &arguments)
{
    QNetworkAccessManager &network = *m_networks[size_t(person % networks)];
    QNetworkRequest request(m_service);
    if (m_way == Way::Soap) {
        QByteArray content;
        for (const auto &[name, value] : arguments)
            content += "<n:" + name + '>' + value + "</n:" + name + '>';
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
        request.setRawHeader("SOAPAction", "\"urn:" + operation + '"');
        return network.post(request,
                            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><n:" + operation
                                + " xmlns:n=\"http://services.axis.openmeetings.apache.org\">" + content
                                + "</n:" + operation + "></s:Body></s:Envelope>");
    }
    QByteArrayList query;
    for (const auto &[name, value] : arguments)
        query.append(name + '=' + value.toPercentEncoding());
    request.setUrl(QUrl::fromEncoded(m_service.toEncoded() + '/' + operation + '?' + query.join('&')));
    return network.get(request);
}

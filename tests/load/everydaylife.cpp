// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/everydaylife.h"

#include "tests/bench/transferclient.h"
#include "tests/board/shapes.h"
#include "tests/load/accounts.h"
#include "tests/load/running.h"
#include "tests/support/apiclient.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr auto talkEvery = 50ms;
constexpr auto drawEvery = 50ms;
constexpr auto logInEvery = 1000ms;
constexpr auto fileEvery = 500ms;
constexpr int callsPerSecond = 2; // of three requests each
constexpr qint64 fileBytes = 200'000;
constexpr size_t textEvery = 40;     // files
constexpr int drawnBeforeItGoes = 8; // of each person's objects

} // namespace

EverydayLife::EverydayLife(const Place &place, const Crowd &crowd)
    : m_place(place)
    , m_crowd(crowd)
    , m_programs(place.nodes.last(), ProgramCalls::Way::Soap, place.room)
{
    connect(&m_talk, &QTimer::timeout, this, &EverydayLife::talk);
    connect(&m_draw, &QTimer::timeout, this, &EverydayLife::draw);
    connect(&m_logIn, &QTimer::timeout, this, &EverydayLife::logIn);
}

EverydayLife::~EverydayLife()
{
    m_isOver = true;
    if (m_mover.joinable())
        m_mover.join();
}

void EverydayLife::begin()
{
    m_talk.start(talkEvery);
    m_draw.start(drawEvery);
    m_logIn.start(logInEvery);
    m_programs.start(callsPerSecond);
    m_mover = std::thread([this] { moveFiles(); });
}

void EverydayLife::end()
{
    m_isOver = true;
    m_talk.stop();
    m_draw.stop();
    m_logIn.stop();
    m_programs.stop();
    (void)runUntil([this] { return m_programs.underWay() == 0 && m_loginsUnderWay == 0; }, 20s);
    m_mover.join();
}

EverydayLife::Counts EverydayLife::counts() const
{
    Counts counts = m_counts;
    counts.calls = m_programs.begun();
    counts.failedCalls = m_programs.errors();
    counts.files = m_files;
    counts.failedFiles = m_failedFiles;
    return counts;
}

void EverydayLife::talk()
{
    const auto &people = m_crowd.people();
    const int word = m_counts.words++;
    people[size_t(word) % people.size()]->say(u"word %1"_s.arg(word));
}

/*! Each object is put there, changed, grows and goes, so that boards stay as full as they are. */
void EverydayLife::draw()
{
    const auto &people = m_crowd.people();
    const size_t turn = size_t(m_counts.drawings++);
    Attendee &person = *people[turn % people.size()];
    const size_t round = turn / people.size();
    const QString id = u"p%1-%2"_s.arg(turn % people.size()).arg(round / 4 % drawnBeforeItGoes);
    switch (round % 4) {
    case 0: return person.ask(encode(BoardAddFrame{u"1"_s, {{id, stroke()}}}));
    case 1: return person.ask(encode(BoardChangeFrame{{{id, stroke({{1, 1}, {20, 20}})}}}));
    case 2: return person.ask(encode(BoardExtendFrame{id, QList<BoardPoint>(20, {5, 5})}));
    default: return person.ask(encode(BoardDeleteFrame{{id}}));
    }
}

void EverydayLife::logIn()
{
    const int number = m_counts.logins + m_counts.failedLogins + m_loginsUnderWay++;
    QNetworkRequest request(m_place.nodes.at(number % m_place.nodes.size()).resolved(QUrl(u"api/v1/session"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body{{u"login"_s, m_place.logins.at(number % m_place.logins.size())},
                           {u"password"_s, QLatin1String(loadPassword)}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        --m_loginsUnderWay;
        ++(answerOf(reply).status == 200 ? m_counts.logins : m_counts.failedLogins);
    });
}

void EverydayLife::moveFiles()
{
    for (size_t number = 0; !m_isOver; ++number) {
        ++(moveFile(number) ? m_files : m_failedFiles);
        std::this_thread::sleep_for(fileEvery); // the pace
    }
}

/*! It comes by one node, is read by the next and removed by the one after. */
bool EverydayLife::moveFile(size_t number)
{
    const auto port = [&](size_t step) { return m_place.ports.at(qsizetype((number + step) % m_place.ports.size())); };
    const auto content = number % textEvery == 0 ? TransferClient::Content::Text : TransferClient::Content::Bytes;
    const QByteArray file = TransferClient(port(0)).uploadToRoom(m_place.person, m_place.room, fileBytes, content);
    if (file.isEmpty())
        return false;
    const QByteArray head = " /openmeetings/api/v1/files/" + file + " HTTP/1.1\r\n" + m_place.person;
    const bool isRead = TransferClient(port(1)).download("GET" + head) == fileBytes;
    constexpr int noContent = 204;
    return TransferClient(port(2)).upload("DELETE" + head, 0) == noContent && isRead;
}

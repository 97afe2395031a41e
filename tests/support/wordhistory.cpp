// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historychecker.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace {

using Word = std::pair<qint64, QString>; // number of the event and text

struct Acknowledged
{
    Word word;
    HistoryLine line;
};

struct RoomWords
{
    QList<Acknowledged> acknowledged;
    QSet<Word> known;      // of these
    QSet<QString> present; // clients; one that was cut off is still expected back
};

class WordWatch
{
public:
    explicit WordWatch(const HistoryRules &rules) : m_rules(rules) {}

    void take(const HistoryLine &line);
    QStringList found;

private:
    void joined(const HistoryLine &line, const QString &client);
    void acknowledged(const HistoryLine &line, const QString &client);
    void checkDoubled(const QHash<QString, int> &shown, const HistoryLine &line);

    const HistoryRules m_rules;
    QHash<qint64, RoomWords> m_rooms;
    QHash<QString, qint64> m_roomOf; // by client
    QHash<QString, qint64> m_joiningNs;
    QHash<QString, QMap<qint64, QString>> m_heard; // by client, not acknowledged yet
    QHash<QString, int> m_said;                    // how often, by text
};

void WordWatch::take(const HistoryLine &line)
{
    const QString client = line.word("client");
    if (line.op == QLatin1String("said")) {
        ++m_said[line.word("text")];
    } else if (line.op == QLatin1String("joining")) {
        m_joiningNs[client] = line.ns;
    } else if (line.op == QLatin1String("joined")) {
        joined(line, client);
    } else if (line.op == QLatin1String("heard")) {
        m_heard[client].insert(line.number("seq"), line.word("text"));
    } else if (line.op == QLatin1String("acknowledged")) {
        acknowledged(line, client);
    } else if (line.op == QLatin1String("closed") && line.word("code") == QLatin1String("left")) {
        RoomWords &room = m_rooms[m_roomOf.value(client)];
        room.present.remove(client);
        if (room.present.isEmpty()) // a room that all have left forgets
            room = RoomWords();
    }
}

void WordWatch::acknowledged(const HistoryLine &line, const QString &client)
{
    RoomWords &room = m_rooms[line.number("room")];
    auto &heard = m_heard[client];
    while (!heard.isEmpty() && heard.firstKey() <= line.number("seq")) {
        const Word word{heard.firstKey(), heard.first()};
        heard.erase(heard.begin());
        if (!room.known.contains(word)) {
            room.known.insert(word);
            room.acknowledged.append({word, line});
        }
    }
}

void WordWatch::joined(const HistoryLine &line, const QString &client)
{
    RoomWords &room = m_rooms[line.number("room")];
    room.present.insert(client);
    m_roomOf[client] = line.number("room");
    QMap<qint64, QString> shown;
    QHash<QString, int> times;
    const QJsonArray lines = line.list("lines");
    for (const QJsonValue &each : lines) {
        const QString text = each[QLatin1String("text")].toString();
        shown.insert(each[QLatin1String("seq")].toInteger(), text);
        ++times[text];
    }
    checkDoubled(times, line);
    const bool full = lines.size() >= m_rules.keptLines;
    for (const Acknowledged &each : std::as_const(room.acknowledged)) {
        const bool tooOld = full && each.word.first < shown.firstKey();
        const bool tooNew = each.line.ns >= m_joiningNs.value(client, line.ns);
        if (!tooOld && !tooNew && shown.value(each.word.first) != each.word.second)
            found.append(QStringLiteral("The line \"%1\" was acknowledged and is lost: %2, but then %3")
                             .arg(each.word.second, each.line.text(), line.text()));
    }
    m_heard[client] = shown;
}

void WordWatch::checkDoubled(const QHash<QString, int> &shown, const HistoryLine &line)
{
    for (auto each = shown.cbegin(); each != shown.cend(); ++each) {
        const int said = m_said.value(each.key());
        if (said > 0 && each.value() > said)
            found.append(QStringLiteral("The line \"%1\" is shown %2 times and was said %3 times: %4")
                             .arg(each.key())
                             .arg(each.value())
                             .arg(said)
                             .arg(line.text()));
    }
}

} // namespace

QStringList lostWords(const History &history, const HistoryRules &rules)
{
    WordWatch watch(rules);
    const History ordered = inOrder(history);
    for (const HistoryLine &line : ordered)
        watch.take(line);
    return watch.found;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/poll.h"

#include "agent/meeting/meetingtext.h"
#include "common/domain/text.h"
#include "common/wire/json.h"
#include "common/wire/meetingreader.h"

#include <QJsonArray>

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

bool isText(const QString &text, int longest, Lines lines)
{
    return !isBlank(text) && text.size() <= longest && isPlainText(text, lines);
}

Error notStored()
{
    return {ErrorCode::Invalid, MeetingText::tr("What is stored of the poll cannot be read."),
            MeetingText::tr("Ask it anew.")};
}

} // namespace

Result<Poll> Poll::asked(qint64 id, const AskFrame &ask)
{
    return checked({id, ask.question, ask.kind, ask.answers, ask.several, ask.live, false});
}

Result<Poll> Poll::checked(const PollInfo &info)
{
    if (!isText(info.question, maximumQuestionLength, Lines::Many))
        return Error{
            ErrorCode::Invalid,
            MeetingText::tr("The question must have 1 to %1 characters that can be shown.").arg(maximumQuestionLength),
            MeetingText::tr("Change the question.")};
    if (info.kind != PollKind::Choice && (!info.answers.isEmpty() || info.several))
        return Error{ErrorCode::Invalid,
                     MeetingText::tr("Only a choice has answers of its own, or several of them in a vote."),
                     MeetingText::tr("Ask for a choice, or leave the answers out.")};
    if (info.kind == PollKind::Choice) {
        if (info.answers.size() < minimumAnswers || info.answers.size() > maximumAnswers)
            return Error{ErrorCode::Invalid,
                         MeetingText::tr("A choice needs %1 to %2 answers.").arg(minimumAnswers).arg(maximumAnswers),
                         MeetingText::tr("Add or remove answers.")};
        if (!std::ranges::all_of(info.answers,
                                 [](const QString &each) { return isText(each, maximumAnswerLength, Lines::One); }))
            return Error{ErrorCode::Invalid,
                         MeetingText::tr("Each answer must be one line of 1 to %1 characters that can be shown.")
                             .arg(maximumAnswerLength),
                         MeetingText::tr("Change the answers.")};
        QStringList distinct;
        for (const QString &answer : info.answers)
            distinct.append(answer.simplified());
        if (distinct.removeDuplicates() > 0)
            return Error{ErrorCode::Invalid, MeetingText::tr("Two answers are the same."),
                         MeetingText::tr("Change or remove one of them.")};
    }
    return Poll(info);
}

Result<bool> Poll::vote(UserId user, QList<int> answers)
{
    if (m_info.ended)
        return Error{ErrorCode::Conflict, MeetingText::tr("This poll has ended."),
                     MeetingText::tr("Look at its results.")};
    std::ranges::sort(answers);
    if (answers.isEmpty() || (answers.size() > 1 && !m_info.several))
        return Error{ErrorCode::Invalid,
                     m_info.several ? MeetingText::tr("A vote must name an answer.")
                                    : MeetingText::tr("A vote must name one answer."),
                     MeetingText::tr("Choose from the answers of the poll.")};
    if (answers.first() < 0 || answers.last() >= answerCount() || std::ranges::adjacent_find(answers) != answers.end())
        return Error{ErrorCode::Invalid,
                     MeetingText::tr("The vote names an answer twice, or one that the poll does not have."),
                     MeetingText::tr("Choose from the answers of the poll.")};
    QList<int> &vote = m_votes[user];
    return std::exchange(vote, answers) != answers;
}

Result<void> Poll::end()
{
    if (m_info.ended)
        return Error{ErrorCode::Conflict, MeetingText::tr("This poll has ended already."),
                     MeetingText::tr("Look at its results.")};
    m_final = tally();
    m_info.ended = true;
    m_votes.clear();
    return {};
}

PollTally Poll::tally() const
{
    if (m_info.ended)
        return m_final;
    PollTally tally{QList<int>(answerCount()), int(m_votes.size())};
    for (const QList<int> &vote : m_votes) {
        for (const int answer : vote)
            ++tally.counts[answer];
    }
    return tally;
}

int Poll::answerCount() const
{
    switch (m_info.kind) {
    case PollKind::YesNo: return 2;
    case PollKind::Numeric: return 10;
    case PollKind::Choice: return int(m_info.answers.size());
    }
    Q_UNREACHABLE();
}

QByteArray Poll::content() const
{
    QJsonObject object = toJson(m_info);
    if (m_info.ended) {
        object.insert(u"counts"_s, toJson(m_final.counts));
        object.insert(u"voters"_s, m_final.voters);
    } else {
        QJsonObject votes;
        for (auto vote = m_votes.begin(); vote != m_votes.end(); ++vote)
            votes.insert(QString::number(vote.key().value), toJson(*vote));
        object.insert(u"votes"_s, votes);
    }
    return compactJson(object);
}

Result<Poll> Poll::restored(qint64 id, const QByteArray &content)
{
    const auto object = parseJsonObject(content);
    if (!object)
        return object.error();
    const auto info = pollInfoFrom(*object);
    if (!info)
        return info.error();
    auto poll = checked(*info);
    if (!poll)
        return poll.error();
    if (info->id != id)
        return notStored();
    const auto restored = info->ended ? poll->restoreTally(*object) : poll->restoreVotes(*object);
    if (!restored)
        return restored.error();
    return poll;
}

Result<void> Poll::restoreVotes(const QJsonObject &content)
{
    MeetingReader reader(content);
    const QJsonObject votes = reader.object("votes");
    MeetingReader each(votes);
    for (auto vote = votes.begin(); vote != votes.end(); ++vote) {
        const UserId user(vote.key().toLongLong());
        if (!user || !this->vote(user, each.counts(qPrintable(vote.key()))))
            return notStored();
    }
    if (!reader.ok() || !each.ok())
        return notStored();
    return {};
}

Result<void> Poll::restoreTally(const QJsonObject &content)
{
    MeetingReader reader(content);
    m_final = {reader.counts("counts"), reader.count("voters")};
    if (!reader.ok() || m_final.counts.size() != answerCount())
        return notStored();
    return {};
}

} // namespace Agent

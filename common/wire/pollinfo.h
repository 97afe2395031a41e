// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Common {

enum class PollKind { YesNo, Numeric, Choice };

/*! A poll as people see it. */
struct PollInfo
{
    qint64 id = 0;
    QString question;
    PollKind kind = PollKind::YesNo;
    QStringList answers = {}; //!< of a choice
    bool several = false;
    bool live = false;
    bool ended = false;

    friend bool operator==(const PollInfo &, const PollInfo &) = default;
};
/*! Who voted how is told to nobody. */
struct PollTally
{
    QList<int> counts; //!< one for each answer, in the order of VoteFrame::answers
    int voters = 0;

    friend bool operator==(const PollTally &, const PollTally &) = default;
};

QLatin1String pollKindName(PollKind kind); //!< "yesno", "numeric", "choice"
std::optional<PollKind> pollKindFromName(QStringView name);
QJsonObject toJson(const PollInfo &poll);
Result<PollInfo> pollInfoFrom(const QJsonObject &object); //!< Invalid

} // namespace Common

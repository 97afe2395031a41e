// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusice.h"

#include "agent/janus/plaintext.h"

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

std::optional<QJsonObject> toJanus(const IceCandidate &candidate)
{
    if (candidate.candidate.isEmpty())
        return QJsonObject{{"completed"_L1, true}};
    if (!isPlainText(candidate.candidate) || !isPlainText(candidate.mid))
        return {};
    QJsonObject object{{"candidate"_L1, candidate.candidate}, {"sdpMLineIndex"_L1, candidate.index}};
    if (!candidate.mid.isEmpty())
        object.insert("sdpMid"_L1, candidate.mid);
    return object;
}

IceCandidate fromJanus(const QJsonObject &candidate)
{
    return {candidate["candidate"_L1].toString(), candidate["sdpMid"_L1].toString(),
            candidate["sdpMLineIndex"_L1].toInt()};
}

} // namespace Agent

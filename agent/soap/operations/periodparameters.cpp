// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/periodparameters.h"

#include "agent/soap/soaptext.h"

#include <QDateTime>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;
using Common::UtcTime;

Result<UtcTime> timeOf(const QString &date, const QString &time)
{
    const QDateTime moment(QDate::fromString(date.trimmed(), u"dd.MM.yyyy"_s),
                           QTime::fromString(time.trimmed().left(5), u"HH:mm"_s));
    if (!moment.isValid())
        return Error{ErrorCode::Invalid, SoapText::tr("\"%1 %2\" is no date and time.").arg(date, time),
                     SoapText::tr("Write them as dd.MM.yyyy and HH:mm.")};
    return UtcTime{moment.toMSecsSinceEpoch()};
}

} // namespace

Result<SoapPeriod> periodFrom(const SoapArgs &args)
{
    const auto from = timeOf(args.text("validFromDate"_L1), args.text("validFromTime"_L1));
    if (!from)
        return from.error();
    const auto until = timeOf(args.text("validToDate"_L1), args.text("validToTime"_L1));
    if (!until)
        return until.error();
    return SoapPeriod{*from, *until};
}

} // namespace Agent

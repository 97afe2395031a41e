// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soaperror.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace Console {
namespace {

using Common::Error;
using Common::ErrorCode;

class SoapErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Console::SoapError)
};

// KDSoap gives a fault of its own for what went wrong before any fault of the node: the number of a network error, or
// this text before the message of the XML reader.
const QLatin1String xmlErrorMark("XML error");

Error notAtrium(const QUrl &server)
{
    return {ErrorCode::Config, SoapErrorText::tr("There is no Atrium server at %1.").arg(server.toString()),
            SoapErrorText::tr("Check the address, its port and the webapp path at its end.")};
}

SoapFailure networkFailure(int number, const QString &message, const QUrl &server)
{
    // Numbers from 200 on mean that something answered, but not as an agent does.
    if (number >= QNetworkReply::ContentAccessDenied && number != QNetworkReply::ServiceUnavailableError)
        return {notAtrium(server), false};
    if (number == QNetworkReply::SslHandshakeFailedError) {
        return {
            {ErrorCode::Unavailable,
             SoapErrorText::tr("There is no secure connection to %1: %2.").arg(server.host(), message),
             SoapErrorText::tr("Check the certificate of the node, or whether the address should begin with http://.")},
            true};
    }
    if (number == QNetworkReply::TimeoutError || number == QNetworkReply::OperationCanceledError)
        return {{ErrorCode::Timeout, SoapErrorText::tr("%1 did not answer in time.").arg(server.authority()),
                 SoapErrorText::tr("Try again, or connect to another node.")},
                true};
    return {{ErrorCode::Unavailable, SoapErrorText::tr("%1 does not answer: %2.").arg(server.authority(), message),
             SoapErrorText::tr("Check the address and whether the node is running, or connect to another node.")},
            true};
}

ErrorCode codeFromName(const QString &name)
{
    for (int code = 0; code < int(ErrorCode::Internal); ++code) {
        if (name == Common::errorName(ErrorCode(code)))
            return ErrorCode(code);
    }
    return ErrorCode::Internal;
}

/*! What the node said, in the language of the console. `detail` is the node's own sentence, in English. */
Error nodeError(ErrorCode code, const QString &detail)
{
    switch (code) {
    case ErrorCode::NotLoggedIn:
        return {code, SoapErrorText::tr("The session has ended."), SoapErrorText::tr("Log in again.")};
    case ErrorCode::WrongLogin: return {code, SoapErrorText::tr("User or password is wrong.")};
    case ErrorCode::LevelRefused:
        return {code, SoapErrorText::tr("This user may not use the console."),
                SoapErrorText::tr("Log in as an administrator.")};
    case ErrorCode::Forbidden:
        return {code, SoapErrorText::tr("This user may not do that."),
                SoapErrorText::tr("Log in as an administrator.")};
    case ErrorCode::NotFound: return {code, SoapErrorText::tr("It is not there any more.")};
    case ErrorCode::TooMany:
        return {code, SoapErrorText::tr("There were too many tries."),
                SoapErrorText::tr("Wait a minute, then try again.")};
    case ErrorCode::Timeout:
        return {code, SoapErrorText::tr("The node concerned did not confirm it in time; it may have happened or not."),
                SoapErrorText::tr("Look at the list before you try again.")};
    case ErrorCode::Unavailable:
        return {code, SoapErrorText::tr("The cluster cannot do that now: %1").arg(detail),
                SoapErrorText::tr("Try again in a moment.")};
    case ErrorCode::Invalid: return {code, SoapErrorText::tr("The node does not accept this: %1").arg(detail)};
    case ErrorCode::Conflict: return {code, SoapErrorText::tr("Somebody else changed it meanwhile: %1").arg(detail)};
    case ErrorCode::RoomUnknown:
    case ErrorCode::RoomFull:
    case ErrorCode::RoomClosed:
    case ErrorCode::NodeFull:
    case ErrorCode::InvitationUnknown:
    case ErrorCode::InvitationNotYet:
    case ErrorCode::InvitationOver:
    case ErrorCode::InvitationPassword:
    case ErrorCode::HashUnknown:
    case ErrorCode::HashUsed:
    case ErrorCode::LoginTaken:
    case ErrorCode::NoNode:
    case ErrorCode::TooLarge:
    case ErrorCode::NoSpace:
    case ErrorCode::Locked:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::NotInitialised:
    case ErrorCode::AlreadyInitialised:
    case ErrorCode::NodeIdInUse:
    case ErrorCode::WrongClusterKey:
    case ErrorCode::DatabaseUnsuited:
    case ErrorCode::PortBusy:
    case ErrorCode::Config:
    case ErrorCode::LeaseLost:
    case ErrorCode::Internal: return {code, SoapErrorText::tr("The node reports an error: %1").arg(detail)};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<SoapFailure> soapFailure(const KDSoapMessage &answer, const QUrl &server)
{
    if (!answer.isFault())
        return std::nullopt;
    const KDSoapValueList &parts = answer.childValues();
    const QString faultText = parts.child(QLatin1String("faultstring")).value().toString();
    if (faultText.startsWith(xmlErrorMark))
        return SoapFailure{notAtrium(server)};
    bool isNumber = false;
    const int number = parts.child(QLatin1String("faultcode")).value().toString().toInt(&isNumber);
    if (isNumber)
        return networkFailure(number, faultText, server);
    const KDSoapValueList details =
        parts.child(QLatin1String("detail")).childValues().child(QLatin1String("error")).childValues();
    const QString code = details.child(QLatin1String("code")).value().toString();
    const QString message = details.child(QLatin1String("message")).value().toString();
    return SoapFailure{nodeError(codeFromName(code), message.isEmpty() ? faultText : message)};
}

} // namespace Console

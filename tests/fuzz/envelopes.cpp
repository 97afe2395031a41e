// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapencoder.h"
#include "agent/soap/soapguard.h"
#include "agent/soap/soaprequest.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QXmlStreamReader>

using namespace Agent;

namespace {

/*! What the guard lets pass is as harmless as it says, by the parser that reads it. True: it is well-formed. */
bool checkGuarded(const QString &xml)
{
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            Fuzz::promise(depth <= SoapLimits::depth + 1, "what passes the guard is not deep");
            Fuzz::promise(reader.attributes().size() <= SoapLimits::attributesPerElement,
                          "what passes the guard has few attributes");
            break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::DTD: Fuzz::promise(false, "what passes the guard has no document type"); break;
        default: break;
        }
    }
    return !reader.hasError();
}

void checkFault(const QString &message)
{
    const SoapFault fault{SoapFault::Code::Client, {Common::ErrorCode::Invalid, message, message}};
    for (const SoapForm form : {SoapForm::Soap11, SoapForm::Soap12, SoapForm::Bare})
        Fuzz::checkWellFormed(encodeFault(form, fault), "a fault is well-formed, whatever it says");
}

/*! Against some of all operations, which of them depends on the elements. */
void checkArguments(const QList<SoapElement> &elements)
{
    constexpr qsizetype some = 16;
    qsizetype number = elements.size();
    for (const SoapService *service : soapServices) {
        for (const SoapTopic *topic : service->topics) {
            for (const SoapOperation &operation : topic->operations) {
                if (++number % some > 0)
                    continue;
                if (const auto args = matchArguments(operation, elements); !args)
                    Fuzz::checkRefusal(args.error());
            }
        }
    }
}

} // namespace

void Fuzz::envelopes(const QByteArray &input)
{
    checkArguments(readForm(input));
    checkFault(QString::fromUtf8(input));
    const auto xml = guardedXml(input);
    promise(bool(xml) || !checkSoapBody(input), "no parser sees what the guard refuses");
    if (!xml)
        return checkRefusal(xml.error());
    const bool isWellFormed = checkGuarded(*xml);
    const auto request = readSoapRequest(*xml);
    if (const auto *error = std::get_if<SoapRequestError>(&request))
        return checkRefusal({Common::ErrorCode::Invalid, error->message});
    promise(isWellFormed, "what is carried out is well-formed to its end");
    const auto &read = std::get<SoapRequest>(request);
    qsizetype length = 0;
    for (const SoapElement &element : read.elements)
        length += element.text.size();
    promise(length <= SoapLimits::bodyBytes, "a request says no more than could be sent");
    checkArguments(read.elements);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/soapxml.h"

#include "common/verify/verifytext.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Common {
namespace {

constexpr int maximumDepth = 64;
const auto soapNamespace = QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");

// The reader stands on the element's start and is left on its end.
XmlElement readElement(QXmlStreamReader &reader, int depth)
{
    XmlElement element{reader.name().toString(), {}, {}};
    if (depth > maximumDepth)
        reader.raiseError(Verify::tr("nested too deep"));
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: element.children.append(readElement(reader, depth + 1)); break;
        case QXmlStreamReader::Characters: element.text += reader.text(); break;
        case QXmlStreamReader::EndElement: return element;
        default: break;
        }
    }
    return element;
}

Error faultError(const XmlElement &fault)
{
    const auto details = fault.all(QLatin1String("detail"));
    const auto errors = details.isEmpty() ? QList<XmlElement>() : details.first().all(QLatin1String("error"));
    const QString code =
        errors.isEmpty() ? fault.value(QLatin1String("faultcode")) : errors.first().value(QLatin1String("code"));
    const QString message =
        errors.isEmpty() ? fault.value(QLatin1String("faultstring")) : errors.first().value(QLatin1String("message"));
    return {ErrorCode::Unavailable, Verify::tr("fault %1: %2").arg(code, message),
            errors.isEmpty() ? QString() : errors.first().value(QLatin1String("remedy"))};
}

} // namespace

QString XmlElement::value(QLatin1String child) const
{
    for (const XmlElement &each : children) {
        if (each.name == child)
            return each.text;
    }
    return {};
}

QList<XmlElement> XmlElement::all(QLatin1String child) const
{
    QList<XmlElement> found;
    for (const XmlElement &each : children) {
        if (each.name == child)
            found.append(each);
    }
    return found;
}

QByteArray soapRequest(const QString &xmlNamespace, const QString &operation, const SoapParameters &parameters)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeNamespace(soapNamespace, QStringLiteral("soapenv"));
    writer.writeNamespace(xmlNamespace, QStringLiteral("ns"));
    writer.writeStartElement(soapNamespace, QStringLiteral("Envelope"));
    writer.writeStartElement(soapNamespace, QStringLiteral("Body"));
    writer.writeStartElement(xmlNamespace, operation);
    for (const auto &[name, value] : parameters)
        writer.writeTextElement(xmlNamespace, name, value);
    writer.writeEndDocument();
    return xml;
}

Result<XmlElement> readSoapAnswer(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    const XmlElement envelope = reader.readNextStartElement() ? readElement(reader, 1) : XmlElement();
    if (reader.hasError())
        return Error{ErrorCode::Invalid,
                     Verify::tr("not valid XML at byte %1: %2")
                         .arg(QString::number(reader.characterOffset()), reader.errorString())};
    const auto bodies = envelope.all(QLatin1String("Body"));
    if (envelope.name != QLatin1String("Envelope") || bodies.isEmpty() || bodies.first().children.isEmpty())
        return Error{ErrorCode::Invalid, Verify::tr("no SOAP answer")};
    const XmlElement answer = bodies.first().children.first();
    if (answer.name == QLatin1String("Fault"))
        return faultError(answer);
    return answer;
}

} // namespace Common

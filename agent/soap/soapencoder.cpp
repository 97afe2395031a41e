// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapencoder.h"

#include "agent/soap/operations/services.h"
#include "agent/soap/soapnames.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;

QString xmlText(const QString &text)
{
    QString clean = text; // and the same memory as long as nothing is replaced
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (c.isSurrogate() || c >= QChar(0xFFFE) || (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'))
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

void appendDigits(QString &text, int number, int digits)
{
    const qsizetype end = text.size() + digits;
    text.resize(end);
    for (qsizetype i = end - 1; i >= end - digits; --i, number /= 10)
        text[i] = QChar(u'0' + number % 10);
}

/*! As Qt::ISODate has it, which takes a tenth of the time of an answer that is full of days. */
QString dayText(QDate day)
{
    if (day.year() < 0 || day.year() > 9999)
        return day.toString(Qt::ISODate);
    QString text;
    text.reserve(24); // with the time that may follow
    appendDigits(text, day.year(), 4);
    text += u'-';
    appendDigits(text, day.month(), 2);
    text += u'-';
    appendDigits(text, day.day(), 2);
    return text;
}

QString timeText(const QDateTime &utc)
{
    const QTime time = utc.time();
    QString text = dayText(utc.date());
    if (text.isEmpty())
        return text; // beyond what ISO 8601 can write
    text += u'T';
    appendDigits(text, time.hour(), 2);
    text += u':';
    appendDigits(text, time.minute(), 2);
    text += u':';
    appendDigits(text, time.second(), 2);
    text += u'.';
    appendDigits(text, time.msec(), 3);
    return text + u'Z';
}

QDateTime utc(const SoapValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(std::get<Common::UtcTime>(value.held).ms, Qt::UTC);
}

QString simpleText(SoapType type, const SoapValue &value)
{
    switch (type) {
    case SoapType::Text: return xmlText(std::get<QString>(value.held));
    case SoapType::Long:
    case SoapType::Int: return QString::number(std::get<qint64>(value.held));
    case SoapType::Boolean: return std::get<bool>(value.held) ? u"true"_s : u"false"_s;
    case SoapType::Date: return dayText(utc(value).date());
    case SoapType::DateTime: return timeText(utc(value));
    case SoapType::Bean: break;
    }
    Q_UNREACHABLE();
}

/*! SOAP 1.1 (4.4) allows a detail only for what went wrong with the body. */
bool isOfBody(const SoapFault &fault)
{
    return fault.code == SoapFault::Code::Client || fault.code == SoapFault::Code::Server;
}

/*! Elements are written by qualified name: QXmlStreamWriter's own choice of prefixes would not be Axis2's. */
class AnswerWriter
{
public:
    AnswerWriter()
    {
        m_text.reserve(usualLength);
        m_text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"_L1;
    }

    void startEnvelope(SoapForm form)
    {
        if (form == SoapForm::Bare)
            return;
        m_xml.writeStartElement(u"soapenv:Envelope"_s);
        m_xml.writeAttribute(u"xmlns:soapenv"_s, form == SoapForm::Soap12 ? soap12Namespace : soap11Namespace);
        m_xml.writeStartElement(u"soapenv:Body"_s);
    }

    void writeAnswer(const SoapService &service, const SoapOperation &operation, const SoapValue &value)
    {
        const BeanPrefixes prefixes(beansOf(operation.result));
        m_xml.writeStartElement("ns:"_L1 + operation.name + "Response"_L1);
        m_xml.writeAttribute(u"xmlns:ns"_s, service.namespaceUri);
        for (const QLatin1String uri : prefixes.namespaces())
            m_xml.writeAttribute("xmlns:"_L1 + prefixes.prefix(uri), uri);
        if (!isNumberOrBoolean(operation.result.type))
            m_xml.writeAttribute(u"xmlns:xsi"_s, schemaInstanceNamespace);
        writeField(operation.result, "ns:"_L1 + operation.result.name, value, prefixes);
        m_xml.writeEndElement();
    }

    void writeFault11(const SoapFault &fault)
    {
        m_xml.writeStartElement(u"soapenv:Fault"_s);
        m_xml.writeTextElement(u"faultcode"_s, "soapenv:"_L1 + codeName11(fault.code));
        m_xml.writeTextElement(u"faultstring"_s, xmlText(fault.error.message));
        if (isOfBody(fault)) {
            m_xml.writeStartElement(u"detail"_s);
            writeDetail(fault);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeFault12(const SoapFault &fault)
    {
        m_xml.writeStartElement(u"soapenv:Fault"_s);
        m_xml.writeStartElement(u"soapenv:Code"_s);
        m_xml.writeTextElement(u"soapenv:Value"_s, "soapenv:"_L1 + codeName12(fault.code));
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"soapenv:Reason"_s);
        m_xml.writeStartElement(u"soapenv:Text"_s);
        m_xml.writeAttribute(u"xml:lang"_s, u"en"_s);
        m_xml.writeCharacters(xmlText(fault.error.message));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        if (isOfBody(fault)) {
            m_xml.writeStartElement(u"soapenv:Detail"_s);
            writeDetail(fault);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /*! Without an envelope there is no fault either: the detail alone is the answer. */
    void writeDetail(const SoapFault &fault)
    {
        const Common::Error &error = fault.error;
        m_xml.writeStartElement(u"error"_s);
        m_xml.writeDefaultNamespace(clusterNamespace);
        m_xml.writeTextElement(u"code"_s, Common::errorName(error.code));
        m_xml.writeTextElement(u"message"_s, xmlText(error.message));
        m_xml.writeTextElement(u"remedy"_s, xmlText(error.remedy));
        if (!fault.request.isEmpty())
            m_xml.writeTextElement(u"request"_s, QString::fromLatin1(fault.request));
        m_xml.writeEndElement();
    }

    QByteArray finished()
    {
        m_xml.writeEndDocument();
        return m_text.toUtf8();
    }

private:
    void writeField(const SoapField &field, const QString &element, const SoapValue &value,
                    const BeanPrefixes &prefixes)
    {
        if (!field.isArray || value.isNil()) {
            writeElement(field, element, value, prefixes);
            return;
        }
        for (const SoapValue &part : std::get<QList<SoapValue>>(value.held))
            writeElement(field, element, part, prefixes);
    }

    void writeElement(const SoapField &field, const QString &element, const SoapValue &value,
                      const BeanPrefixes &prefixes)
    {
        m_xml.writeStartElement(element);
        if (value.isNil()) {
            m_xml.writeAttribute(u"xsi:nil"_s, u"true"_s);
        } else if (field.bean) {
            const SoapBean &bean = *field.bean;
            m_xml.writeAttribute(u"xsi:type"_s, prefixes.qualified(bean, bean.name));
            const auto &values = std::get<QList<SoapValue>>(value.held);
            const QString prefix = prefixes.prefix(bean.namespaceUri) + u':';
            for (size_t i = 0; i < bean.fields.size(); ++i)
                writeField(bean.fields[i], prefix + bean.fields[i].name, values[qsizetype(i)], prefixes);
        } else {
            m_xml.writeCharacters(simpleText(field.type, value));
        }
        m_xml.writeEndElement();
    }

    static QLatin1String codeName11(SoapFault::Code code)
    {
        switch (code) {
        case SoapFault::Code::Client: return "Client"_L1;
        case SoapFault::Code::Server: return "Server"_L1;
        case SoapFault::Code::VersionMismatch: return "VersionMismatch"_L1;
        case SoapFault::Code::MustUnderstand: return "MustUnderstand"_L1;
        }
        Q_UNREACHABLE();
    }

    static QLatin1String codeName12(SoapFault::Code code)
    {
        switch (code) {
        case SoapFault::Code::Client: return "Sender"_L1;
        case SoapFault::Code::Server: return "Receiver"_L1;
        case SoapFault::Code::VersionMismatch: return "VersionMismatch"_L1;
        case SoapFault::Code::MustUnderstand: return "MustUnderstand"_L1;
        }
        Q_UNREACHABLE();
    }

    static constexpr qsizetype usualLength = 4096;

    QString m_text; // whole, then encoded: a device would encode piece by piece
    QXmlStreamWriter m_xml{&m_text};
};

} // namespace

SoapFault::Code faultCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotLoggedIn:
    case ErrorCode::WrongLogin:
    case ErrorCode::LevelRefused:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::RoomUnknown:
    case ErrorCode::LoginTaken:
    case ErrorCode::InvitationUnknown:
    case ErrorCode::InvitationNotYet:
    case ErrorCode::InvitationOver:
    case ErrorCode::InvitationPassword:
    case ErrorCode::HashUnknown:
    case ErrorCode::HashUsed:
    case ErrorCode::TooLarge:
    case ErrorCode::NoSpace: return SoapFault::Code::Client;
    case ErrorCode::RoomFull:
    case ErrorCode::RoomClosed:
    case ErrorCode::NodeFull:
    case ErrorCode::Conflict:
    case ErrorCode::Locked:
    case ErrorCode::NoNode:
    case ErrorCode::TooMany:
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::NotInitialised:
    case ErrorCode::AlreadyInitialised:
    case ErrorCode::NodeIdInUse:
    case ErrorCode::WrongClusterKey:
    case ErrorCode::DatabaseUnsuited:
    case ErrorCode::PortBusy:
    case ErrorCode::Config:
    case ErrorCode::LeaseLost:
    case ErrorCode::Internal: return SoapFault::Code::Server;
    }
    Q_UNREACHABLE();
}

QByteArray encodeAnswer(SoapForm form, const SoapService &service, const SoapOperation &operation,
                        const SoapValue &value)
{
    AnswerWriter writer;
    writer.startEnvelope(form);
    writer.writeAnswer(service, operation, value);
    return writer.finished();
}

QByteArray encodeFault(SoapForm form, const SoapFault &fault)
{
    AnswerWriter writer;
    writer.startEnvelope(form);
    switch (form) {
    case SoapForm::Soap11: writer.writeFault11(fault); break;
    case SoapForm::Soap12: writer.writeFault12(fault); break;
    case SoapForm::Bare: writer.writeDetail(fault); break;
    }
    return writer.finished();
}

} // namespace Agent

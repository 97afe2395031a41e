// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soaprequest.h"

#include "agent/soap/soapguard.h"
#include "agent/soap/soapnames.h"
#include "agent/soap/soaptext.h"

#include <QHash>
#include <QXmlStreamReader>

#include <optional>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Kind = SoapRequestError::Kind;

constexpr QLatin1String addressingNamespace("http://www.w3.org/2005/08/addressing");
constexpr QLatin1String oldAddressingNamespace("http://schemas.xmlsoap.org/ws/2004/08/addressing");

bool isTrue(QStringView word)
{
    return word == "1"_L1 || word == "true"_L1;
}

/*! Reads one request. A method that returns false has set m_error, or m_xml has an error. */
class RequestReader
{
public:
    explicit RequestReader(const QString &xml) : m_xml(xml) {}

    std::variant<SoapRequest, SoapRequestError> read()
    {
        const bool isRead = readDocument();
        if (m_error)
            return *m_error;
        if (!isRead || m_xml.hasError())
            return SoapRequestError{m_request.form, Kind::Client, text("The request is not well-formed XML.")};
        if (!resolveReferences())
            return *m_error;
        return m_request;
    }

private:
    static QString text(const char *source) { return SoapText::tr(source); }

    bool fail(const char *source, Kind kind = Kind::Client)
    {
        m_error = SoapRequestError{m_request.form, kind, text(source)};
        return false;
    }

    bool readDocument()
    {
        if (!m_xml.readNextStartElement())
            return false;
        if (m_xml.name() != "Envelope"_L1) {
            m_request.form = SoapForm::Bare;
            readOperation();
        } else if (!readEnvelope()) {
            return false;
        }
        while (!m_xml.atEnd()) // what stands behind the root must be well-formed too
            m_xml.readNext();
        return true;
    }

    bool readEnvelope()
    {
        m_envelopeNamespace = m_xml.namespaceUri().toString();
        if (m_envelopeNamespace == soap12Namespace)
            m_request.form = SoapForm::Soap12;
        else if (m_envelopeNamespace != soap11Namespace)
            return fail("The envelope is neither SOAP 1.1 nor SOAP 1.2.", Kind::VersionMismatch);

        while (m_xml.readNextStartElement()) {
            if (m_xml.namespaceUri() != m_envelopeNamespace) {
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == "Header"_L1) {
                if (!readHeader())
                    return false;
            } else if (m_xml.name() == "Body"_L1) {
                return readBody();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return m_xml.hasError() ? false : fail("The envelope has no body.");
    }

    /*! No header means anything here, so one that must be understood is refused; but addressing is done by HTTP. */
    bool readHeader()
    {
        while (m_xml.readNextStartElement()) {
            const bool isAddressing =
                m_xml.namespaceUri() == addressingNamespace || m_xml.namespaceUri() == oldAddressingNamespace;
            if (isTrue(m_xml.attributes().value(m_envelopeNamespace, "mustUnderstand"_L1)) && !isAddressing
                && isForUs())
                return fail("The request has a header that must be understood, and is not.", Kind::MustUnderstand);
            m_xml.skipCurrentElement();
        }
        return !m_xml.hasError();
    }

    bool isForUs() const
    {
        const bool is12 = m_request.form == SoapForm::Soap12;
        const auto actor = m_xml.attributes().value(m_envelopeNamespace, is12 ? "role"_L1 : "actor"_L1);
        return actor.isEmpty() || actor.endsWith("/next"_L1) || actor.endsWith("/ultimateReceiver"_L1);
    }

    bool readBody()
    {
        if (!m_xml.readNextStartElement())
            return m_xml.hasError() ? false : fail("The body names no operation.");
        readOperation();
        while (m_xml.readNextStartElement()) {
            const QString id = m_xml.attributes().value("id"_L1).toString();
            const SoapElement value = readElement();
            if (!id.isEmpty())
                m_values.insert(id, value);
        }
        return !m_xml.hasError();
    }

    void readOperation()
    {
        m_request.operation = m_xml.name().toString();
        while (m_xml.readNextStartElement()) {
            const QString reference = m_xml.attributes().value("href"_L1).toString();
            m_request.elements.append(readElement());
            m_references.append(reference.startsWith(u'#') ? reference.sliced(1) : QString());
        }
    }

    /*! An element of a simple type: all its own text, wherever comments or CDATA divide it. */
    SoapElement readElement()
    {
        const bool isNil = isTrue(m_xml.attributes().value(schemaInstanceNamespace, "nil"_L1));
        const QString name = m_xml.name().toString();
        return {name, m_xml.readElementText(QXmlStreamReader::SkipChildElements), isNil};
    }

    /*! A value that many refer to is looked at as often: no more is had that way than could have been sent. */
    bool resolveReferences()
    {
        qsizetype length = 0;
        for (qsizetype i = 0; i < m_references.size(); ++i) {
            const auto value = m_values.constFind(m_references[i]);
            if (value == m_values.cend())
                continue;
            length += value->text.size();
            if (length > SoapLimits::bodyBytes)
                return fail("The request refers to its values too often.");
            m_request.elements[i].text = value->text;
            m_request.elements[i].isNil = value->isNil;
        }
        return true;
    }

    QXmlStreamReader m_xml;
    QString m_envelopeNamespace;
    SoapRequest m_request;
    QStringList m_references;             // of each element, the id of its value; empty where it holds its own
    QHash<QString, SoapElement> m_values; // by id
    std::optional<SoapRequestError> m_error;
};

QString formText(QByteArray encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.replace('+', ' ')));
}

} // namespace

std::variant<SoapRequest, SoapRequestError> readSoapRequest(const QString &xml)
{
    return RequestReader(xml).read();
}

QList<SoapElement> readForm(const QByteArray &form)
{
    QList<SoapElement> elements;
    for (const QByteArray &pair : form.split('&')) {
        if (pair.isEmpty())
            continue;
        const QList<QByteArray> parts = pair.split('=');
        elements.append({formText(parts.first()), formText(pair.mid(parts.first().size() + 1)), false});
    }
    return elements;
}

} // namespace Agent

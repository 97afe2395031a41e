// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/wsdl.h"

#include "agent/soap/servicetexts.h"
#include "agent/soap/soapnames.h"

#include <QXmlStreamWriter>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;

/*! The three ways in. Names, order and values are those of Axis2. */
struct Port
{
    QLatin1String name;    // of the port, after the service's name
    QLatin1String binding; // of the binding, after the service's name
    QLatin1String prefix;  // of the binding's extension elements
};
constexpr Port soap11Port{"HttpSoap11Endpoint"_L1, "Soap11Binding"_L1, "soap"_L1};
constexpr Port soap12Port{"HttpSoap12Endpoint"_L1, "Soap12Binding"_L1, "soap12"_L1};
constexpr Port httpPort{"HttpEndpoint"_L1, "HttpBinding"_L1, "http"_L1};

/*! Writes one description. Elements are written by qualified name, as the prefixes are part of the form. */
class WsdlWriter
{
public:
    WsdlWriter(const SoapService &service, QByteArray &out)
        : m_service(service)
        , m_operations(service.operations())
        , m_beans(beansOf(m_operations))
        , m_prefixes(m_beans)
        , m_xml(&out)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write(const QString &endpoint)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"wsdl:definitions"_s);
        writeNamespaces();
        m_xml.writeAttribute(u"targetNamespace"_s, m_service.namespaceUri);
        writeTypes();
        for (const SoapOperation *operation : m_operations)
            writeMessages(*operation);
        writePortType();
        for (const Port &port : {soap11Port, soap12Port, httpPort})
            writeBinding(port);
        writeService(endpoint);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    static QList<const SoapBean *> beansOf(const QList<const SoapOperation *> &operations)
    {
        QList<const SoapBean *> all;
        for (const SoapOperation *operation : operations) {
            for (const SoapBean *bean : Agent::beansOf(operation->result)) {
                if (!all.contains(bean))
                    all.append(bean);
            }
        }
        return all;
    }

    void start(const char *name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        writeAttributes(attributes);
    }

    void empty(const char *name, Attributes attributes)
    {
        m_xml.writeEmptyElement(QLatin1String(name));
        writeAttributes(attributes);
    }

    void end() { m_xml.writeEndElement(); }

    void writeAttributes(Attributes attributes)
    {
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), value);
    }

    void writeNamespaces()
    {
        const auto declare = [this](const char *prefix, const char *uri) {
            m_xml.writeAttribute("xmlns:"_L1 + QLatin1String(prefix), QLatin1String(uri));
        };
        declare("wsdl", "http://schemas.xmlsoap.org/wsdl/");
        declare("ns", m_service.namespaceUri.data());
        declare("wsaw", "http://www.w3.org/2006/05/addressing/wsdl");
        declare("http", "http://schemas.xmlsoap.org/wsdl/http/");
        declare("xs", "http://www.w3.org/2001/XMLSchema");
        declare("mime", "http://schemas.xmlsoap.org/wsdl/mime/");
        declare("soap", "http://schemas.xmlsoap.org/wsdl/soap/");
        declare("soap12", "http://schemas.xmlsoap.org/wsdl/soap12/");
        for (const QLatin1String uri : m_prefixes.namespaces())
            m_xml.writeAttribute("xmlns:"_L1 + m_prefixes.prefix(uri), uri);
    }

    void writeTypes()
    {
        start("wsdl:types");
        // Beans first: each schema then imports only what is known already, whatever order a client reads in.
        QList<QLatin1String> written;
        for (const QLatin1String uri : m_prefixes.namespaces())
            writeBeanSchemas(uri, written);
        writeWrapperSchema();
        end();
    }

    void startSchema(QLatin1String uri)
    {
        start("xs:schema",
              {{"attributeFormDefault", u"qualified"_s},
               {"elementFormDefault", u"qualified"_s},
               {"targetNamespace", uri}});
    }

    void writeImports(const QList<QLatin1String> &namespaces)
    {
        for (const QLatin1String uri : namespaces)
            empty("xs:import", {{"namespace", uri}});
    }

    /*! The namespaces of the beans that those of this namespace hold. */
    QList<QLatin1String> importsOf(QLatin1String uri) const
    {
        QList<QLatin1String> others;
        for (const SoapBean *bean : m_beans) {
            for (const SoapField &field : bean->fields) {
                if (bean->namespaceUri == uri && field.bean && field.bean->namespaceUri != uri
                    && !others.contains(field.bean->namespaceUri))
                    others.append(field.bean->namespaceUri);
            }
        }
        return others;
    }

    /*! The namespace, after those that it imports. */
    void writeBeanSchemas(QLatin1String uri, QList<QLatin1String> &written)
    {
        if (written.contains(uri))
            return;
        written.append(uri);
        for (const QLatin1String imported : importsOf(uri))
            writeBeanSchemas(imported, written);
        writeBeanSchema(uri);
    }

    void writeBeanSchema(QLatin1String uri)
    {
        startSchema(uri);
        writeImports(importsOf(uri));
        for (const SoapBean *bean : m_beans) {
            if (bean->namespaceUri != uri)
                continue;
            start("xs:complexType", {{"name", bean->name}});
            start("xs:sequence");
            for (const SoapField &field : bean->fields)
                writeElement(field, true, !field.isPrimitive);
            end();
            end();
        }
        end();
    }

    void writeWrapperSchema()
    {
        startSchema(m_service.namespaceUri);
        writeImports(m_prefixes.namespaces());
        for (const SoapOperation *operation : m_operations) {
            writeWrapper(operation->name, operation->parameters);
            writeWrapper(operation->name + "Response"_L1, {&operation->result, 1});
        }
        end();
    }

    /*! Axis2's rule: numbers and booleans must be there, everything else may be missing or nil. */
    void writeWrapper(const QString &name, std::span<const SoapField> elements)
    {
        start("xs:element", {{"name", name}});
        start("xs:complexType");
        start("xs:sequence");
        for (const SoapField &element : elements) {
            const bool isNullable = element.isArray || !isNumberOrBoolean(element.type);
            writeElement(element, isNullable || element.isOptional, isNullable);
        }
        end();
        end();
        end();
    }

    void writeElement(const SoapField &field, bool isOptional, bool isNillable)
    {
        m_xml.writeEmptyElement(u"xs:element"_s);
        if (field.isArray)
            m_xml.writeAttribute(u"maxOccurs"_s, u"unbounded"_s);
        if (isOptional)
            m_xml.writeAttribute(u"minOccurs"_s, u"0"_s);
        m_xml.writeAttribute(u"name"_s, field.name);
        if (isNillable)
            m_xml.writeAttribute(u"nillable"_s, u"true"_s);
        m_xml.writeAttribute(u"type"_s,
                             field.bean ? m_prefixes.qualified(*field.bean, field.bean->name)
                                        : "xs:"_L1 + xmlTypeName(field.type));
    }

    void writeMessages(const SoapOperation &operation)
    {
        for (const auto &[message, element] :
             {std::pair("Request"_L1, QLatin1String()), std::pair("Response"_L1, "Response"_L1)}) {
            start("wsdl:message", {{"name", operation.name + message}});
            empty("wsdl:part", {{"name", u"parameters"_s}, {"element", "ns:"_L1 + operation.name + element}});
            end();
        }
    }

    void writePortType()
    {
        start("wsdl:portType", {{"name", m_service.name + "PortType"_L1}});
        for (const SoapOperation *operation : m_operations) {
            start("wsdl:operation", {{"name", operation->name}});
            m_xml.writeTextElement(u"wsdl:documentation"_s, operationText(m_service, *operation));
            empty("wsdl:input",
                  {{"message", "ns:"_L1 + operation->name + "Request"_L1}, {"wsaw:Action", action(*operation)}});
            empty("wsdl:output",
                  {{"message", "ns:"_L1 + operation->name + "Response"_L1},
                   {"wsaw:Action", action(*operation) + "Response"_L1}});
            end();
        }
        end();
    }

    void writeBinding(const Port &port)
    {
        start("wsdl:binding",
              {{"name", m_service.name + port.binding}, {"type", "ns:"_L1 + m_service.name + "PortType"_L1}});
        const bool isHttp = port.prefix == httpPort.prefix;
        extension(port, "binding",
                  isHttp
                      ? Attributes{{"verb", u"POST"_s}}
                      : Attributes{{"transport", u"http://schemas.xmlsoap.org/soap/http"_s}, {"style", u"document"_s}});
        for (const SoapOperation *operation : m_operations) {
            start("wsdl:operation", {{"name", operation->name}});
            extension(port, "operation",
                      isHttp ? Attributes{{"location", operation->name}}
                             : Attributes{{"soapAction", action(*operation)}, {"style", u"document"_s}});
            for (const char *direction : {"wsdl:input", "wsdl:output"}) {
                start(direction);
                if (isHttp)
                    empty("mime:content", {{"type", u"application/xml"_s}, {"part", u"parameters"_s}});
                else
                    extension(port, "body", {{"use", u"literal"_s}});
                end();
            }
            end();
        }
        end();
    }

    void extension(const Port &port, const char *name, Attributes attributes)
    {
        m_xml.writeEmptyElement(port.prefix + QLatin1Char(':') + QLatin1String(name));
        writeAttributes(attributes);
    }

    void writeService(const QString &endpoint)
    {
        start("wsdl:service", {{"name", m_service.name}});
        for (const Port &port : {soap11Port, soap12Port, httpPort}) {
            const QString name = m_service.name + port.name;
            start("wsdl:port", {{"name", name}, {"binding", "ns:"_L1 + m_service.name + port.binding}});
            extension(port, "address", {{"location", endpoint + QLatin1Char('.') + name + QLatin1Char('/')}});
            end();
        }
        end();
    }

    static QString action(const SoapOperation &operation) { return "urn:"_L1 + operation.name; }

    const SoapService &m_service;
    const QList<const SoapOperation *> m_operations;
    const QList<const SoapBean *> m_beans;
    const BeanPrefixes m_prefixes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray wsdl(const SoapService &service, const QString &endpoint)
{
    QByteArray description;
    WsdlWriter(service, description).write(endpoint);
    return description;
}

} // namespace Agent

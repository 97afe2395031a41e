// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapguard.h"

#include "agent/soap/soaptext.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <optional>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;

Error refused(const char *source)
{
    return {ErrorCode::Invalid, SoapText::tr(source)};
}

/*! The encoding that the XML declaration names, in capitals; nothing where it names none. */
QByteArray declaredEncoding(const QByteArray &body)
{
    if (!body.startsWith("<?xml"))
        return {};
    const QByteArray declaration = body.left(body.indexOf("?>")).left(200);
    const qsizetype key = declaration.indexOf("encoding");
    if (key < 0)
        return {};
    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    const auto quote = std::find_if(declaration.begin() + key, declaration.end(), isQuote);
    if (quote == declaration.end())
        return {};
    const qsizetype open = quote - declaration.begin();
    const qsizetype close = declaration.indexOf(declaration[open], open + 1);
    return close < 0 ? QByteArray() : declaration.mid(open + 1, close - open - 1).toUpper();
}

Result<QString> decoded(const QByteArray &body)
{
    std::optional<QStringConverter::Encoding> encoding;
    if (body.startsWith("\xFE\xFF") || body.startsWith("\xFF\xFE")) {
        encoding = QStringConverter::Utf16;
    } else {
        const QByteArray name = declaredEncoding(body);
        if (name.isEmpty() || name == "UTF-8" || name == "US-ASCII")
            encoding = QStringConverter::Utf8;
        else if (name == "ISO-8859-1")
            encoding = QStringConverter::Latin1;
    }
    if (!encoding)
        return refused("The encoding of the request is not UTF-8, UTF-16 or ISO-8859-1.");
    QStringDecoder decoder(*encoding);
    const QString text = decoder(body);
    if (decoder.hasError())
        return refused("The request is not in the encoding that it names.");
    if (text.contains(QChar(u'\0')))
        return refused("The request holds a NUL character.");
    return text;
}

/*! Walks over the markup once and counts; need not tell good XML from bad, but never counts less than a parser. */
class MarkupWalk
{
public:
    explicit MarkupWalk(QStringView xml) : m_rest(xml) {}

    Result<void> walk()
    {
        while (true) {
            const qsizetype open = m_rest.indexOf(u'<');
            if (open < 0)
                return {};
            m_rest = m_rest.sliced(open);
            if (auto step = walkMarkup(); !step)
                return step;
        }
    }

private:
    Result<void> walkMarkup()
    {
        if (m_rest.startsWith("<!--"_L1))
            return skipPast("-->"_L1, 4);
        if (m_rest.startsWith("<![CDATA["_L1))
            return skipPast("]]>"_L1, 9);
        if (m_rest.startsWith("<?"_L1))
            return skipPast("?>"_L1, 2);
        if (m_rest.startsWith("<!"_L1))
            return refused("The request holds a document type declaration, which SOAP does not allow.");
        if (m_rest.startsWith("</"_L1)) {
            --m_depth;
            return skipPast(">"_L1, 2);
        }
        return walkTag();
    }

    Result<void> skipPast(QLatin1String end, qsizetype from)
    {
        const qsizetype found = m_rest.indexOf(end, from);
        m_rest = found < 0 ? QStringView() : m_rest.sliced(found + end.size());
        return {};
    }

    Result<void> walkTag()
    {
        int attributes = 0;
        qsizetype i = 1;
        for (; i < m_rest.size() && m_rest[i] != u'>'; ++i) {
            const QChar c = m_rest[i];
            if (c == u'=') {
                ++attributes;
            } else if (c == u'"' || c == u'\'') {
                i = m_rest.indexOf(c, i + 1);
                if (i < 0) {
                    m_rest = {}; // ends within a value: the parser will refuse it, at no cost
                    return {};
                }
            } else if (c == u'x' && m_rest.sliced(i).startsWith("xmlns"_L1)
                       && ++m_namespaceDeclarations > SoapLimits::namespaceDeclarations) {
                return refused("The request declares too many namespaces.");
            }
            if (attributes > SoapLimits::attributesPerElement)
                return refused("An element of the request has too many attributes.");
        }
        const bool isEmptyElement = m_rest[std::min(i, m_rest.size()) - 1] == u'/';
        if (!isEmptyElement && ++m_depth > SoapLimits::depth)
            return refused("The request is nested too deeply.");
        m_rest = m_rest.sliced(std::min(i + 1, m_rest.size()));
        return {};
    }

    QStringView m_rest;
    int m_depth = 0;
    int m_namespaceDeclarations = 0;
};

} // namespace

Result<QString> guardedXml(const QByteArray &body)
{
    if (body.size() > SoapLimits::bodyBytes)
        return Error{ErrorCode::TooLarge, SoapText::tr("The request is larger than 1 MiB.")};
    const auto xml = decoded(body);
    if (!xml)
        return xml.error();
    if (const auto walked = MarkupWalk(*xml).walk(); !walked)
        return walked.error();
    return *xml;
}

Result<void> checkSoapBody(const QByteArray &body)
{
    const auto xml = guardedXml(body);
    if (!xml)
        return xml.error();
    QXmlStreamReader reader(*xml);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return refused("The request is not well-formed XML.");
    return {};
}

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/servicespage.h"

#include "agent/soap/operations/services.h"
#include "agent/soap/servicetexts.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;

constexpr auto beginning = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Services – Atrium</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../style.css">
</head>
<body>
<header class="bar"><a class="brand" href="../"><img src="../icon.svg" alt="" width="28" height="28"><span>Atrium</span></a></header>
<main id="main">
<h1>Services for programs</h1>
<p>SOAP 1.1 and 1.2; and REST: <code>services/&lt;Service&gt;/&lt;operation&gt;</code>, with the parameters in the address of a GET or in the
form of a POST. <code>getSession</code> and <code>loginUser</code> of UserService come first. Letters: s text, l and i whole numbers, b boolean, d date,
dt date and time, […] a list, ? may be missing. The JSON API: <a href="../api/v1/openapi.json">openapi.json</a>.</p>
)";
constexpr auto end = "</main>\n</body>\n</html>\n";

QString sectionOf(const SoapService &service)
{
    QString html = u"<h2>%1 <a href=\"%1?wsdl\">?wsdl</a></h2>\n<dl>\n"_s.arg(service.name);
    for (const SoapOperation *operation : service.operations())
        html += u"<dt><code>%1</code></dt><dd>%2</dd>\n"_s.arg(operationSignature(*operation).toHtmlEscaped(),
                                                               operationText(service, *operation).toHtmlEscaped());
    return html + u"</dl>\n"_s;
}

} // namespace

QByteArray servicesPage()
{
    QString html = QString::fromUtf8(beginning);
    for (const SoapService *service : soapServices)
        html += sectionOf(*service);
    return (html + QLatin1String(end)).toUtf8();
}

} // namespace Agent

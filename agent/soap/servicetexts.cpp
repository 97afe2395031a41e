// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/servicetexts.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;

using Texts = QHash<QString, QString>; // by "RoomService.getRooms"

/*! The lines "- `signature`: text" below the headings "## Service". */
Texts readTexts()
{
    static const QRegularExpression heading(u"^## (\\w+)$"_s);
    static const QRegularExpression line(u"^- `(\\w+)\\([^`]*`(?: \\(\\w+\\))?: (.+)$"_s);
    QFile file(u":/services/operations.md"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString all = QString::fromUtf8(isOpen ? file.readAll() : QByteArray());
    Texts texts;
    QString service;
    for (const QString &each : all.split(u'\n')) {
        if (const auto found = heading.match(each); found.hasMatch())
            service = found.captured(1);
        else if (const auto operation = line.match(each); operation.hasMatch())
            texts.insert(service + u'.' + operation.captured(1), operation.captured(2));
    }
    return texts;
}

QString typeText(const SoapField &field)
{
    const auto letters = [&]() -> QString {
        switch (field.type) {
        case SoapType::Text: return u"s"_s;
        case SoapType::Long: return u"l"_s;
        case SoapType::Int: return u"i"_s;
        case SoapType::Boolean: return u"b"_s;
        case SoapType::Date: return u"d"_s;
        case SoapType::DateTime: return u"dt"_s;
        case SoapType::Bean: return field.bean->name;
        }
        Q_UNREACHABLE();
    };
    return letters() + (field.isArray ? u"[]"_s : QString()) + (field.isOptional ? u"?"_s : QString());
}

} // namespace

QString operationText(const SoapService &service, const SoapOperation &operation)
{
    static const Texts texts = readTexts();
    return texts.value(service.name + u'.' + operation.name);
}

QString operationSignature(const SoapOperation &operation)
{
    QStringList parameters;
    for (const SoapField &parameter : operation.parameters)
        parameters.append(parameter.name + u' ' + typeText(parameter));
    return operation.name + u'(' + parameters.join(u", "_s) + u") → "_s + typeText(operation.result);
}

} // namespace Agent

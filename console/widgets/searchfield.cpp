// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/searchfield.h"

#include "console/widgets/icons.h"

#include <QCoreApplication>

namespace Console {

QLineEdit *makeSearchField(const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(QStringLiteral("search"));
    field->setPlaceholderText(hint);
    field->setAccessibleName(QCoreApplication::translate("Console::RecordsPanel", "Search"));
    field->setClearButtonEnabled(true);
    field->addAction(icon("search"), QLineEdit::LeadingPosition);
    return field;
}

} // namespace Console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/searchfield.h"

#include "console/widgets/icons.h"

#include <QCoreApplication>

namespace Console {

using namespace std::chrono_literals;

SearchField::SearchField(const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(hint);
    setAccessibleName(QCoreApplication::translate("Console::RecordsPanel", "Search"));
    setClearButtonEnabled(true);
    addAction(icon("search"), QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
}

} // namespace Console

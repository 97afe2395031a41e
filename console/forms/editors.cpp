// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/editors.h"

#include "console/widgets/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Console {
namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(Console::Form)
};

QString textOf(const QList<Choice> &choices, const QString &value)
{
    const auto choice = std::ranges::find(choices, value, &Choice::value);
    return choice == choices.end() ? value : choice->text;
}

} // namespace

Editor makeLineEdit()
{
    auto *edit = new QLineEdit;
    return {edit, [edit] { return edit->text().trimmed(); },
            [edit](const QVariant &value) { edit->setText(value.toString()); },
            [edit](QObject *context, const std::function<void()> &edited) {
                QObject::connect(edit, &QLineEdit::textChanged, context, edited);
            }};
}

Editor makeSecretEdit()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    QAction *show = edit->addAction(icon("eye"), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setToolTip(FormText::tr("Show what is typed"));
    QObject::connect(show, &QAction::toggled, edit,
                     [edit](bool isShown) { edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    return {edit, [edit] { return edit->text(); }, [edit](const QVariant &value) { edit->setText(value.toString()); },
            [edit](QObject *context, const std::function<void()> &edited) {
                QObject::connect(edit, &QLineEdit::textChanged, context, edited);
            },
            [](const QVariant &) { return QStringLiteral("•••"); }};
}

Editor makeTextEdit()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(4 * edit->fontMetrics().lineSpacing());
    return {edit, [edit] { return edit->toPlainText(); },
            [edit](const QVariant &value) { edit->setPlainText(value.toString()); },
            [edit](QObject *context, const std::function<void()> &edited) {
                QObject::connect(edit, &QPlainTextEdit::textChanged, context, edited);
            }};
}

Editor makeSpinBox(const NumberRange &range)
{
    auto *box = new QSpinBox;
    box->setRange(range.minimum, range.maximum);
    box->setSuffix(range.unit);
    box->setSpecialValueText(range.minimumText);
    box->setGroupSeparatorShown(!range.isName);
    const auto text = [range](const QVariant &value) {
        return value.toInt() == range.minimum && !range.minimumText.isEmpty()
            ? range.minimumText
            : (range.isName ? value.toString() : QLocale().toString(value.toInt())) + range.unit;
    };
    return {box, [box] { return box->value(); }, [box](const QVariant &value) { box->setValue(value.toInt()); },
            [box](QObject *context, const std::function<void()> &edited) {
                QObject::connect(box, &QSpinBox::valueChanged, context, edited);
            },
            text};
}

Editor makeCheckBox()
{
    auto *box = new QCheckBox;
    return {box, [box] { return box->isChecked(); }, [box](const QVariant &value) { box->setChecked(value.toBool()); },
            [box](QObject *context, const std::function<void()> &edited) {
                QObject::connect(box, &QCheckBox::toggled, context, edited);
            },
            [](const QVariant &value) { return value.toBool() ? FormText::tr("yes") : FormText::tr("no"); }};
}

Editor makeComboBox(const QList<Choice> &choices)
{
    auto *box = new QComboBox;
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    return {box, [box] { return box->currentData(); },
            [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); },
            [box](QObject *context, const std::function<void()> &edited) {
                QObject::connect(box, &QComboBox::currentIndexChanged, context, edited);
            },
            [choices](const QVariant &value) { return textOf(choices, value.toString()); }};
}

Editor makeCheckList(const QList<Choice> &choices)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QList<QCheckBox *> boxes;
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(choice.text);
        box->setProperty("value", choice.value);
        layout->addWidget(box);
        boxes.append(box);
    }
    if (!boxes.isEmpty())
        list->setFocusProxy(boxes.first());
    const auto read = [boxes]() -> QVariant {
        QStringList values;
        for (const QCheckBox *box : boxes) {
            if (box->isChecked())
                values.append(box->property("value").toString());
        }
        return values;
    };
    const auto write = [boxes](const QVariant &value) {
        const QStringList values = value.toStringList();
        for (QCheckBox *box : boxes)
            box->setChecked(values.contains(box->property("value").toString()));
    };
    const auto text = [choices](const QVariant &value) {
        QStringList texts;
        for (const QString &each : value.toStringList())
            texts.append(textOf(choices, each));
        return texts.join(QStringLiteral(", "));
    };
    return {list, read, write,
            [boxes](QObject *context, const std::function<void()> &edited) {
                for (QCheckBox *box : boxes)
                    QObject::connect(box, &QCheckBox::toggled, context, edited);
            },
            text};
}

} // namespace Console

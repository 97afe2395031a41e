// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/certificatedialog.h"

#include "console/widgets/icons.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Console {
namespace {

constexpr int iconSize = 40;
constexpr int minimumWidthOfDialog = 560;

QString introduction(const CertificateDoubt &doubt)
{
    if (doubt.isChange())
        return CertificateDialog::tr(
                   "%1 shows another certificate than the one that was trusted. Unless its "
                   "administrator replaced it, somebody may be between you and the server. Ask before "
                   "you trust it.")
            .arg(doubt.server);
    return CertificateDialog::tr("This computer does not trust the certificate of %1. Compare the fingerprint with the "
                                 "one on the server before you trust it. Nothing has been sent yet.")
        .arg(doubt.server);
}

QString named(const QString &name)
{
    return name.isEmpty() ? CertificateDialog::tr("not told") : name;
}

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

CertificateDialog::CertificateDialog(const CertificateDoubt &doubt, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(doubt.isChange() ? tr("The certificate has changed") : tr("Unknown certificate"));
    auto *sign = new QLabel;
    sign->setPixmap(icon(doubt.isChange() ? "bad" : "warning").pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    auto *text = new QLabel(introduction(doubt));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(text, 1);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Issued to"), named(doubt.subject));
    addRow(form, tr("Issued by"), named(doubt.issuer));
    addRow(form, tr("Valid"), tr("%1 to %2").arg(moment(doubt.validFrom), moment(doubt.validUntil)));
    addRow(form, tr("What is wrong"), doubt.problems.join(QLatin1Char('\n')));
    if (doubt.isChange())
        addRow(form, tr("Trusted until now"), fingerprintText(doubt.trustedFingerprint), true);
    addRow(form, doubt.isChange() ? tr("Shown now") : tr("SHA-256"), fingerprintText(doubt.fingerprint), true);

    auto *buttons = new QDialogButtonBox;
    auto *trust = buttons->addButton(tr("&Trust this certificate for this server"), QDialogButtonBox::AcceptRole);
    auto *refuse = buttons->addButton(tr("&Do not connect"), QDialogButtonBox::RejectRole);
    trust->setAutoDefault(false);
    refuse->setDefault(true);
    refuse->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    setMinimumWidth(minimumWidthOfDialog);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void CertificateDialog::addRow(QFormLayout *form, const QString &label, const QString &text, bool isFingerprint)
{
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label);
    if (isFingerprint)
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    else
        value->setWordWrap(true);
    auto *title = new QLabel(label);
    title->setBuddy(value);
    title->setAlignment(Qt::AlignTop);
    form->addRow(title, value);
}

} // namespace Console

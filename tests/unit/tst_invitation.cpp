// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/invitation.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

Invitation ofValidity(Validity validity, qint64 from = 0, qint64 until = 0)
{
    Invitation invitation;
    invitation.validity = validity;
    invitation.from = {from};
    invitation.until = {until};
    return invitation;
}

Invitation used(Invitation invitation)
{
    invitation.used = 1;
    return invitation;
}

Invitation revoked(Invitation invitation)
{
    invitation.isRevoked = true;
    return invitation;
}

Invitation with(const QString &name, const QString &note = {})
{
    Invitation invitation;
    invitation.guestName = name;
    invitation.note = note;
    return invitation;
}

} // namespace

class tst_Invitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data()
    {
        QTest::addColumn<Invitation>("invitation");
        QTest::addColumn<InvitationState>("expected"); // at 100
        const Invitation period = ofValidity(Validity::Period, 100, 101);
        QTest::newRow("an endless one is good") << ofValidity(Validity::Endless) << InvitationState::Valid;
        QTest::newRow("an endless one is good again") << used(ofValidity(Validity::Endless)) << InvitationState::Valid;
        QTest::newRow("one for a guest is good") << ofValidity(Validity::Once) << InvitationState::Valid;
        QTest::newRow("one for a guest is good once") << used(ofValidity(Validity::Once)) << InvitationState::Used;
        QTest::newRow("a period begins with its first moment") << used(period) << InvitationState::Valid;
        QTest::newRow("a period is to come until then")
            << ofValidity(Validity::Period, 101, 102) << InvitationState::NotYet;
        QTest::newRow("a period ends before its last moment")
            << ofValidity(Validity::Period, 99, 100) << InvitationState::Over;
        QTest::newRow("a revoked one is good no more") << revoked(period) << InvitationState::Revoked;
        QTest::newRow("a used one can be revoked")
            << revoked(used(ofValidity(Validity::Once))) << InvitationState::Revoked;
    }
    void state()
    {
        QFETCH(Invitation, invitation);
        QTEST(stateOf(invitation, UtcTime{100}), "expected");
    }

    void goodInvitations_data()
    {
        QTest::addColumn<Invitation>("tried");
        QTest::newRow("endless") << ofValidity(Validity::Endless);
        QTest::newRow("once") << ofValidity(Validity::Once);
        QTest::newRow("a period of a moment") << ofValidity(Validity::Period, 1, 2);
        QTest::newRow("the longest name") << with(QString(maximumGuestNameLength, u'x'));
        QTest::newRow("the longest note of several lines")
            << with({}, u"a\n"_s + QString(maximumInvitationNoteLength - 2, u'x'));
    }
    void goodInvitations()
    {
        QFETCH(Invitation, tried);
        const auto checked = checkInvitation(tried);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    }

    void badInvitations_data()
    {
        QTest::addColumn<Invitation>("tried");
        QTest::addColumn<QString>("named");
        QTest::newRow("a period without an end") << ofValidity(Validity::Period, 1, 0) << u"period"_s;
        QTest::newRow("a period without a beginning") << ofValidity(Validity::Period, 0, 5) << u"period"_s;
        QTest::newRow("a period before all times") << ofValidity(Validity::Period, -5, 5) << u"period"_s;
        QTest::newRow("a period without a moment") << ofValidity(Validity::Period, 5, 5) << u"period"_s;
        QTest::newRow("a period backwards") << ofValidity(Validity::Period, 6, 5) << u"period"_s;
        QTest::newRow("endless with an end") << ofValidity(Validity::Endless, 0, 5) << u"period"_s;
        QTest::newRow("once with a beginning") << ofValidity(Validity::Once, 5, 0) << u"period"_s;
        QTest::newRow("a name that nobody sees") << with(u"\u200b"_s) << u"name"_s;
        QTest::newRow("a name of two lines") << with(u"a\nb"_s) << u"name"_s;
        QTest::newRow("a name too long") << with(QString(maximumGuestNameLength + 1, u'x')) << u"name"_s;
        QTest::newRow("a note too long") << with({}, QString(maximumInvitationNoteLength + 1, u'x')) << u"note"_s;
        QTest::newRow("a NUL in the note") << with({}, QString(QChar(0))) << u"note"_s;
    }
    void badInvitations()
    {
        QFETCH(Invitation, tried);
        QFETCH(QString, named);
        const auto checked = checkInvitation(tried);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
        QVERIFY2(checked.error().message.contains(named), qPrintable(checked.error().message));
    }

    void guestNeedsAName()
    {
        QVERIFY(checkGuestName(u"Ada"_s));
        QCOMPARE(checkGuestName({}).error().code, ErrorCode::Invalid);
    }

    void passwordHasBounds()
    {
        QVERIFY(checkInvitationPassword(QString(minimumInvitationPasswordLength, u'x')));
        QVERIFY(checkInvitationPassword(QString(maximumInvitationPasswordLength, u'x')));
        QVERIFY(!checkInvitationPassword(QString(minimumInvitationPasswordLength - 1, u'x')));
        QVERIFY(!checkInvitationPassword(QString(maximumInvitationPasswordLength + 1, u'x')));
    }

    void validitiesHaveNamesAndNumbers()
    {
        for (const Validity validity : {Validity::Endless, Validity::Period, Validity::Once}) {
            QCOMPARE(validityFromName(QString(validityName(validity))), std::optional(validity));
            QCOMPARE(validityFromNumber(int(validity)), std::optional(validity));
        }
        QVERIFY(!validityFromName(u"always"));
        QVERIFY(!validityFromNumber(0));
    }
};

ATRIUM_TEST(tst_Invitation)
#include "tst_invitation.moc"

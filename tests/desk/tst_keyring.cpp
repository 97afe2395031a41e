// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/keyringsecrets.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

/*! Passwords in a real key ring, on a message bus of the test's own (see withkeyring.sh). */
class tst_Keyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passwordOutlivesTheConsole()
    {
        KeyringSecrets first(u"atrium-test"_s);
        const QSignalSpy failed(&first, &SecretStore::writeFailed);
        first.write(u"production"_s, u"battery staple ✓"_s);
        QTRY_COMPARE(first.keeping(), SecretStore::Keeping::KeyRing);
        KeyringSecrets second(u"atrium-test"_s); // as the next start has it
        QTRY_COMPARE(read(second, u"production"_s), u"battery staple ✓"_s);
        QCOMPARE(read(second, u"another"_s), QString());
        second.forget(u"production"_s);
        QTRY_COMPARE(read(second, u"production"_s), QString());
        QVERIFY(failed.isEmpty());
    }

private:
    static QString read(KeyringSecrets &secrets, const QString &key)
    {
        std::optional<Common::Result<QString>> answer;
        secrets.read(key, &secrets, [&](const Common::Result<QString> &result) { answer = result; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, Tests::patienceMs) && *answer ? **answer
                                                                                                 : u"no answer"_s;
    }
};

QTEST_GUILESS_MAIN(tst_Keyring)
#include "tst_keyring.moc"

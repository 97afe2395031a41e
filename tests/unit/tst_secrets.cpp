// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/clusterkey.h"
#include "agent/security/passwordhasher.h"
#include "agent/security/tokens.h"
#include "agent/security/vault.h"
#include "tests/support/fakerandom.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

#include <sodium.h>

using namespace Agent;
using Common::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr ClusterKey::Use allUses[] = {ClusterKey::Use::Check,        ClusterKey::Use::Vault,
                                       ClusterKey::Use::Peers,        ClusterKey::Use::Csrf,
                                       ClusterKey::Use::LoginOrigins, ClusterKey::Use::Sessions};

} // namespace

class tst_Secrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keyComesBackFromItsFile();
    void keyFileIsForItsOwnerAlone();
    void keyNeverReplacesAFile();
    void keyRefusesFile_data();
    void keyRefusesFile();
    void secretFileMode_data();
    void secretFileMode();
    void secretFileContent_data();
    void secretFileContent();
    void eachUseHasAKeyOfItsOwn();
    void checkTellsKeysApart();

    void vaultGivesBack_data();
    void vaultGivesBack();
    void vaultSealsAnewEachTime();
    void vaultRefusesAnotherKey();
    void vaultRefusesAnyChangedByte();
    void vaultRefusesWhatItNeverSealed_data();
    void vaultRefusesWhatItNeverSealed();

    void hasherKnowsTheRightPassword_data();
    void hasherKnowsTheRightPassword();
    void hasherSaltsEachTime();
    void hasherRemembersProgramsAlone_data();
    void hasherRemembersProgramsAlone();
    void hasherRemembersNoWrongPassword();
    void nobodyHasAPassword();
    void hasherRefusesWhatIsNoHash_data();
    void hasherRefusesWhatIsNoHash();

    void tokensAreLongAndDiffer();
    void tokenIsStoredAsItsHash();
    void sameSecrets_data();
    void sameSecrets();

private:
    QString file(const QString &name = u"cluster.key"_s) const { return m_folder->filePath(name); }
    QString written(const QByteArray &content, QFile::Permissions permissions = ownerOnly) const
    {
        QFile target(file(u"written"_s));
        target.remove();
        const bool good = target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
            && target.setPermissions(permissions);
        return good ? target.fileName() : QString();
    }

    FakeRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Secrets::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
}

void tst_Secrets::keyComesBackFromItsFile()
{
    const ClusterKey key = ClusterKey::generate(m_random);
    QVERIFY(key.save(file()));
    const auto loaded = ClusterKey::load(file());
    QVERIFY(loaded);
    for (const ClusterKey::Use use : allUses)
        QCOMPARE(loaded->derive(use), key.derive(use));
}

void tst_Secrets::keyFileIsForItsOwnerAlone()
{
    QVERIFY(ClusterKey::generate(m_random).save(file()));
    constexpr auto everybody = QFile::Permissions(0x7777) & ~QFile::Permissions(0x0700); // without Qt's "this user"
    QCOMPARE(QFileInfo(file()).permissions() & everybody, QFile::Permissions(ownerOnly));
}

void tst_Secrets::keyNeverReplacesAFile()
{
    const ClusterKey first = ClusterKey::generate(m_random);
    QVERIFY(first.save(file()));
    const auto again = ClusterKey::generate(m_random).save(file());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Config);
    QVERIFY(again.error().message.contains(file()));
    QCOMPARE(ClusterKey::load(file())->check(), first.check());
    QVERIFY(!first.save(file(u"missing/cluster.key"_s)));
}

void tst_Secrets::keyRefusesFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line in front of the key") << '\n' + QByteArray(64, 'a');
    QTest::newRow("a digit too few") << QByteArray(63, 'a');
    QTest::newRow("a digit too many") << QByteArray(65, 'a');
    QTest::newRow("two keys in one line") << QByteArray(128, 'a');
    QTest::newRow("a letter that is no digit") << QByteArray(63, 'a') + 'g';
    QTest::newRow("digits and spaces") << QByteArray("a ").repeated(32);
    QTest::newRow("a character beyond Latin-1") << QByteArray(63, 'a') + "\xe2\x82\xac";
    QTest::newRow("bytes") << QByteArray(32, '\xff');
}

void tst_Secrets::keyRefusesFile()
{
    QFETCH(QByteArray, content);
    const QString name = written(content);
    const auto key = ClusterKey::load(name);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Config);
    QVERIFY(key.error().message.contains(name));
}

void tst_Secrets::secretFileMode_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::addColumn<bool>("good");
    QTest::newRow("its owner's") << QFile::Permissions(ownerOnly) << true;
    QTest::newRow("its group may read it") << (ownerOnly | QFile::ReadGroup) << true;
    QTest::newRow("everybody may read it") << (ownerOnly | QFile::ReadOther) << false;
    QTest::newRow("everybody may write it") << (ownerOnly | QFile::WriteOther) << false;
}

void tst_Secrets::secretFileMode()
{
    QFETCH(QFile::Permissions, permissions);
    QFETCH(bool, good);
    const QString name = written(QByteArray(64, 'a'), permissions);
    QCOMPARE(bool(readSecretFile(name)), good);
    const auto key = ClusterKey::load(name);
    QCOMPARE(bool(key), good);
    if (!good)
        QCOMPARE(key.error().remedy, u"Run: chmod 600 "_s + name);
}

void tst_Secrets::secretFileContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("secret");
    QTest::newRow("without a line break") << QByteArray("secret") << u"secret"_s;
    QTest::newRow("with a line break") << QByteArray("secret\n") << u"secret"_s;
    QTest::newRow("with a line break of another system") << QByteArray("secret\r\n") << u"secret"_s;
    QTest::newRow("the first line alone") << QByteArray("secret\nnote\n") << u"secret"_s;
    QTest::newRow("a space inside") << QByteArray("my secret\n") << u"my secret"_s;
    QTest::newRow("UTF-8") << QByteArray("gehe\xc3\xafm\n") << u"gehe\u00efm"_s;
    QTest::newRow("nothing: refused") << QByteArray("\n") << u""_s;
}

void tst_Secrets::secretFileContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, secret);
    const auto read = readSecretFile(written(content));
    QCOMPARE(bool(read), !secret.isEmpty());
    if (read)
        QCOMPARE(*read, secret);
    QVERIFY(!readSecretFile(file(u"missing"_s)));
    QVERIFY(!readSecretFile(m_folder->path()));
}

void tst_Secrets::eachUseHasAKeyOfItsOwn()
{
    const ClusterKey key = ClusterKey::generate(m_random);
    QSet<QByteArray> keys;
    for (const ClusterKey::Use use : allUses) {
        QCOMPARE(key.derive(use).size(), 32);
        keys.insert(key.derive(use));
    }
    QCOMPARE(keys.size(), qsizetype(std::size(allUses)));
}

void tst_Secrets::checkTellsKeysApart()
{
    const ClusterKey one = ClusterKey::generate(m_random);
    const ClusterKey other = ClusterKey::generate(m_random);
    QVERIFY(one.save(file()));
    QCOMPARE(ClusterKey::load(file())->check(), one.check());
    QVERIFY(one.check() != other.check());
    QFile saved(file());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY2(!saved.readAll().contains(one.check().toLatin1()),
             "the check stands in the database and must not be the key");
}

void tst_Secrets::vaultGivesBack_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("a password") << u"correct horse"_s;
    QTest::newRow("one character") << u"x"_s;
    QTest::newRow("many alphabets") << u"\u00e4\u0416\u4e2d\U0001f511"_s;
    QTest::newRow("a long text") << QString(100'000, u'x');
}

void tst_Secrets::vaultGivesBack()
{
    QFETCH(QString, secret);
    const Vault vault(ClusterKey::generate(m_random), m_random);
    const QString sealed = vault.seal(secret);
    QVERIFY(!QByteArray::fromBase64(sealed.toLatin1()).contains(secret.toUtf8()));
    const auto opened = vault.open(sealed);
    QVERIFY(opened);
    QCOMPARE(*opened, secret);
}

void tst_Secrets::vaultSealsAnewEachTime()
{
    const Vault vault(ClusterKey::generate(m_random), m_random);
    QVERIFY(vault.seal(u"secret"_s) != vault.seal(u"secret"_s));
    QCOMPARE(vault.seal(u""_s), u""_s);
    QCOMPARE(*vault.open(u""_s), u""_s);
}

void tst_Secrets::vaultRefusesAnotherKey()
{
    const Vault one(ClusterKey::generate(m_random), m_random);
    const Vault other(ClusterKey::generate(m_random), m_random);
    const auto opened = other.open(one.seal(u"secret"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongClusterKey);
}

void tst_Secrets::vaultRefusesAnyChangedByte()
{
    const Vault vault(ClusterKey::generate(m_random), m_random);
    const QByteArray sealed = QByteArray::fromBase64(vault.seal(u"secret"_s).toLatin1());
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!vault.open(QString::fromLatin1(changed.toBase64())), qPrintable(u"byte %1"_s.arg(i)));
        QVERIFY(!vault.open(QString::fromLatin1(sealed.left(i).toBase64())) || i == 0); // nothing at all is no secret
    }
}

void tst_Secrets::vaultRefusesWhatItNeverSealed_data()
{
    QTest::addColumn<QString>("sealed");
    QTest::newRow("the password itself") << u"secret"_s;
    QTest::newRow("no base64") << u"\u00a7\u00a7\u00a7\u00a7"_s;
    QTest::newRow("as short as a guard") << QString::fromLatin1(QByteArray(16, 'x').toBase64());
    QTest::newRow("zeros") << QString::fromLatin1(QByteArray(100, '\0').toBase64());
}

void tst_Secrets::vaultRefusesWhatItNeverSealed()
{
    QFETCH(QString, sealed);
    const auto opened = Vault(ClusterKey::generate(m_random), m_random).open(sealed);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongClusterKey);
}

void tst_Secrets::hasherKnowsTheRightPassword_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the same") << u"correct horse"_s << u"correct horse"_s << true;
    QTest::newRow("in other case") << u"correct horse"_s << u"Correct horse"_s << false;
    QTest::newRow("a space behind") << u"correct horse"_s << u"correct horse "_s << false;
    QTest::newRow("nothing") << u"correct horse"_s << u""_s << false;
    QTest::newRow("another alphabet") << u"\u043f\u0430\u0440\u043e\u043b\u044c"_s
                                      << u"\u043f\u0430\u0440\u043e\u043b\u044c"_s << true;
    QTest::newRow("different behind 72 characters")
        << QString(100, u'x') + u"1"_s << QString(100, u'x') + u"2"_s << false;
    QTest::newRow("different behind a NUL")
        << u"abcdefgh"_s + QChar(0) + u"1"_s << u"abcdefgh"_s + QChar(0) + u"2"_s << false;
}

void tst_Secrets::hasherKnowsTheRightPassword()
{
    QFETCH(QString, password);
    QFETCH(QString, given);
    QFETCH(bool, expected);
    PasswordHasher hasher;
    const auto hash = hasher.hash(password);
    QVERIFY(hash);
    const auto matches = hasher.matches(*hash, given);
    QVERIFY(matches);
    QCOMPARE(*matches, expected);
}

// Of this thread: how busy the machine is does not change it.
static qint64 cpuNanoseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1'000'000'000 + spent.tv_nsec;
}

void tst_Secrets::hasherRemembersProgramsAlone_data()
{
    using Who = PasswordHasher::Who;
    QTest::addColumn<Who>("first");
    QTest::addColumn<Who>("then");
    QTest::addColumn<Common::Millis>("memory");
    QTest::addColumn<bool>("isQuick");
    QTest::newRow("a program") << Who::Program << Who::Program << Common::Millis(60000) << true;
    QTest::newRow("a program, too long ago") << Who::Program << Who::Program << Common::Millis(0) << false;
    QTest::newRow("a person") << Who::Person << Who::Person << Common::Millis(60000) << false;
    QTest::newRow("a program after a person") << Who::Person << Who::Program << Common::Millis(60000) << false;
    QTest::newRow("a person after a program") << Who::Program << Who::Person << Common::Millis(60000) << false;
}

void tst_Secrets::hasherRemembersProgramsAlone()
{
    QFETCH(PasswordHasher::Who, first);
    QFETCH(PasswordHasher::Who, then);
    QFETCH(Common::Millis, memory);
    QFETCH(bool, isQuick);
    PasswordHasher hasher(1, memory);
    const auto hash = hasher.hash(u"correct horse"_s);
    const auto cost = [&](PasswordHasher::Who who) {
        const qint64 begin = cpuNanoseconds();
        const auto matches = hasher.matches(*hash, u"correct horse"_s, who);
        return matches && *matches ? cpuNanoseconds() - begin : 0;
    };
    const qint64 before = cost(first);
    const qint64 after = cost(then);
    QVERIFY(before > 0 && after > 0);
    QCOMPARE(after < before / 5, isQuick); // a hash takes thousands of times as long
}

void tst_Secrets::hasherRemembersNoWrongPassword()
{
    constexpr auto program = PasswordHasher::Who::Program;
    PasswordHasher hasher;
    const auto hash = hasher.hash(u"correct horse"_s);
    const auto other = hasher.hash(u"another one"_s);
    QVERIFY(*hasher.matches(*hash, u"correct horse"_s, program));
    QVERIFY(*hasher.matches(*hash, u"correct horse"_s, program));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!*hasher.matches(*hash, u"correct hors"_s, program));
        QVERIFY(!*hasher.matches(*hash, u"correct horse"_s + QChar(0), program));
        QVERIFY(!*hasher.matches(*other, u"correct horse"_s, program)); // the password was changed meanwhile
        QVERIFY(!*hasher.matches({}, u"correct horse"_s, program));
    }
}

void tst_Secrets::hasherSaltsEachTime()
{
    PasswordHasher hasher;
    const auto one = hasher.hash(u"correct horse"_s);
    const auto other = hasher.hash(u"correct horse"_s);
    QVERIFY(one && other);
    QVERIFY(*one != *other);
    QVERIFY2(one->startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"), qPrintable(*one));
}

void tst_Secrets::nobodyHasAPassword()
{
    PasswordHasher hasher;
    for (const QString &password : {u""_s, u"correct horse"_s}) {
        const auto matches = hasher.matches({}, password);
        QVERIFY(matches);
        QVERIFY(!*matches);
    }
}

void tst_Secrets::hasherRefusesWhatIsNoHash_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("the password itself") << u"correct horse"_s;
    QTest::newRow("a cut hash") << u"$argon2id$v=19$m=19456,t=2,p=1$"_s;
    QTest::newRow("an old kind") << u"5f4dcc3b5aa765d61d8327deb882cf99"_s;
    QTest::newRow("longer than any") << QString(10'000, u'$');
}

void tst_Secrets::hasherRefusesWhatIsNoHash()
{
    QFETCH(QString, hash);
    const auto matches = PasswordHasher().matches(hash, u"correct horse"_s);
    QVERIFY(matches);
    QVERIFY(!*matches);
}

void tst_Secrets::tokensAreLongAndDiffer()
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    const QString one = newToken(m_random);
    QVERIFY2(form.match(one).hasMatch(), qPrintable(one));
    QVERIFY(one != newToken(m_random));
}

void tst_Secrets::tokenIsStoredAsItsHash()
{
    // "abc" is the first example of FIPS 180-4.
    QCOMPARE(tokenHash(u"abc"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void tst_Secrets::sameSecrets_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("nothing and nothing") << QByteArray() << QByteArray("") << true;
    QTest::newRow("a different end") << QByteArray("abc") << QByteArray("abd") << false;
    QTest::newRow("a shorter one") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("nothing and something") << QByteArray() << QByteArray("a") << false;
}

void tst_Secrets::sameSecrets()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QTEST(sameSecret(left, right), "expected");
    QTEST(sameSecret(right, left), "expected");
}

ATRIUM_TEST(tst_Secrets)
#include "tst_secrets.moc"

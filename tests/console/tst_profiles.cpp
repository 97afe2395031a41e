// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/connectiontest.h"
#include "console/profiles/environmentlook.h"
#include "console/profiles/keyringsecrets.h"
#include "console/profiles/profiledraft.h"
#include "console/profiles/profilestore.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

class tst_Profiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void savedProfilesComeBackSortedByName();
    void oldAddressesAreTakenOverOnce();
    void nodesOfTheClusterAreLearned();
    void anotherAddressForgetsTheNodes();
    void targetIsThatOfTheProfile();
    void commandLineFindsItsProfile();
    void namesAreSuggested_data();
    void namesAreSuggested();
    void problemsAreTold_data();
    void problemsAreTold();
    void environmentsHaveColours();
    void testTellsWhatItFound();
    void testTellsWhatIsWrong();
    void secretsStayInMemoryWithoutAKeyRing();
};

static const QUrl node1(u"http://node1:5080/openmeetings/"_s);
static const QUrl node2(u"http://node2:5080/openmeetings/"_s);
static const QUrl node3(u"http://node3:5080/openmeetings/"_s);

static ConnectionProfile profile(const QString &name, const QList<QUrl> &addresses = {node1})
{
    ConnectionProfile result = ConnectionProfile::make();
    result.name = name;
    result.addresses = addresses;
    result.login = u"admin"_s;
    return result;
}

void tst_Profiles::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_profiles"_s);
    QSettings().clear();
}

void tst_Profiles::savedProfilesComeBackSortedByName()
{
    ConnectionProfile production = profile(u"Production"_s, {node1, node2});
    production.environment = Environment::Production;
    production.isReadOnly = true;
    production.remembersPassword = true;
    const ConnectionProfile lab = profile(u"Lab"_s);
    {
        ProfileStore store;
        store.save(production);
        store.save(lab);
        store.noteUse(lab.id);
    }
    ProfileStore store;
    QCOMPARE(store.profiles(), QList({lab, production}));
    QCOMPARE(store.lastUsed(), lab.id);
    store.remove(lab.id);
    QCOMPARE(ProfileStore().profiles(), QList{production});
    QCOMPARE(ProfileStore().lastUsed(), QString());
}

void tst_Profiles::oldAddressesAreTakenOverOnce()
{
    QSettings().setValue(u"addresses"_s, QStringList{node2.toString(), node1.toString(), u"http://node2:5081/"_s});
    QSettings().setValue(u"login"_s, u"admin"_s);
    const ProfileStore store;
    QStringList names;
    for (const ConnectionProfile &each : store.profiles()) {
        names << each.name;
        QCOMPARE(each.login, u"admin"_s);
    }
    QCOMPARE(names, QStringList({u"node1"_s, u"node2"_s, u"node2:5081"_s}));
    QCOMPARE(store.find(store.lastUsed())->address(), node2);
    QVERIFY(!QSettings().contains(u"addresses"_s) && !QSettings().contains(u"login"_s));
    QCOMPARE(ProfileStore().profiles(), store.profiles());
}

void tst_Profiles::nodesOfTheClusterAreLearned()
{
    ProfileStore store;
    const ConnectionProfile known = profile(u"Lab"_s);
    store.save(known);
    store.learnNodes(known.id, {node2, node1, node3});
    QCOMPARE(store.find(known.id)->addresses, QList({node1, node2, node3}));
    store.learnNodes(known.id, {node3});
    QCOMPARE(ProfileStore().find(known.id)->addresses, QList({node1, node3}));
    store.learnNodes(u"of no profile"_s, {node2});
    QCOMPARE(store.profiles().size(), 1);
}

void tst_Profiles::anotherAddressForgetsTheNodes()
{
    ProfileDraft draft = ProfileDraft::of(profile(u"Lab"_s, {node1, node2}));
    QCOMPARE(draft.finished({}).addresses, QList({node1, node2}));
    draft.address = u"node3"_s;
    QVERIFY(draft.isEdited());
    QCOMPARE(draft.finished({}).addresses, QList{node3});
}

void tst_Profiles::targetIsThatOfTheProfile()
{
    ConnectionProfile lab = profile(u"Lab"_s, {node1, node2});
    lab.isReadOnly = true;
    lab.environment = Environment::Test;
    const ConnectTarget target = lab.target(u"secret"_s);
    QCOMPARE(target.server, node1);
    QCOMPARE(target.otherNodes, QList{node2});
    QCOMPARE(target.login, u"admin"_s);
    QCOMPARE(target.password, u"secret"_s);
    QCOMPARE(target.profile, lab.id);
    QVERIFY(target.isReadOnly);
    QCOMPARE(target.environment, Environment::Test);
}

void tst_Profiles::commandLineFindsItsProfile()
{
    ProfileStore store;
    ConnectionProfile lab = profile(u"Lab"_s);
    lab.isReadOnly = true;
    store.save(lab);
    const ConnectTarget found = store.completed({node1, u"admin"_s, u"secret"_s});
    QVERIFY(found.isReadOnly);
    QCOMPARE(found.password, u"secret"_s);
    QVERIFY(!store.completed({node1, u"ann"_s, u"secret"_s}).isReadOnly);
}

void tst_Profiles::namesAreSuggested_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("name");
    QTest::newRow("the host") << node1 << QStringList() << u"node1"_s;
    QTest::newRow("with its port if the host is taken") << node1 << QStringList{u"node1"_s} << u"node1:5080"_s;
    QTest::newRow("with a number if that is taken too")
        << node1 << QStringList{u"node1"_s, u"node1:5080"_s} << u"node1:5080 (2)"_s;
}

void tst_Profiles::namesAreSuggested()
{
    QFETCH(QUrl, address);
    QFETCH(QStringList, taken);
    QTEST(suggestedName(address, taken), "name");
}

void tst_Profiles::problemsAreTold_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProfileUse>("use");
    QTest::addColumn<QList<ProfileField>>("wrong");
    using Fields = QList<ProfileField>;
    QTest::newRow("all is there") << u"node1"_s << u"admin"_s << u"secret"_s << u"Lab"_s << ProfileUse::Connect
                                  << Fields{};
    QTest::newRow("an address, a user and a password are needed")
        << u" "_s << QString() << QString() << QString() << ProfileUse::Connect
        << Fields{ProfileField::Address, ProfileField::Login, ProfileField::Password};
    QTest::newRow("an address must be one") << u"ftp://node1"_s << u"admin"_s << u"secret"_s << QString()
                                            << ProfileUse::Connect << Fields{ProfileField::Address};
    QTest::newRow("a profile is saved without its login")
        << u"node1"_s << QString() << QString() << u"Lab"_s << ProfileUse::Save << Fields{};
    QTest::newRow("a name is for one profile")
        << u"node1"_s << u"admin"_s << u"secret"_s << u"Taken"_s << ProfileUse::Save << Fields{ProfileField::Name};
}

void tst_Profiles::problemsAreTold()
{
    QFETCH(QString, address);
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, name);
    QFETCH(ProfileUse, use);
    ProfileDraft draft = ProfileDraft::makeNew();
    draft.address = address;
    draft.profile.login = login;
    draft.password = password;
    draft.profile.name = name;
    const auto problems = profileProblems(draft, use, {u"Taken"_s});
    QTEST(problems.keys(), "wrong");
    for (const QString &problem : problems)
        QVERIFY(!problem.isEmpty());
}

void tst_Profiles::environmentsHaveColours()
{
    QVERIFY(!environmentColor(Environment::None).isValid());
    QSet<QRgb> colours;
    for (const Environment each : {Environment::Test, Environment::Staging, Environment::Production})
        colours << environmentColor(each).rgb();
    QCOMPARE(colours.size(), 3);
    QCOMPARE(environmentIcon(Environment::Production).pixmap(16, 16).toImage().pixelColor(8, 8).rgb(),
             environmentColor(Environment::Production).rgb());
}

void tst_Profiles::testTellsWhatItFound()
{
    auto connection = std::make_unique<FakeConnection>();
    FakeConnection *fake = connection.get();
    fake->servers = {serverEntry(1, u"node1"_s), serverEntry(2, u"node2"_s)};
    fake->servers[1].report->state = Common::NodeState::Dead;
    ConnectionTest test(std::move(connection), profile(u"Lab"_s, {node1, node2}).target(u"secret"_s));
    QSignalSpy worked(&test, &ConnectionTest::worked);
    test.start();
    QVERIFY(fake->target().otherNodes.isEmpty()); // another node would hide what is wrong with this one
    fake->answerAll();
    QCOMPARE(worked.size(), 1);
    const QString findings = worked.first().first().toString();
    for (const QString &part : {u"node1:5080 answers"_s, u" ms"_s, u"TLS"_s, u"login works"_s, u"administrator"_s,
                                u"1 of them up"_s, u"Version: 0.1.0"_s})
        QVERIFY2(findings.contains(part), qPrintable(findings));
}

void tst_Profiles::testTellsWhatIsWrong()
{
    auto connection = std::make_unique<FakeConnection>();
    FakeConnection *fake = connection.get();
    fake->error = Common::Error{Common::ErrorCode::WrongLogin, u"User or password is wrong."_s};
    ConnectionTest test(std::move(connection), profile(u"Lab"_s).target(u"wrong"_s));
    QSignalSpy failed(&test, &ConnectionTest::failed);
    test.start();
    fake->answerAll();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Common::Error>(), *fake->error);
}

// Where the tests run there is no key ring. Whoever has one gets its answers instead, and nothing stays in it.
void tst_Profiles::secretsStayInMemoryWithoutAKeyRing()
{
    KeyringSecrets secrets(u"tst_profiles"_s);
    QSignalSpy found(&secrets, &SecretStore::keepingFound);
    secrets.findKeeping();
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(secrets.keeping() != SecretStore::Keeping::Unknown);
    secrets.write(u"id"_s, u"do-not-store"_s);
    QString kept;
    secrets.read(u"id"_s, this, [&](const auto &result) { kept = *result; });
    QTRY_COMPARE(kept, u"do-not-store"_s);
    secrets.forget(u"id"_s);
    std::optional<QString> after;
    secrets.read(u"id"_s, this, [&](const auto &result) { after = *result; });
    QTRY_VERIFY(after);
    QCOMPARE(*after, QString());
    QVERIFY(QSettings().allKeys().isEmpty());
}

ATRIUM_TEST_WITH(QApplication, tst_Profiles)
#include "tst_profiles.moc"

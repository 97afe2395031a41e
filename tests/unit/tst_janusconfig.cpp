// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/config.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What section [media] says of the media server. */
class tst_JanusConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nodeHasNoMediaServerUnlessTold();
    void everyKeyIsRead();
    void secretMustBePrivate();
    void refuses_data();
    void refuses();

private:
    Common::Result<Config> read(const QByteArray &media)
    {
        write(u"agent.toml"_s, "[node]\nid = 1\n[media]\n" + media);
        return readConfig(m_folder.filePath(u"agent.toml"_s), {});
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("the test cannot write its file");
    }

    QTemporaryDir m_folder;
};

void tst_JanusConfig::nodeHasNoMediaServerUnlessTold()
{
    const auto config = read({});
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QVERIFY(config->media.janusUrl.isEmpty());
    QVERIFY(config->media.janusApiSecret.isEmpty() && config->media.janusAdminKey.isEmpty());
    QCOMPARE(config->media.janusRoomPublishers, 24);
    QCOMPARE(config->media.janusBitrate, 1'500'000);
    QCOMPARE(config->media.maxStreams, 0);
    QCOMPARE(config->media.converters, 1);
}

void tst_JanusConfig::everyKeyIsRead()
{
    write(u"secret"_s, "api\n");
    write(u"key"_s, "admin\n");
    const auto config = read("janus_url = \"ws://127.0.0.1:8188\"\njanus_api_secret_file = \"secret\"\n"
                             "janus_admin_key_file = \"key\"\njanus_room_publishers = 30\njanus_bitrate = 500000\n"
                             "streams = 200\nconverters = 0\n");
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->media.janusUrl, QUrl(u"ws://127.0.0.1:8188"_s));
    QCOMPARE(config->media.janusApiSecret, u"api"_s);
    QCOMPARE(config->media.janusAdminKey, u"admin"_s);
    QCOMPARE(config->media.janusRoomPublishers, 30);
    QCOMPARE(config->media.janusBitrate, 500'000);
    QCOMPARE(config->media.maxStreams, 200);
    QCOMPARE(config->media.converters, 0);
    for (const Setting &setting : config->settings)
        QVERIFY2(setting.value != u"api"_s && setting.value != u"admin"_s, qPrintable(setting.name));
}

void tst_JanusConfig::secretMustBePrivate()
{
    write(u"secret"_s, "api\n");
    QVERIFY(QFile::setPermissions(m_folder.filePath(u"secret"_s), QFile::ReadOwner | QFile::ReadOther));
    for (const char *key : {"janus_api_secret_file", "janus_admin_key_file"}) {
        const auto config = read(QByteArray(key) + " = \"secret\"\n");
        QVERIFY(!config);
        QVERIFY2(config.error().message.contains(m_folder.filePath(u"secret"_s)), qPrintable(config.error().message));
    }
}

void tst_JanusConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *line, const char *key) {
        QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(key);
    };
    row("a page instead of a WebSocket", "janus_url = \"http://127.0.0.1:8088/janus\"", "media.janus_url");
    row("a host alone", "janus_url = \"127.0.0.1:8188\"", "media.janus_url");
    row("no host", "janus_url = \"ws://\"", "media.janus_url");
    row("a password in the address", "janus_url = \"ws://a:b@127.0.0.1:8188\"", "media.janus_url");
    row("spaces in the address", "janus_url = \"ws://127.0.0.1 :8188\"", "media.janus_url");
    row("a secret that is not there", "janus_api_secret_file = \"nowhere\"", "nowhere");
    row("a key that is not there", "janus_admin_key_file = \"nowhere\"", "nowhere");
    row("a room in which nobody sends", "janus_room_publishers = 0", "media.janus_room_publishers");
    row("cameras without a bit", "janus_bitrate = 1000", "media.janus_bitrate");
    row("fewer than no streams", "streams = -1", "media.streams");
    row("fewer than no converters", "converters = -1", "media.converters");
}

void tst_JanusConfig::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, key);
    const auto config = read(line + '\n');
    QVERIFY(!config);
    QCOMPARE(config.error().code, Common::ErrorCode::Config);
    QVERIFY2(config.error().message.contains(key), qPrintable(config.error().message));
}

ATRIUM_TEST(tst_JanusConfig)
#include "tst_janusconfig.moc"

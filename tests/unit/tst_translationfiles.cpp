// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/*! A text in a translation file. */
struct Message
{
    QString context = {};
    QString source = {};
    bool isPlural = false;
    bool isFinished = true;
    QStringList forms = {};
    QString name() const { return context + u": "_s + source; }
};

static QList<Message> messagesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1) {
            context = reader.readElementText();
        } else if (reader.name() == "message"_L1) {
            messages << Message{.context = context};
            messages.last().isPlural = reader.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (reader.name() == "source"_L1) {
            messages.last().source = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            messages.last().isFinished = !reader.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().forms = {reader.readElementText()};
        } else if (reader.name() == "numerusform"_L1) {
            messages.last().forms << reader.readElementText();
        }
    }
    return messages;
}

static QStringList namesOf(const QList<Message> &messages)
{
    QStringList names;
    for (const Message &message : messages)
        names << message.name();
    names.sort();
    return names;
}

static QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

static int pluralFormsOf(const QString &language)
{
    return language == "ru"_L1 || language == "uk"_L1 ? 3 : 2;
}

/*! The translation files of both programs, beside copies that were brought up to date with the sources just now. */
class tst_TranslationFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFileIsComplete();
    void textsAreThoseOfTheSources_data();
    void textsAreThoseOfTheSources();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void aTextWithoutTranslationIsTold();

private:
    struct Update
    {
        int exitCode = -1;
        QByteArray said;
    };
    static Update update(const QString &folder);
    static bool copyTo(const QString &folder);
    void addFileRows() const;

    QTemporaryDir m_folder;
    Update m_update = {};
};

bool tst_TranslationFiles::copyTo(const QString &folder)
{
    const QDir translations(QStringLiteral(TRANSLATIONS_FOLDER));
    const QStringList names = translations.entryList({u"*.ts"_s}, QDir::Files);
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return QFile::copy(translations.filePath(name), folder + u'/' + name);
    });
}

tst_TranslationFiles::Update tst_TranslationFiles::update(const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(DEV_PROGRAM), {u"translate"_s, u"--folder"_s, folder});
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAll()};
}

void tst_TranslationFiles::initTestCase()
{
    QVERIFY(copyTo(m_folder.path()));
    m_update = update(m_folder.path());
}

void tst_TranslationFiles::everyFileIsComplete()
{
    QVERIFY2(m_update.exitCode == 0, m_update.said.constData());
}

void tst_TranslationFiles::addFileRows() const
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(m_folder.path()).entryList({u"*.ts"_s}, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void tst_TranslationFiles::textsAreThoseOfTheSources_data()
{
    addFileRows();
}

void tst_TranslationFiles::textsAreThoseOfTheSources()
{
    QFETCH(QString, file);
    const QStringList kept = namesOf(messagesOf(QStringLiteral(TRANSLATIONS_FOLDER "/") + file));
    QVERIFY(!kept.isEmpty());
    QCOMPARE(kept, namesOf(messagesOf(m_folder.filePath(file))));
}

void tst_TranslationFiles::everyTextIsTranslated_data()
{
    addFileRows();
}

void tst_TranslationFiles::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QString language = file.section(u'_', -1).section(u'.', 0, 0);
    const QList<Message> messages = messagesOf(m_folder.filePath(file));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const QByteArray utf8 = message.name().toUtf8();
        const char *where = utf8.constData();
        QVERIFY2(message.isFinished, where);
        QVERIFY2(message.forms.size() == (message.isPlural ? pluralFormsOf(language) : 1), where);
        for (const QString &form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), where);
            // One person may be said in a word, without the number.
            QStringList expected = placeholdersOf(message.source);
            QStringList found = placeholdersOf(form);
            if (message.isPlural) {
                expected.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            QVERIFY2(found == expected, where);
            QVERIFY2(form.count(u'&') <= 1 || message.source.count(u'&') > 1, where);
        }
    }
}

void tst_TranslationFiles::aTextWithoutTranslationIsTold()
{
    const QTemporaryDir folder;
    QVERIFY(copyTo(folder.path()));
    // As after a new text in the sources: they have it, the file has not.
    QFile file(folder.filePath(u"atrium-agent_de.ts"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype begin = content.indexOf("    <message>");
    const qsizetype end = content.indexOf("    <message>", begin + 1);
    QVERIFY(begin > 0 && end > begin);
    content.remove(begin, end - begin);
    QVERIFY(file.resize(0) && file.seek(0) && file.write(content) == content.size());
    file.close();
    const Update done = update(folder.path());
    QCOMPARE(done.exitCode, 1);
    static const QRegularExpression line(u"^atrium-agent_de\\.ts +1 unfinished$"_s,
                                         QRegularExpression::MultilineOption);
    QVERIFY2(line.match(QString::fromUtf8(done.said)).hasMatch(), done.said.constData());
}

ATRIUM_TEST(tst_TranslationFiles)
#include "tst_translationfiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/database.h"

#include "tests/fuzz/promise.h"
#include "tests/soap/soapfixture.h"

#include <QMutex>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QMutex mutex;
QByteArray failed; // statement
QtMessageHandler otherHandler = nullptr;

/*! Keeps what the storage says of statements that failed: no input may lead to one. */
void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg && qstrcmp(context.category, "agent.storage") == 0
        && text.startsWith("statement failed:"_L1)) {
        const QMutexLocker lock(&mutex);
        failed = text.toUtf8();
    } else if (type == QtFatalMsg) {
        otherHandler(type, context, text);
    }
}

} // namespace

Fuzz::Database::Database() : m_fixture(std::make_unique<SoapFixture>())
{
    if (const auto before = qInstallMessageHandler(listen); before != listen) // the regressions have one for each target
        otherHandler = before;
    m_fixture->onAsk = [](NodeId, const QString &, const QCborMap &) {
        return NodeAnswer(Error{ErrorCode::Unavailable, u"Nobody answers."_s});
    };
    m_fixture->enterRoom(u"9f86d081"_s);
}

Fuzz::Database::~Database()
{
    qInstallMessageHandler(otherHandler);
}

/*! Anew when the last input has ended the session; as somebody else when it has changed the account. */
void Fuzz::Database::logIn(Person &person)
{
    const SoapServices services = m_fixture->services();
    if (!person.session.isEmpty() && services.sessions.identify(person.session, u"127.0.0.1"_s))
        return;
    QString login = QLatin1String(person.login);
    if (!person.session.isEmpty()) {
        login += QString::number(++m_added);
        const User account{{}, login, u"First"_s, u"Last"_s, {}, person.level};
        if (!services.users.add(account, QLatin1String(SoapFixture::password), {}))
            return;
    }
    person.session = m_fixture->loggedIn(login);
}

QByteArray Fuzz::Database::withSessions(QByteArray input)
{
    for (Person &person : m_people) {
        const QByteArray name(person.login);
        if (!input.contains('@' + name) && !input.contains("@csrf-" + name))
            continue;
        logIn(person);
        input.replace('@' + name, person.session.toLatin1());
        input.replace("@csrf-" + name, m_fixture->services().sessions.csrfToken(person.session).toLatin1());
    }
    return input;
}

void Fuzz::Database::check()
{
    const QMutexLocker lock(&mutex);
    promise(failed.isEmpty(), failed.constData());
}

void Fuzz::checkNoSql(const QByteArray &answer)
{
    for (const char *word : {"QSQLITE", "sqlite", "SELECT ", "INSERT ", "no such column", "unrecognized token",
                             "syntax error", "constraint failed"})
        promise(!answer.contains(word), "an answer says nothing of how it is stored");
}

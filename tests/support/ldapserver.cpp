// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ldapserver.h"

#include "tests/support/freeport.h"
#include "tests/support/patience.h"
#include "tests/support/processstate.h"

#include <QDir>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto rootDn = "cn=root,dc=school,dc=example";
constexpr auto rootPassword = "the-roots-own";
constexpr auto searcherPassword = "the-searchers-own";

} // namespace

LdapServer::LdapServer()
{
    QTcpServer plain;
    QTcpServer tls;
    listenOnFreePort(plain);
    listenOnFreePort(tls);
    m_port = plain.serverPort();
    m_tlsPort = tls.serverPort();
}

LdapServer::~LdapServer()
{
    resume();
    stop();
}

bool LdapServer::write(const char *file, const QByteArray &content) const
{
    QFile out(path(file));
    return out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(content) == content.size();
}

bool LdapServer::makeCertificates()
{
    return m_certificates.addAuthority(u"authority"_s) && m_certificates.addAuthority(u"foreign"_s)
        && write("names", "subjectAltName=IP:127.0.0.1\n")
        && m_certificates.addNode(u"127.0.0.1"_s, u"authority"_s, {u"-days"_s, u"1"_s, u"-extfile"_s, path("names")});
}

bool LdapServer::start()
{
    const bool isFirst = !QDir(path("db")).exists();
    if (isFirst) {
        const QByteArray here = m_folder.path().toUtf8();
        const QByteArray config = "include /etc/ldap/schema/core.schema\ninclude /etc/ldap/schema/cosine.schema\n"
                                  "include /etc/ldap/schema/inetorgperson.schema\nmodulepath /usr/lib/ldap\n"
                                  "moduleload back_mdb\nmoduleload memberof\nthreads 4\n"
                                  "TLSCACertificateFile "
            + authorityFile().toUtf8() + "\nTLSCertificateFile " + m_certificates.path(u"127.0.0.1.crt"_s).toUtf8()
            + "\nTLSCertificateKeyFile " + m_certificates.path(u"127.0.0.1.key"_s).toUtf8()
            + "\ndatabase mdb\nmaxsize 33554432\nsuffix dc=school,dc=example\nrootdn " + rootDn + "\nrootpw "
            + rootPassword + "\ndirectory " + here + "/db\ndbnosync\noverlay memberof\n"
            + "access to attrs=userPassword by anonymous auth by * none\naccess to * by dn.exact=" + searcher
            + " read by * read\n";
        if (!QDir().mkpath(path("db")) || !makeCertificates() || !write("slapd.conf", config)
            || !write("searcher", searcherPassword))
            return false;
    }
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path("log"), QIODevice::Append);
    // With -d it stays in the foreground.
    m_process.start(u"/usr/sbin/slapd"_s,
                    {u"-d"_s, u"0"_s, u"-f"_s, path("slapd.conf"), u"-h"_s, plainUrl() + u"/ "_s + tlsUrl() + u'/'});
    const bool isUp = m_process.waitForStarted()
        && QTest::qWaitFor(
                          [this] {
                              QTcpSocket socket;
                              socket.connectToHost(QHostAddress::LocalHost, m_tlsPort);
                              return socket.waitForConnected(1000);
                          },
                          20000);
    if (!isUp)
        return false;
    return !isFirst
        || change(
            "dn: dc=school,dc=example\nchangetype: add\nobjectClass: dcObject\nobjectClass: organization\ndc: school\n"
            "o: School\n\n"
            "dn: ou=people,dc=school,dc=example\nchangetype: add\nobjectClass: organizationalUnit\nou: people\n\n"
            "dn: ou=groups,dc=school,dc=example\nchangetype: add\nobjectClass: organizationalUnit\nou: groups\n\n"
            "dn: cn=atrium,dc=school,dc=example\nchangetype: add\nobjectClass: applicationProcess\n"
            "objectClass: simpleSecurityObject\ncn: atrium\nuserPassword: "
            + QByteArray(searcherPassword) + '\n');
}

void LdapServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void LdapServer::pause()
{
    QVERIFY(m_process.processId() > 0);
    ::kill(pid_t(m_process.processId()), SIGSTOP);
    QTRY_VERIFY(standsStill(m_process.processId()));
}

void LdapServer::resume()
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGCONT);
}

bool LdapServer::addPerson(const QByteArray &name, const QByteArray &more)
{
    return change("dn: " + personDn(name) + "\nchangetype: add\nobjectClass: inetOrgPerson\nuid: " + name
                  + "\ncn: " + name + "\nuserPassword: secret-" + name + '\n'
                  + (more.contains("sn: ") ? QByteArray() : "sn: " + name + '\n') + more);
}

bool LdapServer::addGroup(const QByteArray &name, const QByteArrayList &members)
{
    QByteArray ldif = "dn: " + groupDn(name) + "\nchangetype: add\nobjectClass: groupOfNames\ncn: " + name + '\n';
    for (const QByteArray &member : members)
        ldif += "member: " + personDn(member) + '\n';
    return change(ldif);
}

bool LdapServer::change(const QByteArray &ldif)
{
    QProcess process;
    process.start(u"ldapmodify"_s,
                  {u"-x"_s, u"-H"_s, plainUrl(), u"-D"_s, QLatin1String(rootDn), u"-w"_s, QLatin1String(rootPassword)});
    process.write(ldif);
    process.closeWriteChannel();
    const bool done = process.waitForFinished(20000) && process.exitCode() == 0;
    if (!done)
        qWarning().noquote() << process.program() << process.arguments() << process.errorString()
                             << process.readAllStandardError();
    return done;
}

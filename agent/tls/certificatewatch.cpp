// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/tls/certificatewatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcTls, "agent.tls")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 60s;
constexpr auto settleTime = 1s;
constexpr auto warnEvery = 24h;
constexpr qint64 mostBytes = 1 << 20; // of a file of certificates

// The files, their folders, and those that links lead to: programs that renew certificates replace any of them.
QStringList placesOf(const QStringList &files)
{
    QStringList places;
    for (const QString &name : files) {
        const QFileInfo file(name);
        places << name << file.absolutePath();
        if (const QString target = file.canonicalFilePath(); !target.isEmpty())
            places << target << QFileInfo(target).absolutePath();
    }
    places.removeDuplicates();
    return places;
}

} // namespace

CertificateWatch::CertificateWatch(const QString &use, const TlsSetup &setup, DiskThreads &disk, QObject *parent)
    : QObject(parent)
    , m_use(use)
    , m_files(setup.files)
    , m_disk(disk)
    , m_identity(setup.identity)
    , m_expiry(setup.identity.expiry().toMSecsSinceEpoch())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &CertificateWatch::look);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        look();
        warn();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void CertificateWatch::start()
{
    m_tick.start(lookEvery);
    look();
    warn();
}

QDateTime CertificateWatch::certificateExpiry() const
{
    return QDateTime::fromMSecsSinceEpoch(m_expiry, Qt::UTC);
}

void CertificateWatch::look()
{
    if (m_isReading) {
        m_mustReadAgain = true;
        return;
    }
    const auto begun = m_disk.start([files = m_files] { return read(files); });
    if (!begun)
        return; // the disk hangs: the next minute will show
    m_isReading = true;
    m_mustReadAgain = false;
    begun->then(this, [this](const Found &found) {
        m_isReading = false;
        take(found);
        if (m_mustReadAgain)
            look();
    });
}

CertificateWatch::Found CertificateWatch::read(const TlsFiles &files)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &name : files.all()) {
        QFile file(name);
        digest.addData(file.open(QIODevice::ReadOnly) ? "file" + file.read(mostBytes) : QByteArray("nothing"));
    }
    return {digest.result(), placesOf(files.all()), readIdentity(files, QDateTime::currentDateTimeUtc())};
}

void CertificateWatch::take(const Found &found)
{
    if (watch(found.places))
        m_settle.start(); // what changed after it was read and before it was watched, nobody told
    if (found.identity) {
        m_refused.clear();
        m_good = found.digest;
        if (*found.identity != m_identity)
            show(*found.identity);
    } else if (found.digest == m_good && m_expiry <= QDateTime::currentMSecsSinceEpoch()) {
        warn(); // there is no new one: the time of the old one is over
    } else if (std::exchange(m_refused, found.digest) != found.digest) {
        qCWarning(lcTls).noquote() << "the new certificate of" << m_use
                                   << "cannot be used, the old one stays:" << errorText(found.identity.error());
    }
}

void CertificateWatch::show(const TlsIdentity &identity)
{
    m_identity = identity;
    m_expiry = identity.expiry().toMSecsSinceEpoch();
    qCInfo(lcTls).noquote() << m_use << "has a new certificate, good until"
                            << certificateExpiry().toString(Qt::ISODate);
    Q_EMIT changed(identity);
    m_warnPause.setRemainingTime(0);
    warn();
}

bool CertificateWatch::watch(const QStringList &places)
{
    bool isMore = false;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &place : places) {
        if (!watched.contains(place)
            && m_watcher.addPath(place)) // one that is not there yet is there when its folder says so
            isMore = true;
    }
    return isMore;
}

void CertificateWatch::warn()
{
    const auto left = std::chrono::milliseconds(m_expiry - QDateTime::currentMSecsSinceEpoch());
    if (left > soon || !m_warnPause.hasExpired())
        return;
    m_warnPause.setRemainingTime(warnEvery);
    const QString when = certificateExpiry().toString(Qt::ISODate);
    if (left <= 0ms)
        qCCritical(lcTls).noquote() << "the certificate of" << m_use << "has expired on" << when
                                    << "and nobody can trust it: renew" << m_files.certificate;
    else
        qCWarning(lcTls).noquote() << "the certificate of" << m_use << "expires on" << when + QLatin1String(": renew")
                                   << m_files.certificate;
}

} // namespace Agent

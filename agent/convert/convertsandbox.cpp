// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/convertsandbox.h"

#include "agent/convert/converttext.h"
#include "agent/sandbox/sandbox.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcConvert, "agent.convert", QtInfoMsg)

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 scratchBytes = 16 << 20;
constexpr int processes = 256; // each file that FFmpeg reads has a thread

QByteArray script(const QString &name)
{
    QFile file(u":/convert/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is part of this program
    return file.readAll();
}

Error stopped()
{
    return {ErrorCode::Unavailable, ConvertText::tr("This server is being stopped.")};
}

Error noSandbox(const ChildEnd &end)
{
    qCWarning(lcConvert).noquote() << "the sandbox does not start:"
                                   << (end.how == ChildEnd::How::NotRun ? qt_error_string(end.code)
                                                                        : QString::fromUtf8(end.complaints).trimmed());
    return {ErrorCode::Unavailable,
            ConvertText::tr("This server cannot convert recordings: its sandbox does not start."),
            ConvertText::tr("The administrator should look into the log; bubblewrap needs user namespaces.")};
}

} // namespace

Result<void> ConvertSandbox::checkSpace(qint64 bytes) const
{
    if (m_folder.freeBytes() >= bytes + m_settings.reserveBytes)
        return {};
    return Error{
        ErrorCode::NoSpace, ConvertText::tr("The disk has not enough room to convert the recording."),
        ConvertText::tr("The administrator should make room in %1: %2 are needed.")
            .arg(QFileInfo(m_folder.path()).path(), QLocale().formattedDataSize(bytes + m_settings.reserveBytes))};
}

Result<ConvertSandbox::Ended> ConvertSandbox::run(const SandboxTask &task, std::chrono::milliseconds deadline,
                                                  const Take &take) const
{
    constexpr QByteArrayView greeting = "begun\n"; // of the scripts: whoever says it is inside
    // What a recording needs was looked at before; this is for what other programs write meanwhile, or a hostile one here.
    const qint64 least = m_settings.reserveBytes / 2;
    QByteArray first;
    const ChildEnd end =
        runInSandbox(task,
                     {deadline, m_settings.memoryBytes, scratchBytes,
                      std::max(scratchBytes, m_folder.freeBytes() - least), m_settings.threads, processes},
                     m_stop, [&](QByteArrayView piece) {
                         if (m_folder.freeBytes() < least)
                             return false;
                         const qsizetype missing = std::min(greeting.size() - first.size(), piece.size());
                         first += piece.first(missing);
                         return take(piece.sliced(missing));
                     });
    if (end.how == ChildEnd::How::Stopped)
        return stopped();
    if (const auto space = checkSpace(least - m_settings.reserveBytes); !space)
        return space.error();
    if (end.how == ChildEnd::How::NotRun || (first != greeting && end.how == ChildEnd::How::Exited))
        return noSandbox(end);
    if (end.how == ChildEnd::How::Exited && end.code == 0)
        return Ended::Well;
    qCWarning(lcConvert).noquote() << task.arguments.value(0) << "ended as" << int(end.how) << end.code
                                   << QString::fromUtf8(end.complaints).simplified();
    return end.how == ChildEnd::How::Deadline ? Ended::TooLong : Ended::Failed;
}

Result<ConvertSandbox::Ended> ConvertSandbox::makeTrack(const QString &source, int number, const Take &take) const
{
    constexpr qint64 slowestBytesPerSecond = 200'000;
    const auto deadline = 60s + std::chrono::seconds(QFileInfo(source).size() / slowestBytesPerSecond);
    SandboxTask task;
    task.source = source;
    task.suffix = "mjr";
    task.script = script(u"maketrack.sh"_s);
    task.arguments = {"/work/track-" + QByteArray::number(number)};
    task.environment = {{"MALLOC_ARENA_MAX", "2"}};
    task.workFolder = m_folder.path();
    return run(task, deadline, take);
}

Result<ConvertSandbox::Ended> ConvertSandbox::run(const FilmCommand &command, std::chrono::milliseconds deadline,
                                                  const Take &take) const
{
    for (const auto &[name, content] : command.files) {
        if (const auto written = m_folder.write(name, content); !written)
            return written.error();
    }
    SandboxTask task;
    task.script = script(u"runfilm.sh"_s);
    task.arguments = command.arguments;
    // An arena of memory for each of the threads would look like much more than is used.
    task.environment = {{"MALLOC_ARENA_MAX", "2"}};
    task.workFolder = m_folder.path();
    return run(task, deadline, take);
}

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/previewmaker.h"

#include "agent/previews/previewfolder.h"
#include "agent/previews/previewstext.h"
#include "agent/previews/previewstream.h"
#include "agent/previews/recipe.h"
#include "agent/sandbox/sandbox.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <optional>

Q_LOGGING_CATEGORY(lcPreviews, "agent.previews", QtInfoMsg)

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

Error stopped()
{
    return {ErrorCode::Unavailable, PreviewsText::tr("This server is being stopped.")};
}

Error tookTooLong(const PreviewSettings &settings)
{
    return {ErrorCode::Timeout,
            PreviewsText::tr("Making the previews took longer than %1 s.")
                .arg(std::chrono::ceil<std::chrono::seconds>(settings.deadline).count())};
}

Error damaged()
{
    return {ErrorCode::Invalid, PreviewsText::tr("The file is damaged, or too complex for previews.")};
}

Error noSandbox(const ChildEnd &end)
{
    qCWarning(lcPreviews).noquote() << "the sandbox does not start:"
                                    << (end.how == ChildEnd::How::NotRun ? qt_error_string(end.code)
                                                                         : QString::fromUtf8(end.complaints).trimmed());
    return {ErrorCode::Unavailable, PreviewsText::tr("This server cannot make previews: its sandbox does not start."),
            PreviewsText::tr("The administrator should look into the log; bubblewrap needs user namespaces.")};
}

QByteArray script()
{
    QFile file(u":/previews/makepreview.sh"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is part of this program
    return file.readAll();
}

/*! What the script's exit status means. */
Error scriptFailure(int status, const PreviewSettings &settings)
{
    switch (status) {
    case 4: return {ErrorCode::Invalid, PreviewsText::tr("The file is protected by a password.")};
    case 5:
        return {
            ErrorCode::TooLarge,
            PreviewsText::tr("The picture has more than %1 million pixels.").arg(settings.maximumPixels / 1'000'000)};
    case 6: return tookTooLong(settings);
    default: return damaged();
    }
}

} // namespace

/*! Holds one of the places for conversions; false when there is none any more. */
class PreviewMaker::Turn
{
public:
    explicit Turn(PreviewMaker &maker) : m_maker(maker)
    {
        std::unique_lock lock(m_maker.m_mutex);
        m_maker.m_ended.wait(
            lock, [this] { return m_maker.m_stop.isRaised() || m_maker.m_running < m_maker.m_settings.atOnce; });
        ++m_maker.m_running;
    }
    ~Turn()
    {
        const std::scoped_lock lock(m_maker.m_mutex);
        --m_maker.m_running;
        m_maker.m_ended.notify_one();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    explicit operator bool() const { return !m_maker.m_stop.isRaised(); }

private:
    PreviewMaker &m_maker;
};

bool PreviewMaker::hasPreviews(const QString &mediaType)
{
    return recipeFor(mediaType).has_value();
}

void PreviewMaker::stop()
{
    const std::scoped_lock lock(m_mutex); // nobody is between looking at the sign and waiting
    m_stop.raise();
    m_ended.notify_all();
}

Result<Preview> PreviewMaker::make(const QString &sourcePath, const QString &mediaType, const QString &targetFolder)
{
    const auto recipe = recipeFor(mediaType);
    if (!recipe)
        return Error{ErrorCode::Invalid, PreviewsText::tr("Files of this kind have no previews.")};
    if (const auto missing = missingProgram(recipe->programs, u"/usr"_s))
        return Error{
            ErrorCode::Unavailable, PreviewsText::tr("This server lacks a program that previews of such files need."),
            PreviewsText::tr("The administrator should install the package %1.").arg(QLatin1String(missing->package))};
    const QFileInfo source(sourcePath);
    if (!source.isFile() || !source.isReadable())
        return Error{ErrorCode::Unavailable, PreviewsText::tr("The file's content cannot be read.")};

    const Turn turn(*this);
    if (!turn)
        return stopped();
    PreviewFolder folder(targetFolder);
    std::optional<Error> notStored;
    PreviewStream stream(m_settings.maximumPages, [&](const QString &name, const QByteArray &content) {
        if (const auto added = folder.add(name, content); !added)
            notStored = added.error();
        return !notStored;
    });
    const SandboxTask task{
        source.absoluteFilePath(),
        recipe->suffix,
        script(),
        {recipe->kind, "/source." + recipe->suffix},
        {{"EXPORT", recipe->exportFilter},
         {"PAGES", QByteArray::number(m_settings.maximumPages)},
         {"PAGE_SIZE", QByteArray::number(PreviewStream::pageSize)},
         {"THUMBNAIL_SIZE", QByteArray::number(PreviewStream::thumbnailSize)},
         {"PIXELS", QByteArray::number(m_settings.maximumPixels)},
         // libvips: only readers that withstand hostile files, and none of its plug-ins, which are slow to load.
         {"VIPS_BLOCK_UNTRUSTED", "1"},
         {"VIPSHOME", "/nowhere"}},
        !recipe->exportFilter.isEmpty()}; // LibreOffice asks for /proc
    const ChildEnd end = runInSandbox(task, {m_settings.deadline, m_settings.memoryBytes, m_settings.scratchBytes},
                                      m_stop, [&](QByteArrayView piece) { return stream.take(piece); });
    qCDebug(lcPreviews).noquote() << mediaType << "ended as" << int(end.how) << end.code
                                  << QString::fromUtf8(end.complaints).trimmed();
    if (notStored)
        return *notStored;
    switch (end.how) {
    case ChildEnd::How::Deadline: return tookTooLong(m_settings);
    case ChildEnd::How::Stopped: return stopped();
    case ChildEnd::How::NotRun: return noSandbox(end);
    case ChildEnd::How::Refused:
        qCWarning(lcPreviews).noquote() << "what a sandbox gave for a file of type" << mediaType << "was refused";
        return damaged();
    case ChildEnd::How::Signal:
    case ChildEnd::How::Exited: break;
    }
    if (!stream.hasBegun())
        return noSandbox(end);
    if (end.how == ChildEnd::How::Signal || end.code != 0 || !stream.isComplete())
        return scriptFailure(end.how == ChildEnd::How::Exited ? end.code : 0, m_settings);
    if (const auto published = folder.publish(); !published)
        return published.error();
    return Preview{stream.pages(), stream.firstPage().width(), stream.firstPage().height()};
}

} // namespace Agent

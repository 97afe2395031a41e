// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/uploadsink.h"

#include "agent/api/apirouter.h"
#include "agent/api/apitext.h"
#include "agent/files/durablefile.h"

#include <QPointer>

namespace Agent {

using namespace Common;

/*! What the disk's threads work on, one at a time. */
struct UploadSink::Writing
{
    std::shared_ptr<FileDescriptor> part;
    QString path; // for people
    qint64 offset = 0;
    std::optional<ContentHash> hash; // of an upload that came in one piece; others are read again at the end
};

UploadSink::UploadSink(UploadService &uploads, const UploadService::Held &held, Run run, Answer answer)
    : m_uploads(uploads)
    , m_held(held)
    , m_run(std::move(run))
    , m_answer(std::move(answer))
    , m_writing(std::make_shared<Writing>())
    , m_noted(held.upload.storedBytes)
{
    m_writing->part = held.part;
    m_writing->path = uploads.contents().pathOf(held.upload.storageKey);
    m_writing->offset = held.upload.storedBytes;
    if (m_writing->offset == 0)
        m_writing->hash.emplace();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { written(DiskThreads::hangs()); });
}

void UploadSink::write(const QByteArray &bytes, const Taken &taken)
{
    if (m_refusal)
        return taken(m_refusal);
    if (bytes.size() > m_held.upload.sizeBytes - m_writing->offset) {
        refuse({ErrorCode::TooLarge, ApiText::tr("This is more than the upload's length.")});
        return taken(m_refusal);
    }
    m_taken = taken;
    m_deadline.start(writeDeadline);
    const auto begun = m_uploads.contents().disk().start(
        [writing = m_writing, bytes] { return writeNow(*writing, bytes); }, writeDeadline);
    if (!begun)
        return written(begun.error());
    begun->then(this, [this](const Result<void> &result) { written(result); });
}

Result<void> UploadSink::writeNow(Writing &writing, const QByteArray &bytes)
{
    const auto written = writeAt(writing.part->number(), bytes, writing.offset, writing.path);
    if (!written)
        return written;
    writing.offset += bytes.size();
    if (writing.hash)
        writing.hash->add(bytes);
    return {};
}

void UploadSink::written(const Result<void> &result)
{
    if (!m_taken) // it was given up before
        return;
    m_deadline.stop();
    const Taken taken = std::exchange(m_taken, {});
    if (!result)
        refuse(result.error());
    else if (!m_isNoting && m_writing->offset - m_noted >= noteBytes)
        note();
    if (m_respond) // nobody sends any more
        return finish();
    taken(m_refusal);
}

void UploadSink::refuse(const Error &error)
{
    m_refusal = errorResponse(error);
    if (error.code != ErrorCode::Unavailable) // else the disk may still be at it: what it holds is free after a while
        letGo([](const HttpResponse &) {});
}

void UploadSink::note()
{
    m_isNoting = true;
    m_noted = m_writing->offset;
    m_run(
        [&uploads = m_uploads, held = m_held, bytes = m_noted] {
            const auto noted = uploads.progress(held, bytes);
            return noted ? noContent() : errorResponse(noted.error());
        },
        [self = QPointer<UploadSink>(this)](const HttpResponse &response) {
            constexpr int firstFailure = 400;
            if (!self)
                return;
            self->m_isNoting = false;
            if (response.status >= firstFailure)
                self->m_refusal = response;
        });
}

void UploadSink::end(const HttpResponder &respond)
{
    m_respond = respond;
    if (m_taken)
        m_self = shared_from_this();
    else
        finish();
}

void UploadSink::finish()
{
    const auto self = std::exchange(m_self, {});
    const HttpResponder respond = *std::exchange(m_respond, {});
    if (m_refusal)
        return respond(*m_refusal);
    letGo(respond);
}

void UploadSink::letGo(const HttpResponder &respond)
{
    const bool isWhole = m_writing->offset == m_held.upload.sizeBytes;
    m_run([&uploads = m_uploads, held = m_held, bytes = m_writing->offset, answer = m_answer,
           hash = isWhole && m_writing->hash ? m_writing->hash->hex()
                                             : QString()] { return answer(uploads.letGo(held, bytes, hash)); },
          respond);
}

} // namespace Agent

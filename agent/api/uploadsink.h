// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/uploadservice.h"
#include "agent/http/bodysink.h"

#include <QObject>
#include <QTimer>

namespace Agent {

/*!
    Writes one piece of an upload to the disk while it arrives. What is written is made safe and noted every `noteBytes`: so
    much at most is sent again after a crash.
    Threads: lives in the main thread; the disk's threads write, the request threads note.
*/
class UploadSink : public QObject, public BodySink, public std::enable_shared_from_this<UploadSink>
{
    Q_OBJECT
public:
    /*! Carries out in a request thread, and gives what it returns in the main thread. Called there. */
    using Run = std::function<void(std::function<HttpResponse()>, const HttpResponder &)>;
    using Answer = std::function<HttpResponse(const Common::Result<UploadService::State> &)>;

    UploadSink(UploadService &uploads, const UploadService::Held &held, Run run, Answer answer);

    void write(const QByteArray &bytes, const Taken &taken) override;
    void end(const HttpResponder &respond) override;

    static constexpr qint64 noteBytes = 16 << 20;
    static constexpr Common::Millis writeDeadline{10000};

private:
    struct Writing;
    static Common::Result<void> writeNow(Writing &writing, const QByteArray &bytes);
    void written(const Common::Result<void> &result);
    void refuse(const Common::Error &error);
    void note();
    void letGo(const HttpResponder &respond);
    void finish();

    UploadService &m_uploads; // not owned, outlives this
    const UploadService::Held m_held;
    const Run m_run;
    const Answer m_answer;
    const std::shared_ptr<Writing> m_writing; // the disk thread's, too
    Taken m_taken;                            // of the piece that is being written
    std::optional<HttpResponder> m_respond;   // the body has come to its end
    std::optional<HttpResponse> m_refusal;
    qint64 m_noted;
    bool m_isNoting = false;
    QTimer m_deadline;
    std::shared_ptr<UploadSink> m_self; // until the last piece is written
};

} // namespace Agent

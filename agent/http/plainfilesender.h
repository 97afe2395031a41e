// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/filesender.h"

#include <QSocketNotifier>

namespace Agent {

/*! FileSender from the kernel's file cache straight into the socket (sendfile), of which it has a descriptor of its own. */
class PlainFileSender : public FileSender
{
    Q_OBJECT
public:
    PlainFileSender(int socket, const std::shared_ptr<FileBody> &body, QObject *parent);
    ~PlainFileSender() override;

    void start() override;

private:
    struct Shared;
    enum class End { Whole, Failed, Blocked, Paused };
    static End sendSlice(Shared &shared);

    void sendOn();
    void sliceEnded(End end);
    void stop(bool whole);
    void gaveUp() override { sliceEnded(End::Failed); }

    const std::shared_ptr<Shared> m_shared; // the slice's, too
    std::unique_ptr<QSocketNotifier> m_writable;
};

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QThread>

#include <functional>

enum class Loop { Epoll, Qt };

/*! A thread with an event loop of that kind which does `work`, or just runs its loop. */
class LoopThread : public QThread
{
public:
    explicit LoopThread(Loop kind, std::function<void()> work = {});
    ~LoopThread() override; //!< ends the loop and waits for the thread

    void finish(); //!< waits until `work` is done; one that hangs ends the program

private:
    void run() override;

    std::function<void()> m_work;
};

/*! Runs `work` in a thread with that kind of loop, and returns once it is done. */
void runIn(Loop kind, std::function<void()> work);

// For the work: the loop it runs in.
bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents); //!< does not wait unless `flags` say so
bool turnsUntil(const std::function<bool()> &condition);                 //!< false: not within half a minute
void waste(std::chrono::milliseconds time);                              //!< keeps the loop from its work

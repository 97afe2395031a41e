// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <optional>
#include <thread>
#include <type_traits>

/*!
    What `ask()` returns, which is called as `check` does: in a thread that has no event loop yet. This one's event loop goes on,
    with what is asked. Nothing: it took longer than 20 s.
*/
template <class Ask>
auto inAThread(Ask ask) -> std::optional<std::invoke_result_t<Ask>>
{
    const auto answer = std::make_shared<std::optional<std::invoke_result_t<Ask>>>(); // it may come too late
    std::thread asking([&] { QMetaObject::invokeMethod(qApp, [answer, found = ask()] { *answer = found; }); });
    (void)QTest::qWaitFor([&] { return answer->has_value(); }, 20000);
    asking.join();
    return *answer;
}

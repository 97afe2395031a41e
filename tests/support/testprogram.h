// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QTest>

/*!
    The tests of a folder are one program, so that their files can be compiled together; ctest runs each of them by its name:
    `rooms-tests tst_roomhub`, followed by what Qt Test knows, such as the name of one function.

    A test's file ends with ATRIUM_TEST(tst_RoomHub) or, for a test that needs the application of a program with windows,
    ATRIUM_TEST_WITH(QApplication, tst_MainWindow), where files of Qt Test's own form have QTEST_GUILESS_MAIN and QTEST_MAIN.
*/
namespace Tests {

using TestFunction = int (*)(int argc, char *argv[]);

/*! Makes a test known to the program; `name` as in the source, it is asked for in lower case. Before main() alone. */
struct TestEntry
{
    TestEntry(const char *name, TestFunction run);
};

template <class Test, class Application>
int runTest(int argc, char *argv[])
{
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi, true); // as Qt Test has it
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Tests

#define ATRIUM_TEST_WITH(Application, Test)                                                                            \
    static const Tests::TestEntry entryOf_##Test(#Test, Tests::runTest<Test, Application>);
#define ATRIUM_TEST(Test) ATRIUM_TEST_WITH(QCoreApplication, Test)

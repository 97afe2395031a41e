// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

class tst_ConfigurationPanel : public QObject
{
    Q_OBJECT
};

QTEST_MAIN(tst_ConfigurationPanel)
#include "tst_configurationpanel.moc"

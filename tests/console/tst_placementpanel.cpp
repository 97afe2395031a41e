// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

class tst_PlacementPanel : public QObject
{
    Q_OBJECT
};

QTEST_MAIN(tst_PlacementPanel)
#include "tst_placementpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_vulnerabilities.h"

#include <QFile>
#include <QMetaMethod>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

void tst_Vulnerabilities::tableAndTestsNameTheSame()
{
    QFile table(QStringLiteral(ATRIUM_SOURCE_DIR "/ARCHITECTURE.md"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QStringList named; // "CVE-2016-0783" in the first column, "cve_2016_0783" in the third
    static const QRegularExpression row(u"^\\| (CVE-\\d{4}-\\d+|OPENMEETINGS-\\d+) \\|[^|]+\\| `(\\w+)` \\|[^|]+\\|$"_s,
                                        QRegularExpression::MultilineOption);
    auto rows = row.globalMatch(QString::fromUtf8(table.readAll()));
    while (rows.hasNext()) {
        const auto each = rows.next();
        QCOMPARE(each.captured(2), each.captured(1).toLower().replace(u'-', u'_'));
        named.append(each.captured(2));
    }
    QStringList tested;
    for (int i = staticMetaObject.methodOffset(); i < staticMetaObject.methodCount(); ++i) {
        const QString name = QString::fromLatin1(staticMetaObject.method(i).name());
        if (name.startsWith("cve_"_L1) || name.startsWith("openmeetings_"_L1))
            tested.append(name);
    }
    named.sort();
    tested.sort();
    QCOMPARE(named, tested);
    QCOMPARE(named.size(), 34);
}

QTEST_GUILESS_MAIN(tst_Vulnerabilities)

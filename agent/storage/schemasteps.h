// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/databasesettings.h"

#include <QStringList>

namespace Agent {

/*!
    One numbered script of the schema. From step 15 on its second line says what it is:

        -- step: expand              programs of the version before go on working: new tables, columns that may be NULL or have
                                     a default, indexes. Done when the first node of this program starts.
        -- step: contract from 17    takes away or narrows what programs need that know no step 17 yet. Done when no such
                                     program is left in the cluster; see contractsteps.h.

    A step uses nothing of the contract steps before it, which may be done later than it.
*/
struct SchemaStep
{
    int version = 0;
    QString name; //!< "0016_programs", for people
    QStringList statements;
    int compatibleFrom = 0; //!< programs must know this version once the step is done; 0 = as before it
    bool isContract = false;
};
using SchemaSteps = QList<SchemaStep>; //!< by version

/*! Reads a script. `name` begins with its number. A step that does not say what it is shuts out all programs without it. */
SchemaStep readStep(const QString &name, const QString &script);

/*! The steps of this program. Threads: any. */
const SchemaSteps &schemaSteps(DatabaseDriver driver);

/*! The version that the steps lead to. */
int newestVersion(const SchemaSteps &steps);

} // namespace Agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/*!
    The statements for one page of a list by one column, the id deciding among equals. They are literals, as statements are
    prepared once for each; `select` ends with its WHERE. Bound last: how many rows, from which on.
*/
#define SORTED_PAGES(select, column, id)                                                                               \
    {                                                                                                                  \
        select " ORDER BY " column " DESC, " id " DESC LIMIT ? OFFSET ?",                                              \
            select " ORDER BY " column " ASC, " id " ASC LIMIT ? OFFSET ?"                                             \
    }

namespace Agent {

struct SortedPages
{
    const char *descending;
    const char *ascending;
};

} // namespace Agent

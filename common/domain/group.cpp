// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/group.h"

#include "common/core/commontext.h"
#include "common/domain/text.h"
#include "common/domain/user.h"

#include <algorithm>

namespace Common {
QString groupKey(const QString &name)
{
    return loginKey(name);
}

Result<void> checkGroupName(const QString &name)
{
    // Some characters come apart in the form that is compared, which is stored too.
    const auto longest = std::max(name.size(), groupKey(name).size());
    if (isBlank(name) || longest > maximumGroupNameLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The group needs a name of 1 to %1 characters.").arg(maximumGroupNameLength)};
    if (!isPlainText(name, Lines::One))
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The group's name must not hold line breaks or control characters.")};
    return {};
}

} // namespace Common

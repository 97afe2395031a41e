// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/secretstore.h"

namespace Console {

void SecretStore::setKeeping(Keeping keeping)
{
    m_keeping = keeping;
    Q_EMIT keepingFound();
}

} // namespace Console

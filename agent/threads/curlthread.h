// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Agent {

/*! Makes the calling thread fit for libcurl. The program ends when the library cannot be used. Threads: any that uses it. */
void startCurl();

} // namespace Agent

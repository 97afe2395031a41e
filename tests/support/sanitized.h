// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/*! Whether this was compiled for a sanitizer, which keeps what is freed for a while, and much besides. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/*! By how much longer pure work may take: the sanitizer for threads looks at each access to memory. */
#ifdef __SANITIZE_THREAD__
constexpr int sanitizerSlowness = 10;
#else
constexpr int sanitizerSlowness = 1;
#endif

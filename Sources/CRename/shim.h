#ifndef INSYN_RENAME_H
#define INSYN_RENAME_H

// Exchanging two paths in one step, which neither Glibc's nor Darwin's Swift module shows. 0, or -1 with errno.
#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

static inline int insyn_exchange(const char *a, const char *b) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, a, AT_FDCWD, b, 2u /* RENAME_EXCHANGE */);
}
#else
#include <stdio.h>

static inline int insyn_exchange(const char *a, const char *b) {
    return renamex_np(a, b, RENAME_SWAP);
}
#endif

#endif

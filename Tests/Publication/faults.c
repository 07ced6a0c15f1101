// Loaded before the C library (LD_PRELOAD): counts the calls with which a process changes files, and kills the process
// at one of them, or lets it fail.
//
//   FAULT_COUNT=FILE   writes the number of calls to FILE when the process ends
//   FAULT_AT=N         the call with this number is the one, counted from 1
//   FAULT_ERROR=ERRNO  it fails with this error, and so do all after it; without it, the process is killed there
//   FAULT_ONLY=,NAME,  counts only calls of these names
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long calls;

static long number(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

static int fails(const char *name) {
    const char *only = getenv("FAULT_ONLY");
    char pattern[32];
    snprintf(pattern, sizeof pattern, ",%s,", name);
    if (only && !strstr(only, pattern)) return 0;
    long call = atomic_fetch_add(&calls, 1) + 1, at = number("FAULT_AT"), error = number("FAULT_ERROR");
    if (at == 0 || call < at) return 0;
    if (error == 0) kill(getpid(), SIGKILL);
    errno = (int)error;
    return 1;
}

__attribute__((destructor)) static void end(void) {
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "we") : NULL;
    if (!file) return;
    fprintf(file, "%ld", atomic_load(&calls));
    fclose(file);
}

#define ORIGINAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRAP(type, name, parameters, arguments)    \
    type name parameters {                         \
        if (fails(#name)) return (type)-1;         \
        return ORIGINAL(name) arguments;           \
    }

WRAP(int, mkdir, (const char *path, mode_t mode), (path, mode))
WRAP(int, mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode))
WRAP(int, rmdir, (const char *path), (path))
WRAP(int, unlink, (const char *path), (path))
WRAP(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
WRAP(int, link, (const char *from, const char *to), (from, to))
WRAP(int, linkat, (int a, const char *from, int b, const char *to, int flags), (a, from, b, to, flags))
WRAP(int, rename, (const char *from, const char *to), (from, to))
WRAP(int, renameat, (int a, const char *from, int b, const char *to), (a, from, b, to))
WRAP(int, ftruncate, (int file, off_t size), (file, size))

// Writing to the terminal changes no file.
#define WRAP_WRITE(name, parameters, arguments)            \
    ssize_t name parameters {                              \
        if (file > 2 && fails("write")) return -1;         \
        return ORIGINAL(name) arguments;                   \
    }

WRAP_WRITE(write, (int file, const void *bytes, size_t count), (file, bytes, count))
WRAP_WRITE(pwrite, (int file, const void *bytes, size_t count, off_t offset), (file, bytes, count, offset))
WRAP_WRITE(writev, (int file, const struct iovec *parts, int count), (file, parts, count))

#define WRAP_OPEN(name, parameters, arguments)                                   \
    int name parameters {                                                        \
        va_list list;                                                            \
        va_start(list, flags);                                                   \
        mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;                \
        va_end(list);                                                            \
        if (flags & (O_CREAT | O_TRUNC) && fails("open")) return -1;             \
        return ORIGINAL(name) arguments;                                         \
    }

WRAP_OPEN(open, (const char *path, int flags, ...), (path, flags, mode))
WRAP_OPEN(open64, (const char *path, int flags, ...), (path, flags, mode))
WRAP_OPEN(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))

long syscall(long which, ...) {
    va_list list;
    va_start(list, which);
    long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
    long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
    va_end(list);
    if (which == SYS_renameat2 && fails("renameat2")) return -1;
    return ORIGINAL(syscall)(which, a, b, c, d, e, f);
}

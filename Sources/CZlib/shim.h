#ifndef INSYN_ZLIB_H
#define INSYN_ZLIB_H

// gzip (RFC 1952) in one call. zlib's own functions for that are macros, which Swift does not see.
#include <string.h>
#include <zlib.h>

// The size that a buffer for insyn_gzip must have.
static inline size_t insyn_gzip_bound(size_t size) { return compressBound(size) + 18; }

// The header names no file, no time and no system, so that the bytes depend on the input and on zlib alone.
// Returns the size of the result, or 0 where there is no memory or the buffer is too small.
static inline size_t insyn_gzip(const unsigned char *input, size_t size, unsigned char *output, size_t capacity) {
    z_stream stream;
    gz_header header;
    memset(&stream, 0, sizeof stream);
    memset(&header, 0, sizeof header);
    header.os = 255;
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    deflateSetHeader(&stream, &header);
    stream.next_in = (unsigned char *)input;
    stream.avail_in = (uInt)size;
    stream.next_out = output;
    stream.avail_out = (uInt)capacity;
    int end = deflate(&stream, Z_FINISH);
    deflateEnd(&stream);
    return end == Z_STREAM_END ? stream.total_out : 0;
}

// Returns 1 where the input is one gzip member of exactly `size` bytes, which are then in the output.
static inline int insyn_gunzip(const unsigned char *input, size_t input_size, unsigned char *output, size_t size) {
    z_stream stream;
    unsigned char surplus;
    memset(&stream, 0, sizeof stream);
    if (inflateInit2(&stream, 15 + 16) != Z_OK) return 0;
    stream.next_in = (unsigned char *)input;
    stream.avail_in = (uInt)input_size;
    stream.next_out = size > 0 ? output : &surplus;
    stream.avail_out = (uInt)(size > 0 ? size : 1);
    int end = inflate(&stream, Z_FINISH);
    int whole = end == Z_STREAM_END && stream.total_out == size && stream.avail_in == 0;
    inflateEnd(&stream);
    return whole;
}

#endif

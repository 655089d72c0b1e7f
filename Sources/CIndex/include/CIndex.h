// What the index needs of C: instructions that Swift has no words for, or cannot choose among while
// the program runs, and memory that may go away.
#ifndef CINDEX_H
#define CINDEX_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How many bits are set in so many bytes.
size_t cindex_count(const void *bytes, size_t size);

/// How many bits are set in both of two stretches of so many bytes.
size_t cindex_count_both(const void *one, const void *other, size_t size);

/// How often a phrase stands in a text, both in codes as WordCode writes them, the phrase of one
/// at least. Unless follows is NULL, the code behind it has to be one for whose number it is true,
/// which it is not for 0.
/// The bytes behind the text, as many as there are, may be read, and have no bearing.
size_t cindex_count_phrase(
    const void *text, size_t size, size_t behind, const void *phrase, size_t length,
    const bool *follows, size_t follow_count);

/// The checksum CRC-32C (RFC 3720) of so many bytes.
uint32_t cindex_checksum(const void *bytes, size_t size);

/// Maps the bytes of a file for reading; NULL with errno where that fails. Should the file be cut,
/// the bytes beyond its end read as zero.
const void *cindex_map(int descriptor, size_t offset, size_t size);

/// Takes back what cindex_map gave.
void cindex_unmap(const void *bytes, size_t size);

/// Whether bytes of a file that cindex_map gave had to be read as zero.
bool cindex_was_cut(const void *bytes);

/// Whether a fault was that of a mapped file that was cut; it is dealt with then, and the place can
/// be read. For handlers of SIGBUS that stand before ours.
bool cindex_rescue(const siginfo_t *fault);

#endif

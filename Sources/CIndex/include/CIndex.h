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

/// Words next to each other, in codes as WordCode writes them, of one byte at least. Unless follows
/// is NULL, the code behind them has to be one for whose number it is true, which it is not for 0.
typedef struct {
  const uint8_t *codes;
  size_t length;
  const bool *follows;
  size_t follow_count;
} cindex_phrase;

/// The texts of the records of a block, in codes, behind a byte that is 0, and for each record and one
/// more where its text begins, in 32 bits of a little-endian machine; what lies beyond the end is no part of any.
typedef struct {
  const uint8_t *bytes;
  size_t size;
  const uint8_t *starts;
  size_t start_count;
} cindex_texts;

/// How often a record has a phrase.
typedef struct {
  uint32_t record, frequency;
} cindex_frequency;

/// Drops those of some records, a bit for each in so many words, that do not have a phrase. Writes
/// those that have it more than once, for all of which there has to be room; gives how many.
size_t cindex_find_phrase(
    uint64_t *records, size_t words, cindex_texts texts, cindex_phrase phrase,
    cindex_frequency *repeated);

/// How many classes there are of records by how often they repeat the terms of a query: not at all,
/// once, two or three times.
enum { CINDEX_CLASSES = 3 };

/// Of so many records, a bit for each in so many words, keeps those that are no longer than the limit
/// of their class, and all that repeat the terms more often than any class has. Lengths are numbers
/// of 16 bits, repetitions of 8.
void cindex_keep_short(
    uint64_t *records, size_t words, const void *lengths, const uint8_t *repetitions, size_t count,
    const uint16_t limits[CINDEX_CLASSES]);

/// Adds numbers of four or two bits, as PackedRepetitions.swift has them, to so many of 8 bits, and
/// says of which it does not, a bit for each in words of 64: those whose bits are all set, and those
/// that would not stay below 255.
void cindex_add_repetitions(
    uint8_t *repetitions, size_t count, const uint8_t *numbers, bool are_four, uint64_t *odd);

/// A checksum of so many bytes: the CRC-32C (RFC 3720) of the states, in little-endian order, that
/// the CRC-32C of each of their four quarters ends in, and of what is left over. A quarter has as
/// many bytes as make a multiple of eight.
uint32_t cindex_checksum(const void *bytes, size_t size);

/// How many stretches of files can be mapped at once.
enum { CINDEX_MOST_MAPPINGS = 1024 };

/// Maps the bytes of a file for reading; NULL with errno where that fails, ENOMEM where as many are
/// mapped as can be. Should the file be cut, the bytes beyond its end read as zero.
const void *cindex_map(int descriptor, size_t offset, size_t size);

/// Takes back what cindex_map gave.
void cindex_unmap(const void *bytes, size_t size);

/// Whether bytes of a file that cindex_map gave had to be read as zero.
bool cindex_was_cut(const void *bytes);

/// Whether a fault was that of a mapped file that was cut; it is dealt with then, and the place can
/// be read. For handlers of SIGBUS that stand before ours.
bool cindex_rescue(const siginfo_t *fault);

/// Gives memory that was freed back to the system.
void cindex_give_back(void);

/// Whether the file system of an open file gives it another date for each change, soon at least where
/// it is made through a mapping.
bool cindex_dates_every_write(int descriptor);

#endif

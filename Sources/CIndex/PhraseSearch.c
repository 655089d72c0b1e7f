// Many places are looked at together, which neither Swift nor memmem does: for a text of a hundred
// bytes, memmem takes longer to begin than this to end. Texts are fetched before they are looked at,
// since most of the time is spent on waiting for memory otherwise.
#include "CIndex.h"

#include <string.h>

#include "Vectors.h"

// A byte below LAST ends a code, and any of OTHERS above goes on, as in WordCode.swift; the least of
// the numbers whose codes have so many bytes.
enum {
  LAST = 208,
  OTHERS = 256 - LAST,
  TWO = LAST,
  THREE = TWO + OTHERS * LAST,
  FOUR = THREE + OTHERS * OTHERS * LAST,
};

// The number of a code of three bytes at the most, of which so many can be read. Which of the three
// lengths it has can not be foreseen, so that to choose among three results is faster than to branch.
static inline __attribute__((always_inline)) size_t short_number(const uint8_t *code) {
  uint32_t head = code[0], second = code[1], third = code[2];
  uint32_t two = TWO + (head - LAST) * LAST + second;
  uint32_t three = THREE + ((head - LAST) * OTHERS + (second - LAST)) * LAST + third;
  uint32_t longer = second < LAST ? two : three;
  return head < LAST ? head : longer;
}

// Whether a code has more than three bytes, of which so many can be read.
static inline __attribute__((always_inline)) bool is_long(const uint8_t *code) {
  return (code[0] >= LAST) & (code[1] >= LAST) & (code[2] >= LAST);
}

// The number of any code of five bytes at the most; 0 at the end, and of what is no code.
static size_t long_number(const uint8_t *code, size_t size) {
  size_t rest = 0, least = 0, numbers = LAST;
  for (size_t place = 0; place < size && place < 5; place++) {
    if (code[place] < LAST) return least + rest * LAST + code[place];
    rest = rest * OTHERS + (code[place] - LAST);
    least += numbers;
    numbers *= OTHERS;
  }
  return 0;
}

static inline __attribute__((always_inline)) uint64_t places_of(
    const uint8_t *bytes, uint8_t wanted) {
  bytes64 chunk;
  memcpy(&chunk, bytes, sizeof chunk);
  return bits_of(__builtin_convertvector(chunk == wanted, mask64));
}

// Whether what stands at a place is a phrase of which the first and the last byte are there: what is
// before may be a code's beginning. size bytes of the text are left, and behind bytes of other texts
// follow it. Of what can not be foreseen as little as can be is a branch.
static inline __attribute__((always_inline)) bool is_phrase(
    const uint8_t *place, size_t size, size_t behind, cindex_phrase phrase) {
  size_t length = phrase.length;
  bool begins = place[-1] < LAST;
  if (length > 2 && memcmp(place + 1, phrase.codes + 1, length - 2) != 0) return false;
  if (!phrase.follows) return begins;
  const uint8_t *next = place + length;
  // Where there are not so many codes, none has four bytes.
  bool may_be_long = phrase.follow_count > FOUR;
  if (size + behind < length + 3 || (may_be_long && size > length && is_long(next))) {
    size_t code = long_number(next, size - length);
    return begins && code > 0 && code < phrase.follow_count && phrase.follows[code];
  }
  size_t code = size > length ? short_number(next) : 0;
  return begins & phrase.follows[code < phrase.follow_count ? code : 0];
}

// How often a text has a phrase; a byte stands before the text.
static inline __attribute__((always_inline)) uint32_t count(
    const uint8_t *text, size_t size, size_t behind, cindex_phrase phrase) {
  if (phrase.length > size) return 0;
  uint8_t first = phrase.codes[0], last = phrase.codes[phrase.length - 1];
  uint32_t count = 0;
  size_t from = 0, end = size - phrase.length + 1;
  for (; from < end && from + phrase.length - 1 + WIDTH <= size + behind; from += WIDTH) {
    uint64_t places = places_of(text + from, first);
    if (phrase.length > 1) places &= places_of(text + from + phrase.length - 1, last);
    if (end - from < WIDTH) places &= ((uint64_t)1 << (end - from)) - 1;
    for (; places; places &= places - 1) {
      size_t place = from + (size_t)__builtin_ctzll(places);
      count += is_phrase(text + place, size - place, behind, phrase);
    }
  }
  for (; from < end; from++) {
    if (text[from] != first || text[from + phrase.length - 1] != last) continue;
    count += is_phrase(text + from, size - from, behind, phrase);
  }
  return count;
}

// Where the text of a record begins; the end of all for what is none.
static inline __attribute__((always_inline)) size_t start_of(cindex_texts texts, size_t record) {
  uint32_t start = UINT32_MAX;
  if (record < texts.start_count) memcpy(&start, texts.starts + 4 * record, sizeof start);
  return start < texts.size ? start : texts.size;
}

static inline __attribute__((always_inline)) size_t find(
    uint64_t *records, size_t words, cindex_texts texts, cindex_phrase phrase,
    cindex_frequency *repeated) {
  size_t repeated_count = 0;
  if (phrase.length == 0) return 0;
  for (size_t word = 0; word < words; word++) {
    for (uint64_t rest = records[word]; rest; rest &= rest - 1) {
      size_t start = start_of(texts, word * 64 + (size_t)__builtin_ctzll(rest));
      __builtin_prefetch(texts.bytes + start);
      __builtin_prefetch(texts.bytes + start + 64);
    }
    uint64_t found = 0;
    for (uint64_t rest = records[word]; rest; rest &= rest - 1) {
      size_t record = word * 64 + (size_t)__builtin_ctzll(rest);
      size_t start = start_of(texts, record), end = start_of(texts, record + 1);
      if (end <= start || start == 0) continue;
      uint32_t frequency = count(texts.bytes + start, end - start, texts.size - end, phrase);
      if (frequency > 0) found |= rest & -rest;
      repeated[repeated_count] = (cindex_frequency){(uint32_t)record, frequency};
      repeated_count += frequency > 1;
    }
    records[word] = found;
  }
  return repeated_count;
}

#ifdef __x86_64__
__attribute__((target("avx512bw,avx512vl,bmi,bmi2"))) static size_t find_widest(
    uint64_t *records, size_t words, cindex_texts texts, cindex_phrase phrase,
    cindex_frequency *repeated) {
  return find(records, words, texts, phrase, repeated);
}

__attribute__((target("avx2,bmi,bmi2"))) static size_t find_wide(
    uint64_t *records, size_t words, cindex_texts texts, cindex_phrase phrase,
    cindex_frequency *repeated) {
  return find(records, words, texts, phrase, repeated);
}
#endif

size_t cindex_find_phrase(
    uint64_t *records, size_t words, cindex_texts texts, cindex_phrase phrase,
    cindex_frequency *repeated) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512bw")) {
    return find_widest(records, words, texts, phrase, repeated);
  }
  if (__builtin_cpu_supports("avx2")) return find_wide(records, words, texts, phrase, repeated);
#endif
  return find(records, words, texts, phrase, repeated);
}

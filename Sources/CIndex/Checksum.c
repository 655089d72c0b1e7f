// The processor has an instruction for this checksum, which has to be asked for by name; a loop over
// bits serves where it is missing.
#include "CIndex.h"

#include <string.h>

static uint32_t by_bits(uint32_t sum, const uint8_t *bytes, size_t size) {
  for (; size > 0; size--) {
    sum ^= *bytes++;
    for (int bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (0x82F63B78U & -(sum & 1));
  }
  return sum;
}

#ifdef __x86_64__
__attribute__((target("sse4.2"))) static uint32_t by_instruction(
    uint32_t sum, const uint8_t *bytes, size_t size) {
  uint64_t wide = sum;
  for (; size >= 8; size -= 8, bytes += 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    wide = __builtin_ia32_crc32di(wide, word);
  }
  sum = (uint32_t)wide;
  for (; size > 0; size--) sum = __builtin_ia32_crc32qi(sum, *bytes++);
  return sum;
}
#endif

uint32_t cindex_checksum(const void *bytes, size_t size) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("sse4.2")) return ~by_instruction(~0U, bytes, size);
#endif
  return ~by_bits(~0U, bytes, size);
}

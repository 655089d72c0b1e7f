// The processor has an instruction for CRC-32C, which has to be asked for by name, and does four of
// them in the time of one where none waits for another; a loop over bits serves where it is missing.
#include "CIndex.h"

#include <string.h>

enum { LANES = 4 };

static uint32_t by_bits(uint32_t sum, const uint8_t *bytes, size_t size) {
  for (; size > 0; size--) {
    sum ^= *bytes++;
    for (int bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (0x82F63B78U & -(sum & 1));
  }
  return sum;
}

static uint32_t lanes_by_bits(const uint8_t *bytes, size_t size) {
  size_t lane = size / LANES & ~(size_t)7;
  uint32_t sums[LANES];
  for (int i = 0; i < LANES; i++) sums[i] = by_bits(~0U, bytes + i * lane, lane);
  uint32_t sum = by_bits(~0U, (const uint8_t *)sums, sizeof sums);
  return by_bits(sum, bytes + LANES * lane, size - LANES * lane);
}

#ifdef __x86_64__
__attribute__((target("sse4.2"))) static uint32_t lanes_by_instruction(
    const uint8_t *bytes, size_t size) {
  size_t lane = size / LANES & ~(size_t)7;
  uint64_t sums[LANES] = {~0U, ~0U, ~0U, ~0U};
  for (size_t place = 0; place < lane; place += 8) {
    for (int i = 0; i < LANES; i++) {
      uint64_t word;
      memcpy(&word, bytes + i * lane + place, sizeof word);
      sums[i] = __builtin_ia32_crc32di(sums[i], word);
    }
  }
  uint32_t sum = ~0U;
  for (int i = 0; i < LANES; i++) sum = __builtin_ia32_crc32si(sum, (uint32_t)sums[i]);
  for (size_t place = LANES * lane; place < size; place++) {
    sum = __builtin_ia32_crc32qi(sum, bytes[place]);
  }
  return sum;
}
#endif

uint32_t cindex_checksum(const void *bytes, size_t size) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("sse4.2")) return ~lanes_by_instruction(bytes, size);
#endif
  return ~lanes_by_bits(bytes, size);
}

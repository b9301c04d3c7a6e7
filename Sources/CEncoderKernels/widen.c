#include "CEncoderKernels.h"

#include <string.h>

static inline float from_bits(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

static float half_to_float(uint16_t half) {
  uint32_t sign = (uint32_t)(half & 0x8000) << 16;
  uint32_t exponent = (half >> 10) & 0x1f;
  uint32_t fraction = half & 0x3ff;
  uint32_t bits;
  if (exponent == 0x1f) {
    bits = sign | 0x7f800000 | fraction << 13;
  } else if (exponent != 0) {
    bits = sign | (exponent + 112) << 23 | fraction << 13;
  } else {
    float magnitude = (float)fraction * 0x1p-24f;
    memcpy(&bits, &magnitude, sizeof bits);
    bits |= sign;
  }
  return from_bits(bits);
}

static inline uint16_t read_u16(const uint8_t *bytes) {
  return (uint16_t)(bytes[0] | bytes[1] << 8);
}

static inline uint32_t read_u32(const uint8_t *bytes) {
  return read_u16(bytes) | (uint32_t)read_u16(bytes + 2) << 16;
}

static inline float read_half(const uint8_t *bytes) { return half_to_float(read_u16(bytes)); }

void encoder_widen_f16(const void *source, float *target, size_t count) {
  const uint8_t *bytes = source;
  for (size_t i = 0; i < count; i++) target[i] = read_half(bytes + 2 * i);
}

void encoder_widen_bf16(const void *source, float *target, size_t count) {
  const uint8_t *bytes = source;
  for (size_t i = 0; i < count; i++) {
    target[i] = from_bits((uint32_t)read_u16(bytes + 2 * i) << 16);
  }
}

/// 32 codes of 4 bits: the low halves of 16 bytes, then the high ones. `fifth` adds a bit to each.
static inline void unpack_codes(const uint8_t *packed, uint32_t fifth, int *codes) {
  for (int i = 0; i < 16; i++) {
    codes[i] = (packed[i] & 15) | (int)(fifth >> i & 1) << 4;
    codes[16 + i] = packed[i] >> 4 | (int)(fifth >> (16 + i) & 1) << 4;
  }
}

static inline void widen_symmetric(
    const uint8_t *packed, uint32_t fifth, int zero, float scale, float *target) {
  int codes[32];
  unpack_codes(packed, fifth, codes);
  for (int i = 0; i < 32; i++) target[i] = (float)(codes[i] - zero) * scale;
}

static inline void widen_affine(
    const uint8_t *packed, uint32_t fifth, float scale, float minimum, float *target) {
  int codes[32];
  unpack_codes(packed, fifth, codes);
  for (int i = 0; i < 32; i++) target[i] = (float)codes[i] * scale + minimum;
}

void encoder_widen_q4_0(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 32, block += 18) {
    widen_symmetric(block + 2, 0, 8, read_half(block), target + at);
  }
}

void encoder_widen_q4_1(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 32, block += 20) {
    widen_affine(block + 4, 0, read_half(block), read_half(block + 2), target + at);
  }
}

void encoder_widen_q5_0(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 32, block += 22) {
    widen_symmetric(block + 6, read_u32(block + 2), 16, read_half(block), target + at);
  }
}

void encoder_widen_q5_1(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 32, block += 24) {
    widen_affine(
        block + 8, read_u32(block + 4), read_half(block), read_half(block + 2), target + at);
  }
}

void encoder_widen_q8_0(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 32, block += 34) {
    float scale = read_half(block);
    for (int i = 0; i < 32; i++) target[at + i] = (float)(int8_t)block[2 + i] * scale;
  }
}

/// Scale, minimum, 12 bytes with 8 pairs of 6-bit factors for them, 4 x 32 bytes of codes: their low
/// halves belong to one pair, the high ones to the next.
void encoder_widen_q4_k(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 256, block += 144) {
    float scale = read_half(block), minimum = read_half(block + 2);
    const uint8_t *factors = block + 4, *codes = block + 16;
    for (int part = 0; part < 8; part++) {
      int of_scale, of_minimum;
      if (part < 4) {
        of_scale = factors[part] & 63;
        of_minimum = factors[4 + part] & 63;
      } else {
        // The last four are cut up: 4 bits together, the upper 2 above the first four.
        of_scale = (factors[4 + part] & 15) | factors[part - 4] >> 6 << 4;
        of_minimum = factors[4 + part] >> 4 | factors[part] >> 6 << 4;
      }
      float step = scale * (float)of_scale, shift = minimum * (float)of_minimum;
      const uint8_t *packed = codes + part / 2 * 32;
      float *out = target + at + part * 32;
      for (int i = 0; i < 32; i++) {
        out[i] = step * (float)(packed[i] >> part % 2 * 4 & 15) - shift;
      }
    }
  }
}

/// 128 bytes with the lower 4 bits of the codes, 64 with the upper 2, 16 factors, the scale. Each half
/// of the block is four rows of 32: rows 0 and 1 have the low halves of the lower bits, 2 and 3 the high.
void encoder_widen_q6_k(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 256, block += 210) {
    float scale = read_half(block + 208);
    for (int row = 0; row < 8; row++) {
      const uint8_t *lower = block + row / 4 * 64 + row % 2 * 32;
      const uint8_t *upper = block + 128 + row / 4 * 32;
      const int8_t *factors = (const int8_t *)block + 192 + row * 2;
      float *out = target + at + row * 32;
      for (int i = 0; i < 32; i++) {
        int low = lower[i] >> row % 4 / 2 * 4 & 15, high = upper[i] >> row % 4 * 2 & 3;
        out[i] = scale * (float)factors[i / 16] * (float)((low | high << 4) - 32);
      }
    }
  }
}

bool encoder_is_finite(const float *values, size_t count) {
  uint32_t found = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t bits;
    memcpy(&bits, values + i, sizeof bits);
    found |= (bits & 0x7f800000) == 0x7f800000;
  }
  return !found;
}

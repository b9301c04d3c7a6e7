#include "CEncoderKernels.h"

#include <string.h>

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
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

void encoder_widen_f16(const void *source, float *target, size_t count) {
  const uint8_t *bytes = source;
  for (size_t i = 0; i < count; i++) {
    uint16_t half;
    memcpy(&half, bytes + 2 * i, sizeof half);
    target[i] = half_to_float(half);
  }
}

void encoder_widen_q4_0(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 32, block += 18) {
    uint16_t half;
    memcpy(&half, block, sizeof half);
    float scale = half_to_float(half);
    for (int i = 0; i < 16; i++) {
      uint8_t pair = block[2 + i];
      target[at + i] = (float)((pair & 15) - 8) * scale;
      target[at + 16 + i] = (float)((pair >> 4) - 8) * scale;
    }
  }
}

void encoder_widen_q8_0(const void *source, float *target, size_t count) {
  const uint8_t *block = source;
  for (size_t at = 0; at < count; at += 32, block += 34) {
    uint16_t half;
    memcpy(&half, block, sizeof half);
    float scale = half_to_float(half);
    for (int i = 0; i < 32; i++) target[at + i] = (float)(int8_t)block[2 + i] * scale;
  }
}

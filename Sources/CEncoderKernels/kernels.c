#include "CEncoderKernels.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#define PER_CPU __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PER_CPU
#endif
#define INLINE static inline __attribute__((always_inline))
// Sums may be reordered: without it a compiler must add floats one by one.
#define REASSOCIATE _Pragma("clang fp reassociate(on) contract(fast)")

INLINE float from_bits(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/// e^x for x <= 0 to about 1e-7, by 2^n * polynomial; 0 below -87.
INLINE float exp_negative(float x) {
  x = x < -87.0f ? -87.0f : x;
  float whole = __builtin_floorf(x * 1.44269504f + 0.5f);
  float rest = x - whole * 0.693359375f + whole * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * rest + 1.3981999507e-3f;
  p = p * rest + 8.3334519073e-3f;
  p = p * rest + 4.1665795894e-2f;
  p = p * rest + 1.6666665459e-1f;
  p = p * rest + 5.0000001201e-1f;
  p = p * rest * rest + rest + 1.0f;
  return p * from_bits((uint32_t)((int32_t)whole + 127) << 23);
}

/// Abramowitz & Stegun 7.1.26, absolute error below 2e-7.
INLINE float gelu(float x) {
  float z = __builtin_fabsf(x) * 0.70710678f;
  float t = 1.0f / (1.0f + 0.3275911f * z);
  float p = ((((1.061405429f * t - 1.453152027f) * t + 1.421413741f) * t - 0.284496736f) * t +
             0.254829592f) * t;
  float tail = 0.5f * p * exp_negative(-z * z);
  return x * (x < 0 ? tail : 1.0f - tail);
}

PER_CPU void encoder_add_bias(float *x, const float *bias, size_t rows, size_t columns) {
  for (size_t row = 0; row < rows; row++, x += columns) {
    for (size_t i = 0; i < columns; i++) x[i] += bias[i];
  }
}

PER_CPU void encoder_bias_gelu(float *x, const float *bias, size_t rows, size_t columns) {
  for (size_t row = 0; row < rows; row++, x += columns) {
    for (size_t i = 0; i < columns; i++) x[i] = gelu(x[i] + bias[i]);
  }
}

PER_CPU void encoder_add_normalise(
    float *restrict x, const float *restrict residual, const float *restrict bias,
    const float *restrict gain, const float *restrict shift, size_t rows, size_t columns,
    float epsilon) {
  REASSOCIATE
  for (size_t row = 0; row < rows; row++, x += columns, residual += columns) {
    float sum = 0;
    for (size_t i = 0; i < columns; i++) {
      x[i] += residual[i] + bias[i];
      sum += x[i];
    }
    float mean = sum / (float)columns;
    float squares = 0;
    for (size_t i = 0; i < columns; i++) {
      x[i] -= mean;
      squares += x[i] * x[i];
    }
    float scale = 1.0f / sqrtf(squares / (float)columns + epsilon);
    for (size_t i = 0; i < columns; i++) x[i] = x[i] * scale * gain[i] + shift[i];
  }
}

PER_CPU void encoder_softmax(float *x, size_t rows, size_t columns) {
  REASSOCIATE
  for (size_t row = 0; row < rows; row++, x += columns) {
    float highest = x[0];
    for (size_t i = 1; i < columns; i++) highest = x[i] > highest ? x[i] : highest;
    float sum = 0;
    for (size_t i = 0; i < columns; i++) {
      x[i] = exp_negative(x[i] - highest);
      sum += x[i];
    }
    float scale = 1.0f / sum;
    for (size_t i = 0; i < columns; i++) x[i] *= scale;
  }
}

PER_CPU void encoder_mean_unit(const float *x, size_t rows, size_t columns, float *unit) {
  REASSOCIATE
  memset(unit, 0, columns * sizeof *unit);
  for (size_t row = 0; row < rows; row++, x += columns) {
    for (size_t i = 0; i < columns; i++) unit[i] += x[i];
  }
  float squares = 0;
  for (size_t i = 0; i < columns; i++) {
    unit[i] /= (float)rows;
    squares += unit[i] * unit[i];
  }
  float scale = squares > 0 ? 1.0f / sqrtf(squares) : 0;
  for (size_t i = 0; i < columns; i++) unit[i] *= scale;
}

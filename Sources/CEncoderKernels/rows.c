#include "CEncoderKernels.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#define PER_CPU __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PER_CPU
#endif
// Sums may be reordered: without it a compiler must add floats one by one.
#define REASSOCIATE _Pragma("clang fp reassociate(on) contract(fast)")

void encoder_fill_rows(float *x, const float *row, size_t rows, size_t columns) {
  for (size_t i = 0; i < rows; i++) memcpy(x + i * columns, row, columns * sizeof *x);
}

PER_CPU void encoder_add_normalise(
    float *restrict x, const float *restrict residual, const float *restrict gain,
    const float *restrict shift, size_t rows, size_t columns, float epsilon) {
  REASSOCIATE
  for (size_t row = 0; row < rows; row++, x += columns, residual += columns) {
    float sum = 0;
    for (size_t i = 0; i < columns; i++) {
      x[i] += residual[i];
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

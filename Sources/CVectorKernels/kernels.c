#include "CVectorKernels.h"

float kernel_dot_product_f32_scalar(const float *left, const float *right, size_t dimension) {
  float sum = 0;
  for (size_t i = 0; i < dimension; i++) sum += left[i] * right[i];
  return sum;
}

static void rows_scalar(const float *query, const float *rows, size_t count, size_t dimension,
                        float *products) {
  for (size_t row = 0; row < count; row++)
    products[row] = kernel_dot_product_f32_scalar(query, rows + row * dimension, dimension);
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2,fma"))) static void rows_avx2(const float *query, const float *rows,
                                                          size_t count, size_t dimension,
                                                          float *products) {
  for (size_t row = 0; row < count; row++) {
    const float *values = rows + row * dimension;
    __m256 first = _mm256_setzero_ps(), second = _mm256_setzero_ps();
    size_t i = 0;
    for (; i + 16 <= dimension; i += 16) {
      first = _mm256_fmadd_ps(_mm256_loadu_ps(query + i), _mm256_loadu_ps(values + i), first);
      second =
          _mm256_fmadd_ps(_mm256_loadu_ps(query + i + 8), _mm256_loadu_ps(values + i + 8), second);
    }
    float lanes[8];
    _mm256_storeu_ps(lanes, _mm256_add_ps(first, second));
    float sum = 0;
    for (int lane = 0; lane < 8; lane++) sum += lanes[lane];
    for (; i < dimension; i++) sum += query[i] * values[i];
    products[row] = sum;
  }
}

__attribute__((target("avx512f"))) static void rows_avx512(const float *query, const float *rows,
                                                           size_t count, size_t dimension,
                                                           float *products) {
  for (size_t row = 0; row < count; row++) {
    const float *values = rows + row * dimension;
    __m512 first = _mm512_setzero_ps(), second = _mm512_setzero_ps();
    size_t i = 0;
    for (; i + 32 <= dimension; i += 32) {
      first = _mm512_fmadd_ps(_mm512_loadu_ps(query + i), _mm512_loadu_ps(values + i), first);
      second = _mm512_fmadd_ps(_mm512_loadu_ps(query + i + 16), _mm512_loadu_ps(values + i + 16),
                               second);
    }
    float sum = _mm512_reduce_add_ps(_mm512_add_ps(first, second));
    for (; i < dimension; i++) sum += query[i] * values[i];
    products[row] = sum;
  }
}
#elif defined(__aarch64__)
#include <arm_neon.h>

static void rows_neon(const float *query, const float *rows, size_t count, size_t dimension,
                      float *products) {
  for (size_t row = 0; row < count; row++) {
    const float *values = rows + row * dimension;
    float32x4_t first = vdupq_n_f32(0), second = vdupq_n_f32(0);
    size_t i = 0;
    for (; i + 8 <= dimension; i += 8) {
      first = vfmaq_f32(first, vld1q_f32(query + i), vld1q_f32(values + i));
      second = vfmaq_f32(second, vld1q_f32(query + i + 4), vld1q_f32(values + i + 4));
    }
    float sum = vaddvq_f32(vaddq_f32(first, second));
    for (; i < dimension; i++) sum += query[i] * values[i];
    products[row] = sum;
  }
}
#endif

const char *kernel_instruction_set(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f")) return "avx512";
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "avx2";
#elif defined(__aarch64__)
  return "neon";
#endif
  return "scalar";
}

void kernel_dot_products_f32(const float *query, const float *rows, size_t count,
                             size_t dimension, float *products) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f")) {
    rows_avx512(query, rows, count, dimension, products);
    return;
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    rows_avx2(query, rows, count, dimension, products);
    return;
  }
#elif defined(__aarch64__)
  rows_neon(query, rows, count, dimension, products);
  return;
#endif
  rows_scalar(query, rows, count, dimension, products);
}

#if defined(__x86_64__)
#include <immintrin.h>

#include "sets.h"

#define AVX512 __attribute__((target("avx512f,avx512bw")))
#define VNNI __attribute__((target("avx512f,avx512bw,avx512vnni")))

AVX512 static void dot_products_f32(
    const float *query, const float *rows, size_t dimension, const uint32_t *ids, size_t count,
    float *products) {
  const size_t rest = dimension % 16;
  const __mmask16 mask = (__mmask16)((1u << rest) - 1);
  for (size_t i = 0; i < count; i++) {
    if (i + VECTOR_AHEAD < count)
      vector_prefetch(rows + vector_place(ids, i + VECTOR_AHEAD) * dimension, dimension * 4);
    const float *row = rows + vector_place(ids, i) * dimension;
    __m512 sums[4];
    for (int lane = 0; lane < 4; lane++) sums[lane] = _mm512_setzero_ps();
    size_t k = 0;
    for (; k + 64 <= dimension; k += 64)
      for (int lane = 0; lane < 4; lane++)
        sums[lane] = _mm512_fmadd_ps(
            _mm512_loadu_ps(query + k + 16 * lane), _mm512_loadu_ps(row + k + 16 * lane),
            sums[lane]);
    for (; k + 16 <= dimension; k += 16)
      sums[0] = _mm512_fmadd_ps(_mm512_loadu_ps(query + k), _mm512_loadu_ps(row + k), sums[0]);
    if (rest)
      sums[1] = _mm512_fmadd_ps(
          _mm512_maskz_loadu_ps(mask, query + k), _mm512_maskz_loadu_ps(mask, row + k), sums[1]);
    products[i] = _mm512_reduce_add_ps(
        _mm512_add_ps(_mm512_add_ps(sums[0], sums[1]), _mm512_add_ps(sums[2], sums[3])));
  }
}

AVX512 static void dot_products_int8(
    const int8_t *query, int32_t shift, const uint8_t *rows, size_t width, const uint32_t *ids,
    size_t count, int32_t *products) {
  for (size_t i = 0; i < count; i++) {
    if (i + VECTOR_AHEAD < count)
      vector_prefetch(rows + vector_place(ids, i + VECTOR_AHEAD) * width, width);
    const uint8_t *row = rows + vector_place(ids, i) * width;
    __m512i first = _mm512_setzero_si512(), second = _mm512_setzero_si512();
    for (size_t k = 0; k < width; k += 64) {
      __m512i low = _mm512_madd_epi16(
          _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(query + k))),
          _mm512_cvtepu8_epi16(_mm256_loadu_si256((const __m256i *)(row + k))));
      __m512i high = _mm512_madd_epi16(
          _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(query + k + 32))),
          _mm512_cvtepu8_epi16(_mm256_loadu_si256((const __m256i *)(row + k + 32))));
      first = _mm512_add_epi32(first, low);
      second = _mm512_add_epi32(second, high);
    }
    products[i] = _mm512_reduce_add_epi32(_mm512_add_epi32(first, second)) - shift;
  }
}

/// Four rows at once, so that the sums of one do not wait for each other.
VNNI static void dot_products_vnni(
    const int8_t *query, int32_t shift, const uint8_t *rows, size_t width, const uint32_t *ids,
    size_t count, int32_t *products) {
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const uint8_t *row[4];
    for (int lane = 0; lane < 4; lane++) {
      if (i + 4 + lane < count) vector_prefetch(rows + vector_place(ids, i + 4 + lane) * width, width);
      row[lane] = rows + vector_place(ids, i + lane) * width;
    }
    __m512i sums[4];
    for (int lane = 0; lane < 4; lane++) sums[lane] = _mm512_setzero_si512();
    for (size_t k = 0; k < width; k += 64) {
      const __m512i values = _mm512_loadu_si512(query + k);
      for (int lane = 0; lane < 4; lane++)
        sums[lane] = _mm512_dpbusd_epi32(sums[lane], _mm512_loadu_si512(row[lane] + k), values);
    }
    for (int lane = 0; lane < 4; lane++)
      products[i + lane] = _mm512_reduce_add_epi32(sums[lane]) - shift;
  }
  for (; i < count; i++) {
    const uint8_t *row = rows + vector_place(ids, i) * width;
    __m512i first = _mm512_setzero_si512(), second = _mm512_setzero_si512();
    size_t k = 0;
    for (; k + 128 <= width; k += 128) {
      first = _mm512_dpbusd_epi32(
          first, _mm512_loadu_si512(row + k), _mm512_loadu_si512(query + k));
      second = _mm512_dpbusd_epi32(
          second, _mm512_loadu_si512(row + k + 64), _mm512_loadu_si512(query + k + 64));
    }
    if (k < width)
      first = _mm512_dpbusd_epi32(
          first, _mm512_loadu_si512(row + k), _mm512_loadu_si512(query + k));
    products[i] = _mm512_reduce_add_epi32(_mm512_add_epi32(first, second)) - shift;
  }
}

const vector_kernel_set vector_set_avx512 = {"AVX-512", dot_products_f32, dot_products_int8};
const vector_kernel_set vector_set_vnni = {"AVX-512 VNNI", dot_products_f32, dot_products_vnni};
#endif

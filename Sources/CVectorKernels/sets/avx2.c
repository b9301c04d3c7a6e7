#if defined(__x86_64__)
#include <immintrin.h>

#include "sets.h"

#define AVX2 __attribute__((target("avx2,fma")))

AVX2 static void dot_products_f32(
    const float *query, const float *rows, size_t dimension, const uint32_t *ids, size_t count,
    float *products) {
  for (size_t i = 0; i < count; i++) {
    if (i + VECTOR_AHEAD < count)
      vector_prefetch(rows + vector_place(ids, i + VECTOR_AHEAD) * dimension, dimension * 4);
    const float *row = rows + vector_place(ids, i) * dimension;
    __m256 sums[4];
    for (int lane = 0; lane < 4; lane++) sums[lane] = _mm256_setzero_ps();
    size_t k = 0;
    for (; k + 32 <= dimension; k += 32)
      for (int lane = 0; lane < 4; lane++)
        sums[lane] = _mm256_fmadd_ps(
            _mm256_loadu_ps(query + k + 8 * lane), _mm256_loadu_ps(row + k + 8 * lane), sums[lane]);
    float parts[8];
    _mm256_storeu_ps(
        parts, _mm256_add_ps(_mm256_add_ps(sums[0], sums[1]), _mm256_add_ps(sums[2], sums[3])));
    float sum = 0;
    for (int lane = 0; lane < 8; lane++) sum += parts[lane];
    for (; k < dimension; k++) sum += query[k] * row[k];
    products[i] = sum;
  }
}

AVX2 static void dot_products_int8(
    const int8_t *query, int32_t shift, const uint8_t *rows, size_t width, const uint32_t *ids,
    size_t count, int32_t *products) {
  for (size_t i = 0; i < count; i++) {
    if (i + VECTOR_AHEAD < count)
      vector_prefetch(rows + vector_place(ids, i + VECTOR_AHEAD) * width, width);
    const uint8_t *row = rows + vector_place(ids, i) * width;
    // In 16 bits a sum of two products of a byte and a signed byte could overflow.
    __m256i first = _mm256_setzero_si256(), second = _mm256_setzero_si256();
    for (size_t k = 0; k < width; k += 32) {
      __m256i low = _mm256_madd_epi16(
          _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(query + k))),
          _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(row + k))));
      __m256i high = _mm256_madd_epi16(
          _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(query + k + 16))),
          _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(row + k + 16))));
      first = _mm256_add_epi32(first, low);
      second = _mm256_add_epi32(second, high);
    }
    int32_t parts[8];
    _mm256_storeu_si256((__m256i *)parts, _mm256_add_epi32(first, second));
    int32_t sum = 0;
    for (int lane = 0; lane < 8; lane++) sum += parts[lane];
    products[i] = sum - shift;
  }
}

const vector_kernel_set vector_set_avx2 = {"AVX2", dot_products_f32, dot_products_int8};
#endif

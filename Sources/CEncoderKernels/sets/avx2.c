#include "kernel_sets.h"

#if ENCODER_X86
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define LANES 8
#include "vectors.h"

#define ATTENTION_ROWS 4
#define ATTENTION_VECTORS 2
#include "attention.h"
#include "gelu.h"

#define PRODUCT_ROWS 4
#define PRODUCT_VECTORS 2
#define PRODUCT_OFFSET 128
// The instruction saturates at 16 bits. With activations less 128 and their signs moved to the weights
// two products stay below: 2 * 128 * 127 = 32,512.
INLINE integers add_products(integers sums, uint32_t activations, const int8_t *weights) {
  __m256i four = _mm256_set1_epi32((int)(activations ^ 0x80808080));
  __m256i those = _mm256_loadu_si256((const __m256i *)weights);
  __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(four), _mm256_sign_epi8(those, four));
  __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
  return (integers)_mm256_add_epi32((__m256i)sums, fours);
}
#include "product.h"

#pragma clang attribute pop

const encoder_kernels encoder_avx2 = ENCODER_SET("AVX2");
#endif

#if defined(__aarch64__)
#include <arm_neon.h>

#include "sets.h"

static void dot_products_f32(
    const float *query, const float *rows, size_t dimension, const uint32_t *ids, size_t count,
    float *products) {
  for (size_t i = 0; i < count; i++) {
    if (i + VECTOR_AHEAD < count)
      vector_prefetch(rows + vector_place(ids, i + VECTOR_AHEAD) * dimension, dimension * 4);
    const float *row = rows + vector_place(ids, i) * dimension;
    float32x4_t sums[4] = {vdupq_n_f32(0), vdupq_n_f32(0), vdupq_n_f32(0), vdupq_n_f32(0)};
    size_t k = 0;
    for (; k + 16 <= dimension; k += 16)
      for (int lane = 0; lane < 4; lane++)
        sums[lane] =
            vfmaq_f32(sums[lane], vld1q_f32(query + k + 4 * lane), vld1q_f32(row + k + 4 * lane));
    float sum = vaddvq_f32(vaddq_f32(vaddq_f32(sums[0], sums[1]), vaddq_f32(sums[2], sums[3])));
    for (; k < dimension; k++) sum += query[k] * row[k];
    products[i] = sum;
  }
}

static void dot_products_int8(
    const int8_t *query, int32_t shift, const uint8_t *rows, size_t width, const uint32_t *ids,
    size_t count, int32_t *products) {
  (void)shift;
  const uint8x16_t sign = vdupq_n_u8(0x80);
  for (size_t i = 0; i < count; i++) {
    if (i + VECTOR_AHEAD < count)
      vector_prefetch(rows + vector_place(ids, i + VECTOR_AHEAD) * width, width);
    const uint8_t *row = rows + vector_place(ids, i) * width;
    int32x4_t first = vdupq_n_s32(0), second = vdupq_n_s32(0);
    for (size_t k = 0; k < width; k += 16) {
      const int8x16_t values = vld1q_s8(query + k);
      const int8x16_t codes = vreinterpretq_s8_u8(veorq_u8(vld1q_u8(row + k), sign));
      first = vpadalq_s16(first, vmull_s8(vget_low_s8(values), vget_low_s8(codes)));
      second = vpadalq_s16(second, vmull_high_s8(values, codes));
    }
    products[i] = vaddvq_s32(vaddq_s32(first, second));
  }
}

const vector_kernel_set vector_set_neon = {"NEON", dot_products_f32, dot_products_int8};
#endif

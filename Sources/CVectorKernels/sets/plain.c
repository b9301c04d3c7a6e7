#include "sets.h"

static void dot_products_f32(
    const float *query, const float *rows, size_t dimension, const uint32_t *ids, size_t count,
    float *products) {
  for (size_t i = 0; i < count; i++) {
    const float *row = rows + vector_place(ids, i) * dimension;
    float sum = 0;
    for (size_t k = 0; k < dimension; k++) sum += query[k] * row[k];
    products[i] = sum;
  }
}

static void dot_products_int8(
    const int8_t *query, int32_t shift, const uint8_t *rows, size_t width, const uint32_t *ids,
    size_t count, int32_t *products) {
  (void)shift;
  for (size_t i = 0; i < count; i++) {
    const uint8_t *row = rows + vector_place(ids, i) * width;
    int32_t sum = 0;
    for (size_t k = 0; k < width; k++) sum += query[k] * (row[k] - 128);
    products[i] = sum;
  }
}

const vector_kernel_set vector_set_plain = {"plain", dot_products_f32, dot_products_int8};

#include "kernel_sets.h"

#define LANES 4
#include "vectors.h"

#define ATTENTION_ROWS 4
#define ATTENTION_VECTORS 2
#include "attention.h"
#include "gelu.h"

#define PRODUCT_ROWS 4
#define PRODUCT_VECTORS 2
#define PRODUCT_OFFSET 0
INLINE integers add_products(integers sums, uint32_t activations, const int8_t *weights) {
  for (int lane = 0; lane < LANES; lane++) {
    for (int i = 0; i < 4; i++) {
      sums[lane] += (int32_t)(activations >> (8 * i) & 255) * weights[4 * lane + i];
    }
  }
  return sums;
}
#include "product.h"

const encoder_kernels encoder_plain = ENCODER_SET("plain C");

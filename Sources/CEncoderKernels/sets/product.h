// Products of 8-bit integers. Included by a set after vectors.h, which defines:
//   PRODUCT_ROWS, PRODUCT_VECTORS   the accumulators of a tile, which must fit the registers
//   add_products(sums, bytes, weights)   sums[i] += the dot product of the four activations `bytes` and
//                                        four weights at `weights` + 4 * i; may take the activations less
//                                        PRODUCT_OFFSET

/// One group of inputs for `rows` rows and PRODUCT_VECTORS * LANES outputs.
INLINE void product_tile(
    int rows, const uint8_t *source, const encoder_byte_range *ranges,
    const encoder_int8_matrix *matrix, size_t group, size_t column, const float *bias,
    float *target) {
  size_t inputs = matrix->inputs, groups = inputs / ENCODER_GROUP;
  integers sums[PRODUCT_ROWS][PRODUCT_VECTORS] = {};
  const int8_t *weights[PRODUCT_VECTORS];
  for (int v = 0; v < PRODUCT_VECTORS; v++) {
    size_t at = column + v * LANES;
    weights[v] = matrix->panels + at / 16 * 16 * inputs + at % 16 * 4 + group * ENCODER_GROUP * 16;
  }
  for (size_t i = 0; i < ENCODER_GROUP; i += 4) {
    for (int row = 0; row < rows; row++) {
      uint32_t activations;
      memcpy(&activations, source + row * inputs + group * ENCODER_GROUP + i, sizeof activations);
      for (int v = 0; v < PRODUCT_VECTORS; v++) {
        sums[row][v] = add_products(sums[row][v], activations, weights[v] + 16 * i);
      }
    }
  }
  for (int v = 0; v < PRODUCT_VECTORS; v++) {
    size_t at = column + v * LANES;
    floats scale = load(matrix->scales + at);
    floats sum = load(matrix->sums + group * matrix->outputs + at);
    for (int row = 0; row < rows; row++) {
      encoder_byte_range range = ranges[row * groups + group];
      float *to = target + row * matrix->outputs + at;
      floats before = load(group == 0 ? bias + at : to);
      floats whole = __builtin_convertvector(sums[row][v], floats);
      float low = range.low + PRODUCT_OFFSET * range.step;
      store(to, before + whole * (range.step * scale) + low * sum);
    }
  }
}

static void multiply(
    const uint8_t *source, const encoder_byte_range *ranges, size_t rows,
    const encoder_int8_matrix *matrix, const float *bias, float *target) {
  size_t inputs = matrix->inputs, outputs = matrix->outputs, groups = inputs / ENCODER_GROUP;
#define TILE(count) \
  product_tile( \
      count, source + row * inputs, ranges + row * groups, matrix, group, column, bias, \
      target + row * outputs)
  for (size_t column = 0; column < outputs; column += PRODUCT_VECTORS * LANES) {
    size_t row = 0;
    for (; row + PRODUCT_ROWS <= rows; row += PRODUCT_ROWS) {
      for (size_t group = 0; group < groups; group++) TILE(PRODUCT_ROWS);
    }
    for (; row + 2 <= rows; row += 2) {
      for (size_t group = 0; group < groups; group++) TILE(2);
    }
    for (; row < rows; row++) {
      for (size_t group = 0; group < groups; group++) TILE(1);
    }
  }
#undef TILE
}

/// Each group's range is divided into 255 steps.
static void quantise(
    const float *source, size_t rows, size_t columns, const float *centres, uint8_t *target,
    encoder_byte_range *ranges) {
  for (size_t row = 0; row < rows; row++) {
    for (size_t from = 0; from < columns; from += ENCODER_GROUP) {
      floats least = all(FLT_MAX), most = all(-FLT_MAX);
      for (size_t i = from; i < from + ENCODER_GROUP; i += LANES) {
        floats value = load(source + i) - load(centres + i);
        least = __builtin_elementwise_min(least, value);
        most = __builtin_elementwise_max(most, value);
      }
      float low = lowest_of(least), step = (highest_of(most) - low) / 255;
      *ranges++ = (encoder_byte_range){low, step};
      float steps = step > 0 ? 1 / step : 0;
      for (size_t i = from; i < from + ENCODER_GROUP; i += LANES) {
        floats value = (load(source + i) - load(centres + i) - low) * steps + 0.5f;
        integers whole = __builtin_convertvector(__builtin_elementwise_min(value, all(255)), integers);
        bytes packed = __builtin_convertvector(whole, bytes);
        memcpy(target + i, &packed, sizeof packed);
      }
    }
    source += columns;
    target += columns;
  }
}

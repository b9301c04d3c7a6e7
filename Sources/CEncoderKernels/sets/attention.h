// Attention of one text. Included by a set after vectors.h; uses ATTENTION_ROWS and ATTENTION_VECTORS:
// the accumulators of a tile, which must fit the registers.

/// scores[row, column] for ATTENTION_ROWS rows and `vectors` * LANES columns.
INLINE void score_tile(
    const float *query, const float *keys, size_t size, size_t padded, float *scores, int vectors) {
  floats sums[ATTENTION_ROWS][ATTENTION_VECTORS] = {};
  for (size_t i = 0; i < size; i++) {
    for (int v = 0; v < vectors; v++) {
      floats key = load(keys + i * padded + v * LANES);
      for (int row = 0; row < ATTENTION_ROWS; row++) sums[row][v] += query[row * size + i] * key;
    }
  }
  for (int row = 0; row < ATTENTION_ROWS; row++) {
    for (int v = 0; v < vectors; v++) store(scores + row * padded + v * LANES, sums[row][v]);
  }
}

/// Each row: scores = e^(scores - highest), factor = 1 / their sum. Of the last vector only the lanes
/// in `valid` count.
INLINE void exponentiate(float *scores, size_t padded, integers valid, float *factors) {
  size_t last = padded - LANES;
  floats highest[ATTENTION_ROWS], sums[ATTENTION_ROWS] = {};
  for (int row = 0; row < ATTENTION_ROWS; row++) {
    float *end = scores + row * padded + last;
    floats tail = (floats)(((integers)load(end) & valid) | ((integers)all(-FLT_MAX) & ~valid));
    store(end, tail);
    highest[row] = tail;
  }
  for (size_t i = 0; i < last; i += LANES) {
    for (int row = 0; row < ATTENTION_ROWS; row++) {
      highest[row] = __builtin_elementwise_max(highest[row], load(scores + row * padded + i));
    }
  }
  for (int row = 0; row < ATTENTION_ROWS; row++) highest[row] = all(highest_of(highest[row]));
  for (size_t i = 0; i < padded; i += LANES) {
    for (int row = 0; row < ATTENTION_ROWS; row++) {
      floats value = exp_negative(load(scores + row * padded + i) - highest[row]);
      sums[row] += value;
      store(scores + row * padded + i, value);
    }
  }
  // The lanes that do not count hold e^-87 each: nothing beside the highest, which is 1.
  for (int row = 0; row < ATTENTION_ROWS; row++) factors[row] = 1.0f / sum_of(sums[row]);
}

/// target[row, 0..<2 * LANES] = scores * values / sums.
INLINE void value_tile(
    const float *scores, const float *values, size_t count, size_t padded, size_t width,
    const float *factors, float *target) {
  floats sums[ATTENTION_ROWS][2] = {};
  for (size_t i = 0; i < count; i++) {
    floats low = load(values + i * width), high = load(values + i * width + LANES);
    for (int row = 0; row < ATTENTION_ROWS; row++) {
      float score = scores[row * padded + i];
      sums[row][0] += score * low;
      sums[row][1] += score * high;
    }
  }
  for (int row = 0; row < ATTENTION_ROWS; row++) {
    store(target + row * width, sums[row][0] * factors[row]);
    store(target + row * width + LANES, sums[row][1] * factors[row]);
  }
}

static void attend(
    const float *projected, size_t count, size_t heads, size_t size, float *workspace, float *result) {
  size_t hidden = heads * size, stride = 3 * hidden;
  size_t padded = (count + LANES - 1) / LANES * LANES;
  size_t width = (size + 2 * LANES - 1) / (2 * LANES) * (2 * LANES);
  float *keys = workspace;
  float *values = keys + size * padded;
  float *query = values + count * width;
  float *scores = query + ATTENTION_ROWS * size;
  float *target = scores + ATTENTION_ROWS * padded;
  float scale = 1.0f / __builtin_sqrtf((float)size);
  integers valid;
  for (int lane = 0; lane < LANES; lane++) valid[lane] = padded - LANES + lane < count ? -1 : 0;
  for (size_t head = 0; head < heads; head++) {
    const float *from = projected + head * size;
    for (size_t i = 0; i < size; i++) {
      for (size_t row = 0; row < count; row++) keys[i * padded + row] = from[row * stride + hidden + i];
      for (size_t row = count; row < padded; row++) keys[i * padded + row] = 0;
    }
    for (size_t row = 0; row < count; row++) {
      memcpy(values + row * width, from + row * stride + 2 * hidden, size * sizeof *values);
      for (size_t i = size; i < width; i++) values[row * width + i] = 0;
    }
    for (size_t first = 0; first < count; first += ATTENTION_ROWS) {
      size_t rows = count - first < ATTENTION_ROWS ? count - first : ATTENTION_ROWS;
      for (size_t row = 0; row < ATTENTION_ROWS; row++) {
        // Past the end the last row is computed again.
        const float *source = from + (first + (row < rows ? row : rows - 1)) * stride;
        for (size_t i = 0; i < size; i++) query[row * size + i] = source[i] * scale;
      }
      size_t column = 0;
      for (; column + ATTENTION_VECTORS * LANES <= padded; column += ATTENTION_VECTORS * LANES) {
        score_tile(query, keys + column, size, padded, scores + column, ATTENTION_VECTORS);
      }
      for (; column < padded; column += LANES) {
        score_tile(query, keys + column, size, padded, scores + column, 1);
      }
      float factors[ATTENTION_ROWS];
      exponentiate(scores, padded, valid, factors);
      for (size_t i = 0; i < width; i += 2 * LANES) {
        value_tile(scores, values + i, count, padded, width, factors, target + i);
      }
      for (size_t row = 0; row < rows; row++) {
        memcpy(
            result + (first + row) * hidden + head * size, target + row * width,
            size * sizeof *result);
      }
    }
  }
}

static size_t attention_workspace(size_t count, size_t size) {
  size_t padded = (count + LANES - 1) / LANES * LANES;
  size_t width = (size + 2 * LANES - 1) / (2 * LANES) * (2 * LANES);
  return size * padded + count * width + ATTENTION_ROWS * (size + padded + width);
}

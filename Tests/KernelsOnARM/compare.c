// Compares every set of vector kernels that this processor has with the plain one, on random and awkward
// numbers. For processors that the Swift tests do not run on: scripts/test-arm-kernels emulates one.

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "CVectorKernels.h"

enum { ROWS = 21 };

static uint64_t state = 1;

// SplitMix64 (Steele, Lea & Flood, 2014).
static uint64_t next_random(void) {
  uint64_t mixed = state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
  return mixed ^ (mixed >> 31);
}

static float float_of(int kind) {
  const float value = (float)(next_random() % 20001) / 10000 - 1;
  switch (kind) {
    case 0: return value;
    case 1: return 0;
    case 2: return value * 1e-40f;
    default: return value * 1e18f;
  }
}

static uint8_t code_of(int kind) {
  const uint8_t value = (uint8_t)next_random();
  switch (kind) {
    case 0: return value;
    case 1: return 255;
    case 2: return 0;
    default: return value & 1 ? 0 : 255;
  }
}

static void *room(size_t bytes) {
  void *memory = calloc(bytes, 1);
  if (memory == NULL) exit(2);
  return memory;
}

static int compare_floats(const vector_kernel_set *set, const vector_kernel_set *plain, size_t dimension, int kind) {
  float *query = room(dimension * sizeof(float)), *rows = room(ROWS * dimension * sizeof(float));
  float found[ROWS], expected[ROWS];
  uint32_t ids[ROWS];
  int wrong = 0;
  for (size_t k = 0; k < dimension; k++) query[k] = float_of(kind);
  for (size_t k = 0; k < ROWS * dimension; k++) rows[k] = float_of(kind);
  for (int i = 0; i < ROWS; i++) ids[i] = (uint32_t)(next_random() % ROWS);
  set->dot_products_f32(query, rows, dimension, ids, ROWS, found);
  plain->dot_products_f32(query, rows, dimension, ids, ROWS, expected);
  for (int i = 0; i < ROWS; i++) {
    double size = 0;
    for (size_t k = 0; k < dimension; k++)
      size += fabs((double)query[k] * rows[ids[i] * dimension + k]);
    // Products of denormals vanish or not, by the order of the work.
    if (!(fabs((double)found[i] - expected[i]) <= 1e-5 * size + 1e-38)) wrong++;
  }
  free(query);
  free(rows);
  return wrong;
}

static int compare_codes(const vector_kernel_set *set, const vector_kernel_set *plain, size_t width, int kind) {
  int8_t *query = room(width);
  uint8_t *rows = room(ROWS * width);
  int32_t found[ROWS], expected[ROWS], shift = 0;
  uint32_t ids[ROWS];
  int wrong = 0;
  for (size_t k = 0; k < width; k++) {
    query[k] = (int8_t)(code_of(kind) - 128);
    shift += 128 * query[k];
  }
  for (size_t k = 0; k < ROWS * width; k++) rows[k] = code_of(kind);
  for (int i = 0; i < ROWS; i++) ids[i] = (uint32_t)(next_random() % ROWS);
  set->dot_products_int8(query, shift, rows, width, ids, ROWS, found);
  plain->dot_products_int8(query, shift, rows, width, ids, ROWS, expected);
  for (int i = 0; i < ROWS; i++) wrong += found[i] != expected[i];
  free(query);
  free(rows);
  return wrong;
}

int main(void) {
  static const size_t dimensions[] = {1, 3, 15, 16, 17, 31, 63, 64, 65, 100, 127, 384, 1000};
  static const size_t widths[] = {64, 128, 192, 384, 1024, 65536};
  const vector_kernel_set *const *sets;
  const size_t count = vector_kernel_sets(&sets);
  const vector_kernel_set *plain = sets[count - 1];
  int wrong = 0, cases = 0;
  for (size_t s = 0; s + 1 < count; s++)
    for (int kind = 0; kind < 4; kind++) {
      for (size_t d = 0; d < sizeof dimensions / sizeof *dimensions; d++, cases += ROWS)
        wrong += compare_floats(sets[s], plain, dimensions[d], kind);
      for (size_t w = 0; w < sizeof widths / sizeof *widths; w++, cases += ROWS)
        wrong += compare_codes(sets[s], plain, widths[w], kind);
      printf("%s, numbers of kind %d: %d products so far, %d wrong\n", sets[s]->name, kind, cases, wrong);
    }
  if (count < 2) printf("This processor has the plain set only: nothing was compared.\n");
  return wrong > 0 || count < 2;
}

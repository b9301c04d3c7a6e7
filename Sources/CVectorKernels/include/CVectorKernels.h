#ifndef CVECTORKERNELS_H
#define CVECTORKERNELS_H

#include <stddef.h>

/// Dot products of one query with `count` rows of a row-major `[count, dimension]` matrix.
///
/// The widest instructions that the processor offers are chosen at run time; all variants add in
/// another order, so results differ in the last bits only.
void kernel_dot_products_f32(const float *query, const float *rows, size_t count,
                             size_t dimension, float *products);

/// The name of the instruction set in use: "avx512", "avx2", "neon" or "scalar".
const char *kernel_instruction_set(void);

/// The plain loop that the others are checked against.
float kernel_dot_product_f32_scalar(const float *left, const float *right, size_t dimension);

#endif

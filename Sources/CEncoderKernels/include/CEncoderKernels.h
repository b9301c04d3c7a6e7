#ifndef CENCODERKERNELS_H
#define CENCODERKERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Loops of the encoder that are not matrix products. Matrices are row-major and dense.

/// ggml's tensor types to f32; `count` is a multiple of 32 for the block types, of 256 for q4_k and q6_k.
void encoder_widen_f16(const void *source, float *target, size_t count);
void encoder_widen_bf16(const void *source, float *target, size_t count);
void encoder_widen_q4_0(const void *source, float *target, size_t count);
void encoder_widen_q4_1(const void *source, float *target, size_t count);
void encoder_widen_q5_0(const void *source, float *target, size_t count);
void encoder_widen_q5_1(const void *source, float *target, size_t count);
void encoder_widen_q8_0(const void *source, float *target, size_t count);
void encoder_widen_q4_k(const void *source, float *target, size_t count);
void encoder_widen_q6_k(const void *source, float *target, size_t count);

/// Whether none of the values is infinite or NaN.
bool encoder_is_finite(const float *values, size_t count);

/// Each row becomes `row`.
void encoder_fill_rows(float *x, const float *row, size_t rows, size_t columns);

/// x = layer_norm(x + residual) * gain + shift; `residual` has the shape of x.
void encoder_add_normalise(
    float *x, const float *residual, const float *gain, const float *shift, size_t rows,
    size_t columns, float epsilon);

/// The mean of the rows, scaled to length 1; all zero if the mean is.
void encoder_mean_unit(const float *x, size_t rows, size_t columns, float *unit);

/// Activations become bytes in groups of this many, each with a range of its own.
enum { ENCODER_GROUP = 128 };

/// A weight matrix [outputs, inputs] in 8-bit integers with one scale an output.
typedef struct {
  /// Multiples of ENCODER_GROUP.
  size_t inputs, outputs;
  /// Panels of 16 outputs; in a panel, for each four inputs, 16 times four weights.
  const int8_t *panels;
  /// [outputs]: weight = scale * integer.
  const float *scales;
  /// [inputs / ENCODER_GROUP, outputs]: the sum of a group's weights.
  const float *sums;
} encoder_int8_matrix;

/// How a group of activations became bytes: x - centre = low + step * byte.
typedef struct {
  float low, step;
} encoder_byte_range;

/// The kernels that depend on the CPU's vectors most; all sets compute the same to rounding.
typedef struct {
  const char *name;
  /// Rows [rows, columns] less `centres` [columns] to bytes; `columns` is a multiple of
  /// ENCODER_GROUP and `ranges` is [rows, columns / ENCODER_GROUP].
  void (*quantise)(
      const float *source, size_t rows, size_t columns, const float *centres, uint8_t *target,
      encoder_byte_range *ranges);
  /// target[rows, outputs] = source * matrix^T + bias; the integer part is exact.
  void (*multiply)(
      const uint8_t *source, const encoder_byte_range *ranges, size_t rows,
      const encoder_int8_matrix *matrix, const float *bias, float *target);
  /// result[count, heads * size] = softmax(query * key / sqrt(size)) * value, head by head, of a text's
  /// rows [query | key | value], each heads * size wide.
  void (*attend)(
      const float *projected, size_t count, size_t heads, size_t size, float *workspace,
      float *result);
  /// Floats that `attend` needs.
  size_t (*attention_workspace)(size_t count, size_t size);
  /// x = gelu(x), the exact form with erf (to 2e-7); x has room for a multiple of 16.
  void (*gelu)(float *x, size_t count);
} encoder_kernels;

/// Writes the sets this CPU can run, best first, and returns how many there are (at most 4).
size_t encoder_kernel_sets(const encoder_kernels **sets);

/// Weights [outputs, inputs] to the panels, scales and sums of an encoder_int8_matrix. Adds to
/// bias[output] what `centres` [inputs] contribute.
void encoder_pack_int8(
    const float *weights, size_t inputs, size_t outputs, const float *centres, int8_t *panels,
    float *scales, float *sums, float *bias);

/// A trie over bytes as a hash table: a node is the slot its last edge lies in, the root is 0.
typedef struct {
  /// Parent slot << 8 | byte; 0 is an empty slot. Slot 0 is never used.
  uint32_t edge;
  /// The piece that ends here, or -1.
  int32_t piece;
} encoder_trie_slot;

/// Enters pieces 0..<count (piece i is bytes[offsets[i]..<offsets[i + 1]]) except those with
/// wanted[i] == 0, empty ones and ones with a leading zero byte; of equal pieces the last one stays.
/// `slots` holds 1 << bits zeroed slots, bits <= 24. Returns -1 if they are too few, else the nodes.
int32_t encoder_trie_build(
    encoder_trie_slot *slots, unsigned bits, const uint8_t *bytes, const uint32_t *offsets,
    const uint8_t *wanted, size_t count);

/// The node that `byte` leads to from `node`, or 0.
uint32_t encoder_trie_child(
    const encoder_trie_slot *slots, unsigned bits, uint32_t node, uint8_t byte);

/// The best segmentation of every prefix of `text` (UTF-8) into pieces, by the sum of their scores.
/// best, piece, start: length + 1 values each; piece[i] ends at byte i and starts at start[i].
void encoder_viterbi(
    const encoder_trie_slot *slots, unsigned bits, const float *scores, int32_t unknown,
    double unknown_score, const uint8_t *text, size_t length, double *best, int32_t *piece,
    uint32_t *start);

#endif

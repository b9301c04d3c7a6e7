#ifndef CENCODERKERNELS_H
#define CENCODERKERNELS_H

#include <stdint.h>
#include <stddef.h>

// Loops of the encoder that are not matrix products. Matrices are row-major and dense.

/// ggml's tensor types to f32; `count` is a multiple of 32 for the block types.
void encoder_widen_f16(const void *source, float *target, size_t count);
void encoder_widen_q4_0(const void *source, float *target, size_t count);
void encoder_widen_q8_0(const void *source, float *target, size_t count);

/// x += bias, per row.
void encoder_add_bias(float *x, const float *bias, size_t rows, size_t columns);

/// x = gelu(x + bias), the exact form with erf (to 2e-7).
void encoder_bias_gelu(float *x, const float *bias, size_t rows, size_t columns);

/// x = layer_norm(x + residual + bias) * gain + shift; `residual` has the shape of x.
void encoder_add_normalise(
    float *x, const float *residual, const float *bias, const float *gain, const float *shift,
    size_t rows, size_t columns, float epsilon);

/// Each row becomes its softmax.
void encoder_softmax(float *x, size_t rows, size_t columns);

/// The mean of the rows, scaled to length 1; all zero if the mean is.
void encoder_mean_unit(const float *x, size_t rows, size_t columns, float *unit);

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

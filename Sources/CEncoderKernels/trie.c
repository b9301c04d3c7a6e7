#include "CEncoderKernels.h"

#include <float.h>
#include <stdbool.h>

static inline uint32_t first_slot(uint32_t edge, unsigned bits) {
  return (edge * 0x9E3779B1u) >> (32 - bits);
}

/// The slot of an edge, or 0.
static inline uint32_t child(
    const encoder_trie_slot *slots, unsigned bits, uint32_t node, uint8_t byte) {
  uint32_t edge = node << 8 | byte;
  uint32_t mask = (1u << bits) - 1;
  for (uint32_t at = first_slot(edge, bits);; at = (at + 1) & mask) {
    if (at == 0) continue;
    if (slots[at].edge == 0) return 0;
    if (slots[at].edge == edge) return at;
  }
}

uint32_t encoder_trie_child(
    const encoder_trie_slot *slots, unsigned bits, uint32_t node, uint8_t byte) {
  return child(slots, bits, node, byte);
}

int32_t encoder_trie_build(
    encoder_trie_slot *slots, unsigned bits, const uint8_t *bytes, const uint32_t *offsets,
    const uint8_t *wanted, size_t count) {
  uint32_t mask = (1u << bits) - 1;
  uint32_t nodes = 0, most = mask / 4 * 3;
  for (size_t piece = 0; piece < count; piece++) {
    uint32_t from = offsets[piece], to = offsets[piece + 1];
    if (!wanted[piece] || from >= to || bytes[from] == 0) continue;
    uint32_t node = 0;
    for (uint32_t i = from; i < to; i++) {
      uint32_t edge = node << 8 | bytes[i];
      uint32_t at = first_slot(edge, bits);
      while (at == 0 || (slots[at].edge != 0 && slots[at].edge != edge)) at = (at + 1) & mask;
      if (slots[at].edge == 0) {
        if (++nodes > most) return -1;
        slots[at].edge = edge;
        slots[at].piece = -1;
      }
      node = at;
    }
    slots[node].piece = (int32_t)piece;
  }
  return (int32_t)nodes;
}

static inline size_t code_point_length(uint8_t lead) {
  return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

void encoder_viterbi(
    const encoder_trie_slot *slots, unsigned bits, const float *scores, int32_t unknown,
    double unknown_score, const uint8_t *text, size_t length, double *best, int32_t *piece,
    uint32_t *start) {
  for (size_t i = 1; i <= length; i++) best[i] = -DBL_MAX;
  best[0] = 0;
  piece[0] = unknown;
  start[0] = 0;
  for (size_t from = 0; from < length;) {
    size_t width = code_point_length(text[from]);
    if (width > length - from) width = length - from;
    bool whole_code_point = false;
    uint32_t node = 0;
    for (size_t to = from; to < length;) {
      node = child(slots, bits, node, text[to++]);
      if (node == 0) break;
      int32_t found = slots[node].piece;
      if (found < 0) continue;
      if (to - from == width) whole_code_point = true;
      double score = best[from] + scores[found];
      if (score > best[to]) {
        best[to] = score;
        piece[to] = found;
        start[to] = (uint32_t)from;
      }
    }
    if (!whole_code_point && best[from] + unknown_score > best[from + width]) {
      best[from + width] = best[from] + unknown_score;
      piece[from + width] = unknown;
      start[from + width] = (uint32_t)from;
    }
    from += width;
  }
}

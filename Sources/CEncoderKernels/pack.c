#include "CEncoderKernels.h"

#include <math.h>

#if defined(__x86_64__) && defined(__linux__)
#define PER_CPU __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PER_CPU
#endif
#define REASSOCIATE _Pragma("clang fp reassociate(on) contract(fast)")

PER_CPU void encoder_pack_int8(
    const float *weights, size_t inputs, size_t outputs, const float *centres, int8_t *panels,
    float *scales, float *sums, float *bias) {
  REASSOCIATE
  for (size_t output = 0; output < outputs; output++, weights += inputs) {
    float most = 0, shift = 0;
    for (size_t i = 0; i < inputs; i++) {
      float size = fabsf(weights[i]);
      most = size > most ? size : most;
      shift += weights[i] * centres[i];
    }
    float scale = most / 127, steps = most > 0 ? 127 / most : 0;
    int8_t *panel = panels + output / 16 * 16 * inputs + output % 16 * 4;
    for (size_t group = 0; group < inputs / ENCODER_GROUP; group++) {
      int32_t sum = 0;
      for (size_t i = group * ENCODER_GROUP; i < (group + 1) * ENCODER_GROUP; i++) {
        int8_t value = (int8_t)rintf(weights[i] * steps);
        panel[i / 4 * 64 + i % 4] = value;
        sum += value;
      }
      sums[group * outputs + output] = scale * (float)sum;
    }
    scales[output] = scale;
    bias[output] += shift;
  }
}

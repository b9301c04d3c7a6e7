// The activation function. Included by a set after vectors.h.

/// x * Phi(x) with erf by Abramowitz & Stegun 7.1.26, absolute error below 2e-7.
static void gelu(float *x, size_t count) {
  for (size_t i = 0; i < count; i += LANES) {
    floats value = load(x + i);
    floats z = __builtin_elementwise_abs(value) * 0.70710678f;
    floats t = 1.0f / (1.0f + 0.3275911f * z);
    floats p = ((((1.061405429f * t - 1.453152027f) * t + 1.421413741f) * t - 0.284496736f) * t +
                0.254829592f) * t;
    floats tail = 0.5f * p * exp_negative(-z * z);
    integers negative = value < 0;
    floats share = (floats)(((integers)tail & negative) | ((integers)(1.0f - tail) & ~negative));
    store(x + i, value * share);
  }
}

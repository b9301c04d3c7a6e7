#include "sets.h"

size_t vector_kernel_sets(const vector_kernel_set *const **sets) {
#if defined(__x86_64__)
  static const vector_kernel_set *const with_vnni[] = {
      &vector_set_vnni, &vector_set_avx512, &vector_set_avx2, &vector_set_plain};
  const int has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const int has_avx512 =
      has_avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw");
  const size_t left_out =
      has_avx512 ? (__builtin_cpu_supports("avx512vnni") ? 0 : 1) : (has_avx2 ? 2 : 3);
  *sets = with_vnni + left_out;
  return 4 - left_out;
#elif defined(__aarch64__)
  static const vector_kernel_set *const with_neon[] = {&vector_set_neon, &vector_set_plain};
  *sets = with_neon;
  return 2;
#else
  static const vector_kernel_set *const plain[] = {&vector_set_plain};
  *sets = plain;
  return 1;
#endif
}

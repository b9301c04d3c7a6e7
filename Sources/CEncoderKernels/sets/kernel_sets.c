#include "kernel_sets.h"

#if ENCODER_X86
#include <cpuid.h>
#include <stdbool.h>

// Compilers differ in whether they know its name.
static bool has_avx_vnni(void) {
  unsigned eax, ebx, ecx, edx;
  return __get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) && (eax & 1 << 4);
}
#endif

size_t encoder_kernel_sets(const encoder_kernels **sets) {
  size_t count = 0;
#if ENCODER_X86
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni")) {
      sets[count++] = &encoder_avx512;
    }
    if (has_avx_vnni()) sets[count++] = &encoder_avxvnni;
    sets[count++] = &encoder_avx2;
  }
#endif
  sets[count++] = &encoder_plain;
  return count;
}

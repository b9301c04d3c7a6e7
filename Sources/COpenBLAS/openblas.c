#include "COpenBLAS.h"

#include <dlfcn.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { row_major = 101, as_is = 111, transpose = 112 };

typedef void sgemm_function(
    int order, int a_form, int b_form, int m, int n, int k, float alpha, const float *a, int a_stride,
    const float *b, int b_stride, float beta, float *c, int c_stride);

static pthread_once_t once = PTHREAD_ONCE_INIT;
static sgemm_function *sgemm;
static int (*thread_count)(void);
static copenblas_status status;
static char kernel_name[64];
static char reason_text[512];

#if defined(__x86_64__) && defined(__linux__)
__attribute__((target_clones("arch=x86-64-v3", "default")))
#endif
static void plain_multiply(
    bool transposed, int m, int n, int k, float alpha, const float *a, int a_stride, const float *b,
    int b_stride, float beta, float *c, int c_stride) {
#pragma clang fp reassociate(on) contract(fast)
  for (int row = 0; row < m; row++) {
    const float *left = a + (size_t)row * a_stride;
    float *target = c + (size_t)row * c_stride;
    for (int column = 0; column < n; column++) {
      float sum = 0;
      if (transposed) {
        const float *right = b + (size_t)column * b_stride;
        for (int i = 0; i < k; i++) sum += left[i] * right[i];
      } else {
        for (int i = 0; i < k; i++) sum += left[i] * b[(size_t)i * b_stride + column];
      }
      target[column] = alpha * sum + (beta == 0 ? 0 : beta * target[column]);
    }
  }
}

/// The kernel set of OpenBLAS for this CPU; null leaves the choice to OpenBLAS.
static const char *core_type(const char **why) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
    *why = "this CPU has AVX-512";
    return "SkylakeX";
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    *why = "this CPU has AVX2 and FMA";
    return "Haswell";
  }
#endif
  *why = "OpenBLAS's own choice";
  return NULL;
}

/// Sets a variable the user has not set; true if it has to be removed again.
static bool set_if_absent(const char *name, const char *value) {
  return value && !getenv(name) && setenv(name, value, 0) == 0;
}

/// Old kernels are wrong on some CPUs: one product of awkward sizes against the plain loop.
static bool kernel_is_right(void) {
  enum { m = 37, n = 53, k = 71 };
  static float a[m * k], b[n * k], got[m * n], wanted[m * n];
  unsigned seed = 1;
  for (int i = 0; i < m * k; i++) a[i] = (float)((seed = seed * 1664525u + 1013904223u) >> 8) / (1 << 23) - 1;
  for (int i = 0; i < n * k; i++) b[i] = (float)((seed = seed * 1664525u + 1013904223u) >> 8) / (1 << 23) - 1;
  for (int form = 0; form < 2; form++) {
    bool transposed = form == 0;
    int b_stride = transposed ? k : n;
    plain_multiply(transposed, m, n, k, 1, a, k, b, b_stride, 0, wanted, n);
    sgemm(row_major, as_is, transposed ? transpose : as_is, m, n, k, 1, a, k, b, b_stride, 0, got, n);
    for (int i = 0; i < m * n; i++) {
      if (!(fabsf(got[i] - wanted[i]) < 1e-3f)) return false;
    }
  }
  return true;
}

static void fall_back(const char *reason) {
  sgemm = NULL;
  status.accelerated = false;
  status.kernel = "plain C";
  if (reason != reason_text) snprintf(reason_text, sizeof reason_text, "%s", reason);
  status.reason = reason_text;
}

static void load(void) {
  const char *why;
  const char *core = core_type(&why);
  status.usual = core;
  const char *chosen = getenv("OPENBLAS_CORETYPE");
  bool core_was_set = set_if_absent("OPENBLAS_CORETYPE", core);
  // Without this the constructor starts a thread for every core, which would never be used.
  bool threads_were_set = set_if_absent("OPENBLAS_NUM_THREADS", "1");
#if defined(__APPLE__)
  void *library = dlopen("libopenblas.dylib", RTLD_NOW | RTLD_LOCAL);
#else
  void *library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
#endif
  if (core_was_set) unsetenv("OPENBLAS_CORETYPE");
  if (threads_were_set) unsetenv("OPENBLAS_NUM_THREADS");
  if (!library) {
    const char *error = dlerror();
    fall_back(error ? error : "libopenblas cannot be loaded");
    return;
  }
  status.found = true;

  void (*set_threads)(int) = (void (*)(int))dlsym(library, "openblas_set_num_threads");
  char *(*core_name)(void) = (char *(*)(void))dlsym(library, "openblas_get_corename");
  thread_count = (int (*)(void))dlsym(library, "openblas_get_num_threads");
  sgemm = (sgemm_function *)dlsym(library, "cblas_sgemm");
  if (!sgemm || !set_threads || !core_name) {
    fall_back("the libopenblas found lacks cblas_sgemm or openblas_set_num_threads");
    return;
  }
  set_threads(1);
  snprintf(kernel_name, sizeof kernel_name, "%s", core_name());
  if (!kernel_is_right()) {
    snprintf(
        reason_text, sizeof reason_text, "OpenBLAS's kernel %s multiplies wrongly on this CPU",
        kernel_name);
    fall_back(reason_text);
    return;
  }
  status.accelerated = true;
  status.kernel = kernel_name;
  if (chosen && strcasecmp(chosen, kernel_name) != 0) {
    snprintf(
        reason_text, sizeof reason_text,
        "OPENBLAS_CORETYPE is '%.64s', which this OpenBLAS does not have", chosen);
    status.reason = reason_text;
  } else if (chosen) {
    status.reason = "OPENBLAS_CORETYPE is set";
  } else if (core && strcasecmp(core, kernel_name) != 0) {
    snprintf(
        reason_text, sizeof reason_text, "%s, but this OpenBLAS has no kernel set %s", why, core);
    status.reason = reason_text;
  } else {
    status.reason = why;
  }
}

copenblas_status copenblas_load(void) {
  pthread_once(&once, load);
  return status;
}

int copenblas_threads(void) { return thread_count ? thread_count() : 1; }

void copenblas_multiply(
    bool transposed, int m, int n, int k, float alpha, const float *a, int a_stride, const float *b,
    int b_stride, float beta, float *c, int c_stride) {
  if (sgemm) {
    sgemm(
        row_major, as_is, transposed ? transpose : as_is, m, n, k, alpha, a, a_stride, b, b_stride,
        beta, c, c_stride);
  } else {
    plain_multiply(transposed, m, n, k, alpha, a, a_stride, b, b_stride, beta, c, c_stride);
  }
}

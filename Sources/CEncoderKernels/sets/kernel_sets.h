#ifndef KERNEL_SETS_H
#define KERNEL_SETS_H

#include "CEncoderKernels.h"

#if defined(__x86_64__)
#define ENCODER_X86 1
#else
#define ENCODER_X86 0
#endif

/// The functions of one set, by the names its headers give them.
#define ENCODER_SET(title) \
  { title, quantise, multiply, attend, attention_workspace, gelu }

extern const encoder_kernels encoder_avx512, encoder_avxvnni, encoder_avx2, encoder_plain;

#endif

# Sourced by the scripts beside it: the folders, the one set of build arguments, and how steps are
# reported.
# shellcheck shell=bash disable=SC2034

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/paragraf

# One set for all: other arguments would build everything a second time. For the same reason tests
# run with --disable-testable-imports: SwiftPM otherwise compiles the modules anew for them.
build_arguments=(-c release --explicit-target-dependency-import-check error)
# One test at a time: several start programs that keep both cores busy.
test_arguments=("${build_arguments[@]}" --disable-xctest --disable-testable-imports --no-parallel)

die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# The product, where the build puts it.
paragraf() {
  "$root/.build/release/paragraf" "$@"
}

# seconds -> 1 min 5 s
duration() {
  if (($1 < 60)); then echo "$1 s"; else echo "$(($1 / 60)) min $(($1 % 60)) s"; fi
}

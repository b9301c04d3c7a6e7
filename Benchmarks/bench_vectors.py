"""What the programs that measure the vector index share: the virtual environment of the peers, vectors
in files (each as its length, i32, and its values, little-endian), the exact neighbours and recall."""
import os
import pathlib
import subprocess
import sys

# hnswlib is compiled on this machine, for its processor.
COMPILED = ["hnswlib==0.8.0"]
PACKAGES = ["numpy<3", "faiss-cpu==1.15.1", "usearch==2.26.6", "sqlite-vec==0.1.9", "apsw"]


def enter_environment():
    """Runs the program again inside the virtual environment, which the first call makes."""
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = pathlib.Path(cache) / "paragraf" / "bench" / "venv"
    python = folder / "bin" / "python"
    if os.path.realpath(sys.prefix) == os.path.realpath(folder):
        return
    ready = folder / "ready"
    packages = " ".join(COMPILED + PACKAGES)
    if not ready.exists() or ready.read_text() != packages:
        # Without pip: Debian keeps the module that would install it in a package of its own.
        subprocess.check_call([sys.executable, "-m", "venv", "--clear", "--without-pip", folder])
        pip = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
        install = pip + ["install", "--quiet"]
        subprocess.check_call(install + PACKAGES, stdout=sys.stderr)
        with open(folder / "compiled", "wb") as log:
            compiled = pip + ["install", "-v", "--no-cache-dir", "--no-binary", "hnswlib"] + COMPILED
            subprocess.check_call(compiled, stdout=log, stderr=log)
        ready.write_text(packages)
    # Set before numpy is loaded.
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    os.execve(python, [str(python)] + sys.argv, os.environ | one_thread)


def compiler():
    """How hnswlib was compiled: the compiler and its options, without paths."""
    log = (pathlib.Path(sys.prefix) / "compiled").read_text(errors="replace")
    for line in log.splitlines():
        if "bindings.cpp" in line and " -c " in line:
            options = [word for word in line.split() if word.startswith(("-O", "-m", "-D", "-f"))]
            return " ".join([pathlib.Path(line.split()[0]).name] + options)
    return "unknown"


def read(path, dtype="float32"):
    """Vectors of one length as `[count, length]`."""
    import numpy

    path = pathlib.Path(path)
    if not path.exists():
        sys.exit(f"There is no '{path}'; Benchmarks/make-vectors makes it.")
    values = numpy.fromfile(path, dtype="<i4")
    length = int(values[0]) if len(values) else 0
    if length <= 0 or len(values) % (length + 1):
        sys.exit(f"'{path}' does not hold vectors of one length.")
    rows = values.reshape(-1, length + 1)
    if (rows[:, 0] != length).any():
        sys.exit(f"'{path}' holds vectors of different lengths.")
    return numpy.ascontiguousarray(rows[:, 1:]).view(dtype)


def write(path, rows):
    import numpy

    lengths = numpy.full((len(rows), 1), rows.shape[1], "<i4")
    numpy.hstack([lengths, numpy.ascontiguousarray(rows).view("<i4")]).tofile(path)


def join(parts, path):
    """One file of several; returns its vectors."""
    with open(path, "wb") as whole:
        for part in parts:
            whole.write(part.read_bytes())
    return read(path)


def nearest(base, queries, count, block=100):
    """The numbers of the vectors with the greatest inner products, greatest first; ties by number."""
    import numpy

    found = numpy.empty((len(queries), count), "<i4")
    for start in range(0, len(queries), block):
        products = queries[start : start + block] @ base.T
        best = numpy.argpartition(-products, count, axis=1)[:, :count]
        for row, numbers in enumerate(best):
            found[start + row] = numbers[numpy.lexsort((numbers, -products[row][numbers]))]
    return found


def recall(found, truth, count=10):
    """The share of the true nearest that was found."""
    hits = sum(len(set(a[:count]) & set(b[:count])) for a, b in zip(found, truth))
    return hits / (count * len(found))

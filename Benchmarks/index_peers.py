"""The vector indexes ours is compared with, each behind the same few calls, and the process that holds one
of them: it reads commands from stdin and answers in JSON, one line each, so that the peers can take
turns though each has its memory and its threads to itself. Run by compare-hnsw."""
import ctypes
import json
import os
import pathlib
import resource
import sys
import tempfile
import time

import numpy

import bench_vectors

DEGREE = 16  # M; all keep twice that in the lowest layer
CONSTRUCTION_BREADTH = 200
COUNT = 10  # nearest vectors asked for
RESCORED = 40  # of a coarse search, the most that are compared again in f32


class HNSWLib:
    def __init__(self, dimension, capacity):
        import hnswlib

        self.index = hnswlib.Index(space="ip", dim=dimension)
        self.index.init_index(
            max_elements=capacity, M=DEGREE, ef_construction=CONSTRUCTION_BREADTH, random_seed=1
        )
        self.index.set_num_threads(1)

    def add(self, vectors):
        self.index.add_items(vectors, numpy.arange(len(vectors)), num_threads=1)

    def set_breadth(self, breadth):
        self.index.set_ef(breadth)

    def prepared(self, queries):
        return list(queries)

    def search(self, query):
        return self.index.knn_query(query, k=COUNT, num_threads=1)[0][0]

    def save(self, path):
        self.index.save_index(path)


class Faiss:
    """HNSWFlat. The search is called below faiss' Python layer, with result arrays of ours."""

    def __init__(self, dimension, capacity):
        import faiss

        faiss.omp_set_num_threads(1)
        self.faiss = faiss
        self.index = self.hnsw = self.make(dimension)
        self.hnsw.hnsw.efConstruction = CONSTRUCTION_BREADTH
        self.scores = numpy.empty((1, COUNT), "float32")
        self.numbers = numpy.empty((1, COUNT), "int64")
        self.results = faiss.swig_ptr(self.scores), faiss.swig_ptr(self.numbers)

    def make(self, dimension):
        return self.faiss.IndexHNSWFlat(dimension, DEGREE, self.faiss.METRIC_INNER_PRODUCT)

    def add(self, vectors):
        self.index.train(vectors)
        self.index.add(vectors)

    def set_breadth(self, breadth):
        self.hnsw.hnsw.efSearch = breadth

    def prepared(self, queries):
        return [self.faiss.swig_ptr(query) for query in queries]

    def search(self, query):
        self.index.search_c(1, query, COUNT, *self.results)
        return self.numbers[0]

    def save(self, path):
        self.faiss.write_index(self.index, path)


class FaissCodes(Faiss):
    """HNSWSQ with 8 bits a value; the best are compared again in f32."""

    def make(self, dimension):
        kind = self.faiss.ScalarQuantizer.QT_8bit
        metric = self.faiss.METRIC_INNER_PRODUCT
        return self.faiss.IndexHNSWSQ(dimension, kind, DEGREE, metric)

    def __init__(self, dimension, capacity):
        super().__init__(dimension, capacity)
        self.index = self.faiss.IndexRefineFlat(self.hnsw)

    def set_breadth(self, breadth):
        super().set_breadth(breadth)
        self.index.k_factor = min(breadth, RESCORED) / COUNT

    def rescoring_bytes(self, vectors):
        return vectors.nbytes


class USearch:
    numbers = "f32"

    def __init__(self, dimension, capacity):
        from usearch.index import Index

        self.index = Index(
            ndim=dimension,
            metric="ip",
            dtype=self.numbers,
            connectivity=DEGREE,
            expansion_add=CONSTRUCTION_BREADTH,
        )

    def add(self, vectors):
        self.index.add(numpy.arange(len(vectors)), vectors, threads=1)

    def set_breadth(self, breadth):
        self.index.expansion_search = breadth

    def prepared(self, queries):
        return list(queries)

    def search(self, query):
        return self.index.search(query, COUNT, threads=1).keys

    def save(self, path):
        self.index.save(path)


class USearchCodes(USearch):
    """Values as 8-bit integers; the best are compared again in f32, by numpy."""

    numbers = "i8"

    def add(self, vectors):
        # Not counted as its memory: these are the caller's.
        self.vectors = vectors
        super().add(vectors)

    def set_breadth(self, breadth):
        super().set_breadth(breadth)
        self.rescored = min(breadth, RESCORED)

    def search(self, query):
        keys = self.index.search(query, self.rescored, threads=1).keys
        best = (self.vectors[keys] @ query).argsort()[: -COUNT - 1 : -1]
        return keys[best]


class SQLiteVec:
    """The exact search of the SQLite extension, in a database in memory."""

    most_queries = 100

    def __init__(self, dimension, capacity):
        import apsw
        import sqlite_vec

        self.database = apsw.Connection(":memory:")
        self.database.enable_load_extension(True)
        self.database.load_extension(sqlite_vec.loadable_path())
        self.database.execute(f"create virtual table v using vec0(embedding float[{dimension}])")

    def add(self, vectors):
        insert = "insert into v(rowid, embedding) values (?, ?)"
        with self.database:
            self.database.executemany(insert, ((n, v.tobytes()) for n, v in enumerate(vectors)))

    def set_breadth(self, breadth):
        pass

    def prepared(self, queries):
        return [query.tobytes() for query in queries]

    def search(self, query):
        select = f"select rowid from v where embedding match ? and k = {COUNT} order by distance"
        return [row[0] for row in self.database.execute(select, (query,))]

    def save(self, path):
        self.database.execute("vacuum into ?", (path,))


PEERS = {
    "hnswlib f32": HNSWLib,
    "faiss HNSWFlat f32": Faiss,
    "faiss HNSWSQ 8 bit + f32": FaissCodes,
    "usearch f32": USearch,
    "usearch i8 + f32": USearchCodes,
    "sqlite-vec exact": SQLiteVec,
}


def resident():
    """Bytes of this process' memory, after what is free has been given back."""
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def microseconds(search, arguments):
    """How long each call took."""
    clock = time.perf_counter_ns
    spent = []
    for argument in arguments:
        start = clock()
        search(argument)
        spent.append(clock() - start)
    return numpy.array(spent) / 1000


class Holder:
    """One peer's index of the vectors in a folder."""

    def __init__(self, peer, folder):
        self.peer = peer
        self.base = bench_vectors.read(f"{folder}/base.fvecs")
        self.queries = bench_vectors.read(f"{folder}/queries.fvecs")
        self.truth = bench_vectors.read(f"{folder}/truth.ivecs", "int32")
        self.queries = self.queries[: getattr(peer, "most_queries", None)]
        self.index = None

    def build(self):
        self.index = None
        self.overhead()  # Loads the library, whose own memory is not the index's.
        before = resident()
        index = self.peer(self.base.shape[1], len(self.base))
        start, computing = time.perf_counter(), time.process_time()
        index.add(self.base)
        seconds = time.perf_counter() - start
        computing = time.process_time() - computing
        self.index = index
        self.arguments = index.prepared(self.queries)
        own = getattr(index, "rescoring_bytes", lambda vectors: 0)(self.base)
        taken = {"build_seconds": seconds, "build_cpu_seconds": computing}
        return taken | {"bytes": resident() - before - own}

    def size(self):
        """The bytes of the index as a file."""
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/index"
            self.index.save(path)
            return {"file_bytes": os.path.getsize(path)}

    def recall(self, breadth):
        self.index.set_breadth(breadth)
        found = [list(self.index.search(argument)) for argument in self.arguments]
        return {"recall@10": bench_vectors.recall(found, self.truth, COUNT)}

    def overhead(self):
        """What a call costs with as few vectors as are asked for: Python's share."""
        index = self.peer(self.base.shape[1], COUNT)
        index.add(self.base[:COUNT])
        index.set_breadth(COUNT)
        arguments = index.prepared(self.queries)
        microseconds(index.search, arguments)
        return {"overhead_us": float(numpy.median(microseconds(index.search, arguments)))}

    def time(self, breadth):
        self.index.set_breadth(breadth)
        # The first calls bring the index back into the caches the others have used.
        microseconds(self.index.search, self.arguments[:50])
        before = resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw
        spent = microseconds(self.index.search, self.arguments)
        preempted = resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw - before
        p50, p99 = numpy.percentile(spent, [50, 99])
        return {"p50_us": float(p50), "p99_us": float(p99), "preempted": preempted}


def main():
    holder = Holder(PEERS[sys.argv[1]], sys.argv[2])
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # What the libraries print is no answer.
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        print(json.dumps(getattr(holder, name)(*arguments)), file=answers, flush=True)


if __name__ == "__main__":
    main()

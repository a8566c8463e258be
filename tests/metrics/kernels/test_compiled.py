import os
import subprocess
import sys
from pathlib import Path

from netmap.metrics.kernels.compiled import compiled


def test_without_a_place_for_its_cache_it_still_compiles():
    names = {}
    exec("def double(x):\n    return 2 * x", names)  # no file: numba finds no place
    double = compiled(names["double"])
    assert double(4) == 8
    assert double.stats.cache_path is None


def test_a_cache_may_lie_elsewhere(tmp_path):
    code = (
        "import numpy as np; from scipy.sparse import csr_array;"
        "from netmap.metrics.kernels.csr import from_matrix; from netmap.metrics.kernels.cores import core_numbers;"
        "pair = from_matrix(csr_array(np.array([[0.0, 1], [1, 0]]))); print(core_numbers(pair, pair).tolist())"
    )
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[1, 1]"
    assert list(Path(tmp_path).rglob("*.nbi"))

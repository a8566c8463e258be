"""What is written for other tools comes back whole; ``python bench/round_trip.py`` does it 500 times a format."""

import runpy
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

TRIP = runpy.run_path(str(Path(__file__).parents[2] / "bench" / "round_trip.py"), run_name="trip")
NAMES = st.lists(
    st.text(TRIP["LETTERS"], min_size=3, max_size=20).map(lambda text: " ".join(text.split())),
    min_size=2, max_size=5, unique_by=str.casefold,
).map(lambda words: [f"{word} {at}" for at, word in enumerate(words)])  # fmt: skip
STRENGTHS = st.sampled_from([None, 0.1, 1, 2.5, 5])


@settings(max_examples=15)
@example(["'=1+1 0", "''-a 1", '="01"', "'tak' 2", "'+3"], [(0, 1, 1), (1, 2, 2.5), (3, 4, 5)])
@given(NAMES, st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), STRENGTHS), max_size=8))
def test_networks_come_back_whole_from_every_format(names, said):
    many = len(names)
    ties = {
        (names[a % many], names[b % many], "tie"): strength
        for a, b, strength in said
        if a % many < b % many
    }
    with tempfile.TemporaryDirectory() as folder:
        assert TRIP["lost"](names, ties, Path(folder)) == {}

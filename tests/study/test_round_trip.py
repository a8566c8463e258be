"""What is written for other tools comes back whole; ``python bench/round_trip.py`` does it 500 times a format."""

import runpy
import tempfile
import zipfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from netmap.ingest import Known, plan_import
from netmap.model import Institution, Nomination, Wave
from netmap.study import changes_of, export, open_study, tie_rule

TRIP = runpy.run_path(str(Path(__file__).parents[2] / "bench" / "round_trip.py"), run_name="trip")
NAMES = st.lists(
    st.text(TRIP["LETTERS"], min_size=3, max_size=20).map(lambda text: " ".join(text.split())),
    min_size=2, max_size=5, unique_by=str.casefold,
).map(lambda words: [f"{word} {at}" for at, word in enumerate(words)])  # fmt: skip
STRENGTHS = st.sampled_from([None, 0.1, 1, 2.5, 5])


@settings(max_examples=8)
@example(["'=1+1 0", "''-a 1", '="01"', "'tak' 2", "'+3"], [(0, 1, 1), (1, 2, 2.5), (3, 4, 5)])
@example(["&#0; 0", "&#322; 1", "a &#38;#322; 2", "&# 3"], [(0, 1, 1), (2, 3, None)])
@given(NAMES, st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), STRENGTHS), max_size=8))
def test_networks_come_back_whole_from_every_format(names, said):
    many = len(names)
    ties = {
        (names[a % many], names[b % many], "tie"): strength
        for a, b, strength in said
        if a % many < b % many
    }
    made = TRIP["Made"]({name: {"etaty": 2.5, "kod": "007"} for name in names}, {"przed": ties, "po": {}})  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        assert TRIP["lost"](made, Path(folder)) == {}


BODIES = [
    Institution("ops", "GOPS w Oksie", "GOPS", "ops", "social", "commune", "260205", ("260205",), "pcpr", "123456785",
                names=("OPS Oksa", "GOPS, dawny"), active_from="1990-01-01", attributes={"etaty": 3.0, "kod": "012"}),
    Institution("pcpr", "PCPR w Jędrzejowie", "PCPR", "pcpr", "social", "county", "260202", ("2602",),
                attributes={"etaty": 1.5}),
]  # fmt: skip


def test_a_roster_and_the_waves_come_back_whole_from_every_table(tmp_path):
    wave = Wave("w1", "Przed pilotażem", "2025-01-01", order=1)
    said = Nomination("ops", "pcpr", "w1", "information", "260205", strength=3)
    with open_study(tmp_path / "s.netmap", "memory", create=True) as study:
        study.save(changes_of([wave, *BODIES, said]), action="edit")
        export(study, tmp_path / "x.xlsx", tie_rule("either", all_tiers=True), "en")
        export(study, tmp_path / "x.csv.zip", tie_rule("either", all_tiers=True), "pl")
    with zipfile.ZipFile(tmp_path / "x.csv.zip") as archive:
        archive.extractall(tmp_path / "csv")
    for file in (tmp_path / "x.xlsx", tmp_path / "csv"):
        read = [row.record for row in plan_import([file], Known()).rows]
        assert [body for body in read if isinstance(body, Institution)] == BODIES
        assert [one for one in read if isinstance(one, Wave)] == [wave]
        (tie,) = [one for one in read if isinstance(one, Nomination)]
        assert (tie.source, tie.target, tie.wave, tie.strength) == ("ops", "pcpr", "w1", 3)

"""Change that is known beforehand, through the whole way: files, import, comparison; nothing lost, nothing invented."""

import random
from itertools import combinations

import pytest

from netmap import study as use
from netmap.compare import decompose

NEVER_BACK = {"x01", "x02", "x03"}  # two are merged, one leaves
BECAME = {"x00": "c00", "x01": "m", "x02": "m"}
SILENT = {("x04", "po"): "brak odpowiedzi", ("x05", "przed"): "odmowa", ("x06", "po"): "nie pytano"}
BEFORE = [f"x{number:02}" for number in range(14)]
AFTER = [body for body in BEFORE if body not in {"x00", *NEVER_BACK}] + ["c00", "j", "m"]


def pair(a, b):
    return tuple(sorted((a, b)))


def made(seed):
    """Make the ties of two waves: seven in ten of the earlier ones are kept, some come anew."""
    rng = random.Random(seed)
    earlier = {two for two in combinations(BEFORE, 2) if rng.random() < 0.35}
    now = {pair(*(BECAME.get(body, body) for body in two)) for two in sorted(earlier)}
    kept = {two for two in sorted(now) if rng.random() < 0.7}
    new = {pair(*rng.sample(AFTER, 2)) for _ in range(12)}
    return earlier, {(a, b) for a, b in kept | new if a != b and {a, b} <= set(AFTER)}


def write(folder, earlier, later):
    """Write what an office would send: waves, a roster with dates, who answered, ties told by whoever did."""
    roster = ["id;nazwa;siedziba;obszar;przekształcone w;istnieje od;istnieje do"]
    for body in sorted({*BEFORE, *AFTER}):
        since, until = "" if body in BEFORE else "2020-03-01", "" if body in AFTER else "2020-02-01"
        became = BECAME.get(body, "")
        roster.append(f"{body};Instytucja {body};Oksa;Oksa;{became};{since};{until}")
    answers, ties = ["instytucja;fala;odpowiedź"], ["od;do;fala;rodzaj;siła"]
    for wave, bodies, told in (("przed", BEFORE, earlier), ("po", AFTER, later)):
        answers += [f"{body};{wave};{SILENT.get((body, wave), 'tak')}" for body in bodies]
        both = [(a, b) for x, y in sorted(told) for a, b in ((x, y), (y, x))]
        ties += [f"{a};{b};{wave};spotkania;3" for a, b in both if (a, wave) not in SILENT]
    waves = ["fala;data;kolejność", "przed;2019-06-01;1", "po;2020-12-01;2"]
    files = {"fale": waves, "wykaz": roster, "odpowiedzi": answers, "więzi": ties}
    for name, lines in files.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [folder / f"{name}.csv" for name in files]


def truth(earlier, later):
    """Count by hand what became of every pair that somebody was able to report in both waves."""
    told = {"kept": 0, "lost": 0, "gained": 0, "absent": 0}
    stayed = [body for body in BEFORE if body not in NEVER_BACK]
    for a, b in combinations(stayed, 2):
        if {a, b} <= {"x04", "x06"}:  # neither answered in the later wave
            continue
        now = pair(BECAME.get(a, a), BECAME.get(b, b)) in later
        was = pair(a, b) in earlier
        told["kept" if was and now else "lost" if was else "gained" if now else "absent"] += 1
    return told


@pytest.mark.parametrize("seed", range(4))
def test_known_change_is_found_whole(tmp_path, seed):
    earlier, later = made(seed)
    with use.open_study(tmp_path / "s.netmap", "memory", create=True) as study:
        use.import_files(study, write(tmp_path, earlier, later))
        found = use.compare(study, "przed", "po", use.tie_rule())
    counts = found.counts
    expected = truth(earlier, later)
    assert {name: getattr(counts, name) for name in expected} == expected
    assert counts.check
    assert decompose(found).check
    assert (found.joined, found.left) == (("j", "m"), ("x01", "x02", "x03"))
    assert found.renamed == (("x00", "c00"),)
    reasons = found.not_comparable["reason"].value_counts().to_dict()
    assert reasons == {"merged": 37, "joined": 11, "left": 11, "not_asked": 1}

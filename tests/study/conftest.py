"""Studies for the use cases: the example to read from, and a small one of Oksa to write to."""

import sqlite3
from contextlib import closing

import pytest

from netmap.model import Institution, Nomination, Phase, Response, ResponseStatus, Territory, Wave
from netmap.study import changes_of, open_study

OKSA = "260205"


@pytest.fixture(scope="session")
def example(example_study):
    """Give the example study, open; no test may write to it."""
    with open_study(example_study, "memory") as study:
        yield study


@pytest.fixture
def empty(tmp_path):
    """Give a study with nothing in it."""
    with open_study(tmp_path / "s.netmap", "memory", create=True) as study:
        yield study


@pytest.fixture
def study_of_oksa(empty):
    """Give a study of four bodies in Oksa and two waves."""
    empty.save(changes_of([*_places(), *_bodies(), *_waves(), *_words()]), action="edit")
    return empty


@pytest.fixture
def study(study_of_oksa):
    """Give the same, where a module has no study of its own."""
    return study_of_oksa


def _places():
    return [Territory(OKSA, "Oksa", "commune"), Territory("260209", "Wodzisław", "commune")]


def _bodies():
    return [
        Institution(
            "ops",
            "Gminny Ośrodek Pomocy Społecznej w Oksie",
            "GOPS",
            "ops",
            "social",
            "commune",
            OKSA,
            (OKSA,),
        ),
        Institution(
            "pcpr",
            "Powiatowe Centrum Pomocy Rodzinie",
            "PCPR",
            "pcpr",
            "social",
            "county",
            "",
            (OKSA, "260209"),
        ),
        Institution(
            "sp",
            "Szkoła Podstawowa w Oksie",
            "SP",
            "primary_school",
            "education",
            "commune",
            OKSA,
            (OKSA,),
        ),
        Institution(
            "gbp",
            "Gminna Biblioteka Publiczna",
            "GBP",
            "library",
            "culture",
            "commune",
            OKSA,
            (OKSA,),
        ),
    ]


def _waves():
    return [
        Wave("w1", "Pierwszy pomiar", "2019-05-31", Phase.BEFORE, 1),
        Wave("w2", "Drugi pomiar", "2020-11-30", Phase.AFTER, 2),
    ]


def _words():
    said = [("ops", "pcpr", 3), ("pcpr", "ops", 2), ("ops", "sp", 4)]
    words = [
        Nomination(source, target, wave, "information", strength=strength)
        for wave in ("w1", "w2")
        for source, target, strength in said
    ]
    silent = [Response("sp", wave, ResponseStatus.SILENT) for wave in ("w1", "w2")]
    asked = [Response(body, wave) for wave in ("w1", "w2") for body in ("ops", "pcpr", "gbp")]
    return [*words, *silent, *asked]


@pytest.fixture
def cut():
    """Give what cuts a journal off behind an entry so well that it looks whole."""
    return _cut


def _cut(path, number):
    with closing(sqlite3.connect(path)) as connection, connection:
        kinds = connection.execute(
            "SELECT kind, key FROM version WHERE entry >= ?", (number,)
        ).fetchall()
        connection.execute("DELETE FROM version WHERE entry >= ?", (number,))
        connection.execute("DELETE FROM entry WHERE id >= ?", (number,))
        for kind, key in kinds:
            connection.execute("DELETE FROM current WHERE kind = ? AND key = ?", (kind, key))
            connection.execute(
                "INSERT INTO current SELECT kind, key, entry, record FROM version "
                "WHERE kind = ? AND key = ? AND record IS NOT NULL ORDER BY entry DESC LIMIT 1",
                (kind, key),
            )
        head = connection.execute("SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1").fetchone()
        for name, value in zip(("head_number", "head_hash"), head, strict=True):
            connection.execute("UPDATE study SET value = ? WHERE name = ?", (value, name))

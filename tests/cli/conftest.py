"""The command line as a script runs it: its words, its exit code, its one JSON document."""

import json
import shutil

import openpyxl
import pytest
from click.testing import CliRunner

from netmap.cli import commands


@pytest.fixture(autouse=True)
def _no_settings_of_the_machine(monkeypatch):
    for name in ("NETMAP_STUDY", "NETMAP_GRAPH", "NETMAP_LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def example_study(example_study, tmp_path_factory):
    """Give a copy of our own: each file that is written from a study is an entry of it."""
    own = shutil.copytree(example_study.parent, tmp_path_factory.mktemp("own") / "example")
    return own / example_study.name


@pytest.fixture
def run():
    """Give what runs a command and holds it to its exit code."""
    return _run


def _run(*arguments, code=0):
    result = CliRunner().invoke(commands, [str(a) for a in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.output
    return result


@pytest.fixture
def answer():
    """Give what runs a command and reads its JSON."""
    return _answer


def _answer(*arguments, code=0):
    return json.loads(_run(*arguments, "--format", "json", code=code).stdout)


@pytest.fixture
def unseen(tmp_path):
    """Two files nobody prepared: a cp1250 CSV with semicolons, and a workbook with two sheets."""
    roster = openpyxl.Workbook()
    sheet = roster.active
    sheet.title = "Wykaz"
    sheet.append(["Nazwa", "Siedziba", "Obszar"])
    bodies = ["Gminny Ośrodek Pomocy Społecznej w Oksie", "Szkoła Podstawowa w Oksie",
              "Gminna Biblioteka Publiczna w Oksie"]  # fmt: skip
    for name in bodies:
        sheet.append([name, "Oksa", "Oksa"])
    sheet.append(
        ["Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie", "Jędrzejów", "Oksa; Wodzisław"]
    )
    ties = roster.create_sheet("Powiązania")
    ties.append(["DO", "Od", "Siła", "Rodzaj", "Fala"])
    ties.append(
        [
            bodies[0],
            "Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie",
            4,
            "wymiana informacji",
            "przed",
        ]
    )
    roster.save(tmp_path / "wykaz.xlsx")
    text = (
        "od;do;fala;rodzaj;siła\r\n"
        "Gminny Ośrodek Pomocy Społecznej w Oksie;Szkoła Podstawowa w Oksie;przed;wymiana informacji;3,0\r\n"
        "Szkoła Podstawowa w Oksie;Gminny Ośrodek Pomocy Społecznej w Oksie;przed;wymiana informacji;2,5\r\n"
    )
    (tmp_path / "więzi.csv").write_bytes(text.encode("cp1250"))
    return [tmp_path / "wykaz.xlsx", tmp_path / "więzi.csv"]

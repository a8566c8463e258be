"""The report as a use case: which waves, which file, what is kept in the journal."""

from __future__ import annotations

import datetime as dt

import docx
import pytest

from netmap.errors import ExportError, UnknownIdError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Nomination, Territory, Wave
from netmap.study import changes_of, open_study, tie_rule
from netmap.study.reporting import write_report

DAY = dt.date(2021, 1, 15)


@pytest.fixture
def empty(tmp_path):
    with open_study(tmp_path / "s.netmap", "memory", create=True) as study:
        yield study


def test_a_study_without_waves_has_nothing_to_report(empty, tmp_path):
    with pytest.raises(UnknownIdError) as caught:
        write_report(empty, tie_rule(), tmp_path / "r.docx", "pl")
    assert caught.value.code == "no-waves"
    assert not (tmp_path / "r.docx").exists()


@pytest.mark.parametrize("name", ["r.pdf", "r.pptx", "r"])
def test_another_kind_of_file_is_refused_with_what_is_possible(empty, tmp_path, name):
    with pytest.raises(ExportError) as caught:
        write_report(empty, tie_rule(), tmp_path / name, "pl")
    assert caught.value.code == "report-format"
    for lang in LANGUAGES:
        assert ".docx" in say_error(caught.value, lang)


def test_a_network_of_any_kind_is_reported_without_norm_and_commune(empty, tmp_path):
    empty.set("codebook", "generic")
    bodies = [Institution("a", "Alfa"), Institution("b", "Beta"), Institution("c", "Gamma")]
    words = [Nomination("a", "b", "w", "advice", strength=2)]
    empty.save(changes_of([Wave("w", "Pomiar"), *bodies, *words]), action="edit")
    write_report(empty, tie_rule(), tmp_path / "r.docx", "pl", made_on=DAY)
    document = docx.Document(str(tmp_path / "r.docx"))
    titles = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert "Wymogi modelu" not in titles
    assert "Miary" in titles
    assert any("Gamma" in c.text for t in document.tables for r in t.rows for c in r.cells)
    told = " ".join(p.text for p in document.paragraphs).replace("\N{NO-BREAK SPACE}", " ")
    assert "Dane są listą więzi: nie zapisano, kogo pytano ani kto odpowiedział." in told
    assert "każdą wymaganą więź można ocenić" not in told
    assert "Odpowiedzi" not in titles
    assert "%" not in told.split("Sieć współpracy")[0]
    assert "dane przykładowe" not in document.sections[0].footer.paragraphs[0].text


def test_what_left_the_study_is_kept_in_the_journal(empty, tmp_path):
    empty.save(changes_of([Wave("w"), Institution("a", "Alfa", serves=("260205",))]), action="edit")
    write_report(empty, tie_rule(), tmp_path / "r.docx", "en", made_on=DAY)
    last = list(empty.journal.entries())[-1]
    assert last.action == "export"
    assert [stamp.name for stamp in last.files] == ["r.docx"]


def test_without_a_commune_every_commune_of_the_study_is_reported(empty, tmp_path):
    records = [
        Wave("w", "Pomiar"),
        Territory("260205", "Oksa"),
        Territory("260401", "Bieliny"),
        Institution("a", "Ośrodek A", type="ops", serves=("260205",)),
        Institution("b", "Ośrodek B", type="ops", serves=("260401",)),
    ]
    empty.save(changes_of(records), action="edit")
    write_report(empty, tie_rule(), tmp_path / "r.docx", "pl", made_on=DAY)
    document = docx.Document(str(tmp_path / "r.docx"))
    titles = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert titles[:3] == ["Przegląd gmin", "Bieliny", "Oksa"]


def test_where_nobody_answered_nothing_is_said_to_be_free_of_gaps(empty, tmp_path):
    bodies = [
        Institution("ops", "OPS", type="ops", sector="social", tier="commune", serves=("260205",)),
        Institution("pcpr", "PCPR", type="pcpr", sector="social", tier="county", serves=("2602",)),
    ]
    empty.save(changes_of([Wave("before", "Przed"), *bodies]), action="edit")
    write_report(empty, tie_rule(commune="260205"), tmp_path / "r.docx", "pl", made_on=DAY)
    document = docx.Document(str(tmp_path / "r.docx"))
    told = " ".join(p.text for p in document.paragraphs).replace("\N{NO-BREAK SPACE}", " ")
    assert "Żadnej z wymaganych więzi nie można ocenić, więc nie wiadomo, czego brakuje." in told
    assert "Wśród wymaganych więzi, które można ocenić, nie ma luk kooperacyjnych." in told
    assert "żadna nie jest spełniona" in told

"""Norms as people read them."""

import pytest

from netmap.errors import NormError
from netmap.gaps import NORMS, load_norm
from netmap.i18n import LANGUAGES
from netmap.study import norm_document, norms_list


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_norm_is_listed(lang):
    assert [row["norm"] for row in norms_list(lang)] == list(NORMS)
    assert all(
        row["norm_label"] and row["count"] == len(load_norm(row["norm"]).rules)
        for row in norms_list(lang)
    )


@pytest.mark.parametrize("name", NORMS)
def test_every_setting_is_told_and_none_that_means_nothing(name):
    told = {rule["rule"]: rule["settings"] for rule in norm_document(name, "pl")["rules"]}
    assert told["R2"]["roles"] == ["animator"]
    assert "layers" not in told["R2"]
    assert told["R13"]["steps"] == 1
    assert norm_document(name, "en")["paths"][0] == "violence"


def test_what_is_not_a_norm_is_refused():
    with pytest.raises(NormError, match="norm-missing"):
        norm_document("nie-ma", "pl")

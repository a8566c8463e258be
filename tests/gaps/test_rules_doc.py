"""docs/rules.md is what the norms and messages say, and says it of every rule."""

import runpy
from pathlib import Path

from netmap.gaps import NORMS, load_norm

ROOT = Path(__file__).parents[2]


def test_the_document_is_in_step():
    made = runpy.run_path(str(ROOT / "tools" / "make_rules_doc.py"))["document"]()
    kept = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert kept == made, "run: python tools/make_rules_doc.py"
    for name in NORMS:
        for rule in load_norm(name).rules:
            asked_by = sum(rule.id in {r.id for r in load_norm(other).rules} for other in NORMS)
            assert kept.count(f"### {rule.id}. {rule.label.pl}\n") == asked_by
            assert rule.source.pl in kept
            assert rule.source.en in kept

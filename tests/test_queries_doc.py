"""The list of questions says what there is."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_list_of_questions_is_in_step():
    made = runpy.run_path(str(ROOT / "tools" / "make_queries_doc.py"))["document"]()
    kept = (ROOT / "queries" / "README.md").read_text(encoding="utf-8")
    assert kept == made, "run: python tools/make_queries_doc.py"

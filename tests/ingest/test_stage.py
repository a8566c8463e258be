"""How far an import has come: what is being done, and that shares only grow."""

from netmap.ingest import Stage, plan_import


def test_what_is_being_done_has_words():
    assert Stage(0, 1, 3).message == "import-stage-reading"
    assert Stage(0.5).message == "import-stage-checking"
    assert Stage(0.7, is_saving=True).message == "import-stage-saving"


def test_every_file_is_told_and_shares_only_grow(desk):
    paths = [desk.folder / f"{at:02}.csv" for at in range(12)]
    for at, path in enumerate(paths):
        path.write_text(f"id;nazwa;typ;gmina\nx{at};Szkoła {at};primary_school;260205\n")
    stages = []
    plan_import(paths, desk.known, tell=stages.append)
    assert [(s.file, s.of) for s in stages[:12]] == [(at, 12) for at in range(1, 13)]
    shares = [stage.share for stage in stages]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] <= 1

"""Lists of what a study holds."""

KEYS = {"source", "target", "layer", "commune", "strength", "evidence", "exists"}


def test_waves_stand_in_their_order(answer, example_study):
    listed = answer("waves", "--study", example_study)
    assert [(wave["id"], wave["phase"]) for wave in listed] == [
        ("before", "before"),
        ("after", "after"),
    ]


def test_institutions_of_a_commune_are_those_that_serve_it(answer, example_study):
    listed = answer("institutions", "--commune", "260205", "--study", example_study)
    everybody = answer("institutions", "--study", example_study)
    assert {"ops-oksa", "pcpr-jedrzejow"} <= {body["id"] for body in listed}
    assert 0 < len(listed) < len(everybody)


def test_ties_carry_their_evidence_and_those_refused_are_listed_too(answer, example_study):
    asked = ["ties", "--wave", "before", "--commune", "Oksa", "--study", example_study]
    listed = answer(*asked)
    assert all(set(tie) >= KEYS for tie in listed)
    assert {tie["exists"] for tie in listed} == {True, False}
    either = answer(*asked, "--rule", "either")
    assert sum(tie["exists"] for tie in either) >= sum(tie["exists"] for tie in listed)


def test_responses_are_codes_for_scripts_and_words_for_people(answer, run, example_study):
    asked = ["responses", "--wave", "after", "--study", example_study]
    codes = {row["response"] for row in answer(*asked)}
    assert codes == {"answered", "silent", "refused"}
    assert not codes & set(run(*asked).stdout.split())


def test_ties_are_listed_by_name_for_people_and_by_id_for_scripts(answer, run, example_study):
    asked = ["ties", "--wave", "before", "--commune", "Oksa", "--study", example_study]
    tie = answer(*asked)[0]
    assert tie["source_name"] in run(*asked).stdout
    assert tie["source"] not in run(*asked).stdout
    header = run(*asked, "--format", "csv").stdout.splitlines()[0]
    assert header.startswith("source;target;source_name;target_name;")


def test_a_list_calls_its_columns_by_what_is_in_them(run, example_study):
    heads = [run(name, "--study", example_study).stdout.split() for name in ("waves", "imports")]
    assert heads[0][:2] == ["id", "nazwa"]
    assert heads[1][:2] == ["nr", "kiedy"]


def test_how_many_answered_stands_above_the_list_for_people_only(answer, run, example_study):
    asked = ["responses", "--wave", "after", "--commune", "Oksa", "--study", example_study]
    codes = [row["response"] for row in answer(*asked)]
    k, n = codes.count("answered"), len(codes)
    assert run(*asked).stdout.splitlines()[0] == f"Odpowiedzi: {k} z {n} instytucji."
    assert run(*asked, "--format", "csv").stdout.startswith("institution;")

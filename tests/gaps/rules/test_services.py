"""The basket of services: R13 and R14 take each of their five answers."""

from netmap.gaps import Reason, State

WORK, PARENTING = {"needs": ("work",)}, {"needs": ("work", "parenting")}


def tie(said, *pairs):
    return [n for a, b in pairs for n in said.both(a, b)]


def test_r13_met_by_one_provider_in_one_step(commune, said, ask):
    network = commune(tie(said, ("ops", "pup"), ("ops", "pcpr")))
    found = ask(network, "R13", settings=PARENTING)
    assert (found.state, found.params["met"], found.params["fragile"]) == (State.MET, 2, 2)
    told = found.say(network, "pl")
    assert "zależy od jednej instytucji: praca i kwalifikacje, opieka i wychowanie" in told


def test_r13_partly_when_a_provider_stands_a_step_too_far(commune, said, ask):
    far = commune(tie(said, ("ops", "pcpr"), ("pcpr", "pup")))
    found = ask(far, "R13", settings=WORK)
    assert (found.state, found.params["met"]) == (State.PARTLY, 0)
    assert "praca i kwalifikacje (częściowo)" in found.say(far, "pl")
    assert ask(far, "R13", settings={**WORK, "steps": 2}).state is State.MET
    assert ask(far, "R13", settings=PARENTING).state is State.PARTLY


def test_r13_not_met_without_a_way_or_a_body(commune, ask):
    assert ask(commune(), "R13", settings=WORK).state is State.NOT_MET
    absent = ask(commune(without=["pup"]), "R13", settings=WORK)
    assert (absent.state, absent.params["absent"]) == (State.NOT_MET, 1)
    assert "praca i kwalifikacje (nie ma tu instytucji)" in absent.say(commune(), "pl")


def test_r13_unknown_when_the_provider_is_silent(commune, ask):
    found = ask(commune(silent=["pup"]), "R13", settings=WORK)
    assert (found.state, found.missing) == (State.UNKNOWN, ("pup",))


def test_r13_the_ops_itself_provides(commune, ask):
    assert ask(commune(), "R13", settings={"needs": ("income",)}).state is State.MET


def test_r13_asks_for_as_many_as_the_norm_says(commune, said, ask):
    network = commune(tie(said, ("ops", "pcpr"), ("ops", "kpp")))
    needs = {"needs": ("violence",), "at_least": 2}
    assert ask(network, "R13", settings=needs).state is State.MET
    assert ask(network, "R13", settings={**needs, "at_least": 3}).state is State.NOT_MET


def test_r13_does_not_apply_without_an_ops(commune, ask):
    assert ask(commune(without=["ops"]), "R13").reason is Reason.NO_OPS


SCHOOLS = {"needs": ("schooling",)}


def test_r14_takes_each_answer(commune, said, ask):
    talk = commune(tie(said, ("sp1", "ppp")))
    assert ask(talk, "R14", settings=SCHOOLS).state is State.MET
    weak = ask(commune(tie(said, ("sp1", "ppp"))), "R14", settings={**SCHOOLS, "strength": 5})
    assert weak.state is State.PARTLY
    apart = ask(commune(), "R14", settings=SCHOOLS)
    assert (apart.state, apart.params["of"]) == (State.NOT_MET, 1)
    assert "do rozmowy: nauka dziecka" in apart.say(commune(), "pl")
    assert ask(commune(silent=["sp1"]), "R14", settings=SCHOOLS).state is State.UNKNOWN
    few = ask(commune(without=["sp2"]), "R14", settings=SCHOOLS)
    assert (few.state, few.reason) == (State.NOT_APPLICABLE, Reason.NO_BODY)

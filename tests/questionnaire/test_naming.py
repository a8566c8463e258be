"""No two institutions of a form look alike."""

from netmap.model import Institution
from netmap.questionnaire import told_apart


def test_a_name_alone_then_its_seat_then_its_id():
    bodies = [
        Institution("a", "Biblioteka", seat="260205"), Institution("b", "Biblioteka", seat="260206"),
        Institution("c", "Dom  Kultury", seat="260205"), Institution("d", "Dom Kultury", seat="260205"),
        Institution("e", "PCPR", seat="260205"),
    ]  # fmt: skip
    assert told_apart(bodies, {"260205": "Oksa", "260206": "Wodzisław"}) == {
        "a": "Biblioteka (Oksa)", "b": "Biblioteka (Wodzisław)", "c": "Dom  Kultury (c)", "d": "Dom Kultury (d)",
        "e": "PCPR",
    }  # fmt: skip

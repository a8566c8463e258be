"""A questionnaire of three bodies of Oksa."""

import pytest

from netmap.codebook import load_codebook
from netmap.questionnaire import Body, Form, Mark

BODIES = (
    Body("ops-oksa", "Gminny Ośrodek Pomocy Społecznej w Oksie"),
    Body("pcpr", "Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie"),
    Body("sp-oksa", "Szkoła Podstawowa nr 1"),
)


@pytest.fixture
def form():
    """Give a form of a whole commune: who answers is chosen."""
    book = load_codebook("kooperacja")
    mark = Mark("study-1", book.name, book.version, "260205", "after")
    return Form(mark, book, "Oksa", "Po pilotażu", BODIES)

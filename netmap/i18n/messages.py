"""Messages by key, from ``netmap/i18n/<language>/<area>.ftl``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone, fluent_number

from netmap.errors import NetmapError
from netmap.i18n.format import format_moment

__all__ = ["LANGUAGES", "Translator", "message_keys", "say_error", "translator"]

LANGUAGES: tuple[str, ...] = ("pl", "en")
"""The languages of the product, the first one first."""

_FOLDER = Path(__file__).parent
_LONGEST = 2000
_TYPED = frozenset({"entry", "by", "port", "pid"})
"""Numbers that name something: who reads one types it as it stands, without the space of thousands."""


class Translator:
    """Says messages in one language.

    Parameters
    ----------
    lang
        ``pl`` or ``en``.

    Examples
    --------
    >>> translator("pl")("common-institutions", n=2)
    '2 instytucje'
    >>> translator("pl")("common-institutions", n=12)
    '12 instytucji'
    """

    def __init__(self, lang: str) -> None:
        if lang not in LANGUAGES:
            raise NetmapError("unknown-language", lang=lang, known=", ".join(LANGUAGES))
        self.lang = lang
        self._bundle = _bundle(lang)

    def __call__(self, key: str, /, **values: object) -> str:
        """Say message ``key`` with its values; an unknown key is a programmer's mistake."""
        message = self._bundle.get_message(key)
        if message is None or message.value is None:
            raise KeyError(f"no message {key!r} in language {self.lang!r}")
        text, errors = self._bundle.format_pattern(message.value, _speakable(values))
        if errors:
            raise KeyError(f"message {key!r} in {self.lang!r}: {errors}")
        return str(text)

    def has(self, key: str) -> bool:
        """Tell whether there is such a message."""
        return bool(self._bundle.has_message(key))


def _speakable(values: Mapping[str, object]) -> dict[str, Any]:
    """Numbers stay numbers (plural forms need them); everything else is said as text."""
    return {name: _said(name, value) for name, value in values.items()}


def _said(name: str, value: object) -> object:
    if value is None:
        return FluentNone("–")
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return _shortened(str(value))
    return fluent_number(value, useGrouping=False) if name in _TYPED else value


def _shortened(text: str) -> str:
    """Cut what is too long to be said: Fluent refuses values beyond 2500 characters."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


@cache
def _bundle(lang: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    for file in sorted((_FOLDER / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


@cache
def translator(lang: str) -> Translator:
    """Give the translator of a language."""
    return Translator(lang)


def message_keys(lang: str) -> frozenset[str]:
    """List every message key of a language, for the parity test and generated docs."""
    return frozenset(_bundle(lang)._messages)


def say_error(error: NetmapError, lang: str) -> str:
    """Say an error in the user's language: what happened and what to do; an error behind it in its words too."""
    params = {
        name: say_error(value, lang) if isinstance(value, NetmapError) else value
        for name, value in error.params.items()
    }
    if params.get("at"):
        params["at"] = format_moment(str(params["at"]), lang)
    return translator(lang)(f"error-{error.code}", **params)

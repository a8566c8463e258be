"""What stands under every figure: wave, tie rule, n, response, date; and the figure in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx

from netmap.codebook import Codebook, load_codebook
from netmap.compare import Reading, reading, say_response
from netmap.i18n import Translator, format_date, format_number, translator, with_capital
from netmap.metrics import describe
from netmap.model import Phase, Wave
from netmap.network import NetworkInfo, TieRule, info, simple

__all__ = [
    "Caption",
    "caption",
    "caption_pair",
    "describe_layers",
    "describe_rule",
    "describe_wave",
    "wave_title",
]


@dataclass(frozen=True)
class Caption:
    """The words of a figure.

    ``lines`` is the whole caption in order (wave, counts and response, rule, date, example words); ``wave``, ``facts``
    and ``example`` give its parts, ``example`` empty unless the data are invented. ``alt`` is read aloud instead of the
    figure.
    """

    title: str
    lines: tuple[str, ...]
    alt: str
    wave: str = ""
    facts: tuple[str, ...] = ()
    example: str = ""


def caption(
    network: nx.Graph,
    lang: str,
    *,
    title: str | None = None,
    commune_name: str = "",
    made_on: str = "",
    labelled: int | None = None,
) -> Caption:
    """Write the words of a figure of one wave.

    Parameters
    ----------
    network
        One wave, as built by :func:`netmap.network.build`.
    lang
        ``pl`` or ``en``.
    title
        Instead of the usual one.
    commune_name
        Name of the commune, if the network is of one; the study stands in the title else.
    made_on
        Day on which the figure was made, ISO text; the caller's, so that the same data give the same figure.
    labelled
        How many bodies are labelled, said if it is not all of them.
    """
    say, about = translator(lang), info(network)
    of = commune_name or about.study
    usual = say("draw-title-of", commune=of) if of else say("draw-title")
    wave = describe_wave(about.wave, lang)
    facts = [_counted(network, say, labelled), *_ruled([about], say, commune_name)]
    return _caption(title or usual, wave, facts, _alt(network, say), [about], made_on, say)


def caption_pair(
    before: nx.Graph,
    after: nx.Graph,
    lang: str,
    *,
    title: str | None = None,
    alt: str | None = None,
    commune_name: str = "",
    made_on: str = "",
    labelled: tuple[int, int] | None = None,
) -> Caption:
    """Write the words of a figure of two waves; a rule they share is said once.

    ``alt`` is read aloud instead of the words for two diagrams side by side.
    """
    say, both = translator(lang), [info(before), info(after)]
    of = commune_name or both[0].study
    usual = say("draw-title-pair-of", commune=of) if of else say("draw-title-pair")
    waves = [describe_wave(about.wave, lang) or about.wave.id for about in both]
    counted = [
        _counted(network, say, labelled[k] if labelled else None)
        for k, network in enumerate((before, after))
    ]
    facts = [f"{wave}: {words}" for wave, words in zip(waves, counted, strict=True)]
    spoken = alt or say(
        "draw-alt-pair",
        first=waves[0],
        before=_alt(before, say),
        second=waves[1],
        after=_alt(after, say),
    )
    facts += _ruled(both, say, commune_name)
    return _caption(title or usual, "", facts, spoken, both, made_on, say)


def _caption(
    title: str,
    wave: str,
    facts: list[str],
    alt: str,
    about: Sequence[NetworkInfo],
    made_on: str,
    say: Translator,
) -> Caption:
    if made_on:
        facts = [*facts, say("draw-made-on", date=format_date(made_on, say.lang)) + "."]
    example = say("common-example-data") if any(one.example for one in about) else ""
    lines = tuple(line for line in (wave, *facts, example) if line)
    return Caption(title, lines, alt, wave, tuple(facts), example)


def _counted(network: nx.Graph, say: Translator, labelled: int | None) -> str:
    """Say how many bodies and ties, how many answered a survey, how many are labelled if not all."""
    n, about = len(network), info(network)
    said = [say("draw-counts", n=n, ties=_ties(network, say))]
    if about.wave.id and about.responses and about.surveyed:
        share = say_response(about.response, say.lang)
        asked = len(about.responses)
        said.append(say("draw-response", answered=about.answered, n=asked, share=share))
        said += _careful(about, say)
    elif about.wave.id and about.responses:
        said.append(say("draw-response-unnoted"))
    if labelled is not None and labelled < n:
        said.append(say("draw-labelled", labelled=labelled, n=n))
    return ". ".join(said) + "."


def _careful(about: NetworkInfo, say: Translator) -> list[str]:
    """Say how far a picture with too few answers carries; with enough of them, nothing."""
    found = reading(about.response)
    few = {Reading.BROAD_PATTERNS: "draw-reading-broad", Reading.STOP: "draw-reading-stop"}
    return [say(few[found])] if found in few else []


def _ruled(about: Sequence[NetworkInfo], say: Translator, commune_name: str) -> list[str]:
    """Say each tie rule once; a graph that netmap did not build has none."""
    said = [
        describe_rule(one.rule, one.codebook, say.lang, commune_name=commune_name) + "."
        for one in about
        if one.wave.id
    ]
    return list(dict.fromkeys(said))


def describe_wave(wave: Wave, lang: str) -> str:
    """Name a wave with its date: "Przed pilotażem (31.05.2019)"; nothing for a graph without waves."""
    if not wave.id:
        return ""
    label, date = wave_title(wave, lang), format_date(wave.date, lang)
    return translator(lang)("draw-wave", label=label, date=date) if wave.date else label


def wave_title(wave: Wave, lang: str) -> str:
    """Name a wave without its date: by its label, else its id; ids that are phases are said in words.

    Examples
    --------
    >>> wave_title(Wave("before"), "en"), wave_title(Wave("w1"), "en")
    ('Before the pilot', 'w1')
    """
    if wave.label or wave.id not in tuple(Phase):
        label = wave.label or wave.id
    else:
        label = translator(lang)(f"draw-phase-{wave.id}")
    return label if label == wave.id else with_capital(label)


def describe_rule(
    rule: TieRule, codebook: Codebook | str, lang: str, *, commune_name: str = ""
) -> str:
    """Say a tie rule in words: whose word makes a tie, which layers, how strong, where.

    Examples
    --------
    >>> words = describe_rule(TieRule("both", ("referral",), 3), "kooperacja", "en")
    >>> for part in words.split("; "):
    ...     print(part)
    Tie: both sides must say it (the weaker counts)
    layers: referrals
    strength at least 3 (coordination)
    without voivodeship bodies
    """
    book = load_codebook(codebook) if isinstance(codebook, str) else codebook
    say = translator(lang)
    parts = [
        say("draw-rule", rule=say(f"draw-rule-{rule.rule}")),
        describe_layers(rule.layers, book, lang),
        _least_strength(rule.min_strength, book, say),
    ]
    if rule.commune:
        parts.append(say("draw-commune", commune=commune_name or rule.commune))
    if any(not tier.local for tier in book.tiers.values()):
        parts.append(say("draw-tiers-all" if rule.all_tiers else "draw-tiers-local"))
    return "; ".join(parts)


def describe_layers(layers: tuple[str, ...], codebook: Codebook | str, lang: str) -> str:
    """Say which layers count; none chosen means all but the wished-for."""
    book = load_codebook(codebook) if isinstance(codebook, str) else codebook
    say = translator(lang)
    if layers:
        return say("draw-layers", layers=_listed(layers, book, lang))
    left_out = tuple(code for code, layer in book.layers.items() if not layer.counts)
    if left_out:
        return say("draw-layers-all-but", layers=_listed(left_out, book, lang))
    return say("draw-layers-all")


def _listed(layers: tuple[str, ...], book: Codebook, lang: str) -> str:
    return ", ".join(book.layer(code).label.say(lang) for code in layers)


def _least_strength(least: float, book: Codebook, say: Translator) -> str:
    if least <= 0:
        return say("draw-strength-any")
    strength = format_number(least, say.lang, digits=1)
    scale = book.scales.get("strength")
    name = scale.levels.get(int(least)) if scale and float(least).is_integer() else None
    if name is None:
        return say("draw-strength-least", strength=strength)
    return say("draw-strength-least-named", strength=strength, name=name.say(say.lang))


def _ties(network: nx.Graph, say: Translator) -> str:
    pairs = simple(network)
    key = "draw-ties-directed" if pairs.is_directed() else "draw-ties-once"
    return say(key, n=pairs.number_of_edges())


def _alt(network: nx.Graph, say: Translator) -> str:
    return say("draw-alt", words=describe(network, say.lang))

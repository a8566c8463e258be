"""Write docs/rules.md from the norms and messages: ``python tools/make_rules_doc.py [--check]``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from netmap.codebook import Codebook, Type, load_codebook
from netmap.gaps import NORMS, GapState, Norm, NormRule, Services, State, load_norm
from netmap.i18n import LANGUAGES, Translator, format_number, translator

TARGET = Path(__file__).parents[1] / "docs" / "rules.md"
NOTE = "<!-- Generated from netmap/gaps/norms and netmap/i18n by tools/make_rules_doc.py; do not edit by hand. -->"
VOCABULARIES = {
    "types": "types",
    "allowed": "types",
    "sectors": "sectors",
    "optional": "sectors",
    "tiers": "tiers",
    "layers": "layers",
    "teams": "teams",
    "upper_teams": "teams",
    "roles": "roles",
    "how": "parts",
    "needs": "needs",
}
EMPTY_IS_NONE = ("optional", "allowed")
LEFT_OUT = ("id", "label", "source")


def document() -> str:
    """Make the text of docs/rules.md: Polish first, then English."""
    return "\n".join([NOTE, *(line for lang in LANGUAGES for line in _language(lang))]) + "\n"


def _language(lang: str) -> Iterator[str]:
    t = translator(lang)
    yield from ("", f"# {t('gaps-doc-title')}", "", t("gaps-doc-intro"))
    yield from ("", f"## {t('gaps-doc-states')}", "")
    for state in GapState:
        code = state.replace("_", "-")
        yield f"- **{t(f'gaps-state-{code}')}** (`{state}`): {t(f'gaps-state-means-{code}')}"
    yield from ("", f"## {t('gaps-doc-basket')}", "", t("gaps-doc-basket-intro"))
    baskets = dict.fromkeys(load_norm(name).services for name in NORMS)
    for services in baskets:
        yield from _basket(services, t)
    for name in NORMS:
        yield from _norm(load_norm(name), t)


def _basket(services: Services, t: Translator) -> Iterator[str]:
    types = load_codebook(services.codebook).types
    title = f"{services.label.say(t.lang)} (`{services.name}`, {t('gaps-doc-version')} {services.version})"
    yield from ("", f"### {title}", "")
    for need in services.needs:
        yield f"- **{need.label.say(t.lang)}** (`{need.id}`): {_types(need.types, types, t.lang)}"
    yield from ("", f"{t('gaps-doc-paths')}:", "")
    for path in services.paths:
        steps = " → ".join(_types(step, types, t.lang) for step in path.steps)
        yield f"- **{path.label.say(t.lang)}** (`{path.id}`): {steps}"


def _types(codes: Sequence[str], types: Mapping[str, Type], lang: str) -> str:
    return " / ".join(types[code].label.say(lang) for code in codes)


def _norm(norm: Norm, t: Translator) -> Iterator[str]:
    book = load_codebook(norm.codebook)
    title = f"{norm.label.say(t.lang)} (`{norm.name}`, {t('gaps-doc-version')} {norm.version})"
    yield from ("", f"## {title}")
    for rule in norm.rules:
        yield from ("", f"### {rule.id}. {rule.label.say(t.lang)}", "")
        yield f"- {t('gaps-doc-source')}: {rule.source.say(t.lang)}"
        yield f"- {t('gaps-doc-kind')}: `{rule.kind}`"
        yield from _settings(rule, book, t)
        yield from ("", f"{t('gaps-doc-answers')}:", "")
        yield from _answers(rule, t)


def _settings(rule: NormRule, book: Codebook, t: Translator) -> Iterator[str]:
    for field in fields(rule):
        if field.name not in LEFT_OUT and (rule.about_ties or field.name != "layers"):
            key = f"gaps-setting-{field.name.replace('_', '-')}"
            said = _value(field.name, getattr(rule, field.name), book, t)
            yield f"- {t(key)} (`{field.name}`): {said}"


def _value(name: str, value: object, book: Codebook, t: Translator) -> str:
    if isinstance(value, bool):
        return t("common-yes" if value else "common-no")
    if name == "phases":
        return ", ".join(t(f"draw-phase-{phase}") for phase in tuple(value))  # type: ignore[arg-type]
    if isinstance(value, tuple):
        codes = getattr(book, VOCABULARIES[name]) if name in VOCABULARIES else {}
        nothing = "–" if name in EMPTY_IS_NONE else t("gaps-setting-all")
        return ", ".join(codes[w].label.say(t.lang) if codes else w for w in value) or nothing
    number = float(str(value))
    scale = book.scales.get(name)
    level = scale.levels.get(int(number)) if scale else None
    shown = format_number(number, t.lang)
    return f"{shown} ({level.say(t.lang)})" if level else shown


def _answers(rule: NormRule, t: Translator) -> Iterator[str]:
    for state in State:
        code = state.replace("_", "-")
        means = t(f"gaps-means-{rule.kind.replace('_', '-')}-{code}")
        yield f"- **{t(f'gaps-answer-{code}')}** (`{state}`): {means}"


def main() -> int:
    """Write the document, or with ``--check`` tell whether it is in step."""
    if "--check" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != document())
    TARGET.write_text(document(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Norms as people read them: which there are, and what each rule asks with which settings."""

from __future__ import annotations

from dataclasses import fields

from netmap.gaps import NORMS, NormRule, load_norm
from netmap.study.documents import Document
from netmap.study.tables import plain

__all__ = ["norm_document", "norms_list"]

_NOT_SETTINGS = ("id", "label", "source")


def norms_list(lang: str) -> list[Document]:
    """List the norms that netmap ships."""
    return [
        {
            "norm": norm.name,
            "version": norm.version,
            "norm_label": norm.label.say(lang),
            "count": len(norm.rules),
        }
        for norm in map(load_norm, NORMS)
    ]


def norm_document(name: str, lang: str) -> Document:
    """Tell a norm rule by rule, with the file it was read from.

    Raises
    ------
    NormError
        No such norm, or one that is refused.
    """
    norm = load_norm(name)
    return {
        "norm": norm.name,
        "version": norm.version,
        "norm_label": norm.label.say(lang),
        "codebook": norm.codebook,
        "services": norm.services.name,
        "services_version": norm.services.version,
        "needs": [need.id for need in norm.services.needs],
        "paths": [path.id for path in norm.services.paths],
        "rules": [
            {
                "rule": rule.id,
                "rule_label": rule.label.say(lang),
                "kind": rule.kind,
                "source": rule.source.say(lang),
                "settings": _settings(rule),
            }
            for rule in norm.rules
        ],
    }


def _settings(rule: NormRule) -> Document:
    left_out = _NOT_SETTINGS if rule.about_ties else (*_NOT_SETTINGS, "layers")
    names = (field.name for field in fields(rule) if field.name not in left_out)
    return {name: plain(getattr(rule, name)) for name in names}

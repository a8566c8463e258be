"""Vocabularies and scales as data: what institutions, layers and levels there are, with labels in both languages."""

from netmap.codebook.book import (
    CODEBOOKS,
    VOCABULARIES,
    CaseNeed,
    CasePartKind,
    Codebook,
    Label,
    Layer,
    Respondent,
    Role,
    Scale,
    Sector,
    TeamKind,
    Tier,
    Type,
    load_codebook,
)
from netmap.codebook.fold import fold, fold_all

__all__ = [
    "CODEBOOKS",
    "VOCABULARIES",
    "CaseNeed",
    "CasePartKind",
    "Codebook",
    "Label",
    "Layer",
    "Respondent",
    "Role",
    "Scale",
    "Sector",
    "TeamKind",
    "Tier",
    "Type",
    "fold",
    "fold_all",
    "load_codebook",
]

"""What the command line prints of gaps: rules, ledger, totals, coverage and the paths of a case, commune by commune."""

from __future__ import annotations

from dataclasses import asdict

import networkx as nx

from netmap.codebook import load_codebook
from netmap.gaps import (
    PAIRED,
    Answer,
    Way,
    best_few,
    needs_covered,
    proposals,
    providers,
    say_way,
    sectors_covered,
    summary,
    totals,
    ways,
)
from netmap.network import TieRule, info
from netmap.study.analysis import Gaps, gaps_of_communes
from netmap.study.documents import Document, code_label, labelled, view_document
from netmap.study.norms import norm_named
from netmap.study.reading import network
from netmap.study.session import Study
from netmap.study.tables import plain, records
from netmap.study.trials import proposal_document

__all__ = ["gaps_document"]


def gaps_document(
    study: Study, wave: str, rule: TieRule, norm: str, lang: str, *, most: int = 0
) -> Document:
    """Tell the rules and the ledger of the rule's commune, or of every commune, and ``most`` proposals for each."""
    about = view_document(info(network(study, wave, rule)))
    found = gaps_of_communes(study, wave, rule, norm)
    standard = norm_named(study, norm)
    named = {
        "norm": standard.name,
        "norm_version": standard.version,
        "norm_label": standard.label.say(lang),
        "services": standard.services.name,
        "services_version": standard.services.version,
    }
    told = [_commune(gaps, lang) | _proposed(gaps, most, lang) for gaps in found]
    return {**about, **named, "totals": [place["total"] for place in told], "communes": told}


def _proposed(gaps: Gaps, most: int, lang: str) -> Document:
    if not most:
        return {}
    found = proposals(gaps.network, gaps.norm, most=max(most, PAIRED), dossier=gaps.dossier)
    few = best_few(gaps.network, gaps.norm, dossier=gaps.dossier, singles=found)
    return {
        "proposals": [proposal_document(one, gaps.network, lang) for one in found[:most]],
        "best_few": [proposal_document(one, gaps.network, lang) for one in few],
    }


def _commune(gaps: Gaps, lang: str) -> Document:
    about, counted = info(gaps.network), summary(gaps.ledger)
    return {
        "commune": gaps.commune.terc,
        "name": gaps.commune.name,
        "response": {
            "institutions": len(about.responses),
            "answered": about.answered,
            "share": about.response,
        },
        "rules": [_answer(answer, gaps.network, lang) for answer in gaps.answers],
        "ledger": labelled(gaps.ledger, "gaps-state", lang),
        "resources": [_resource(row, gaps, lang) for row in records(gaps.resources)],
        "summary": plain(asdict(counted)),
        "summary_sentence": counted.say(lang),
        "total": {
            "commune": gaps.commune.terc,
            "commune_name": gaps.commune.name,
            **counted.counts,
            "of": counted.total,
            "low": plain(counted.low),
            "high": plain(counted.high),
        },
        "totals": {
            "types": _by_types(gaps, lang),
            "institution": _by_institution(gaps),
        },
        "sectors": _coverage(gaps, lang),
        "needs": _needs(gaps, lang),
        "providers": _providers(gaps, lang),
        "paths": [_way(way, gaps, lang) for way in ways(gaps.network, gaps.norm)],
    }


def _by_types(gaps: Gaps, lang: str) -> list[Document]:
    """Give the totals of each pair of types in words."""
    book = load_codebook(info(gaps.network).codebook)

    def said(pair: str) -> str:
        return " – ".join(book.type(code).label.say(lang) for code in pair.split(" – "))

    rows = records(totals(gaps.ledger, "types"))
    return [row | {"key_label": said(str(row["key"]))} for row in rows]


def _by_institution(gaps: Gaps) -> list[Document]:
    """Give the totals of each body with its name."""
    names = {
        row[end]: row[f"{end}_name"] for row in records(gaps.ledger) for end in ("source", "target")
    }
    return [
        row | {"name": names[row["key"]]} for row in records(totals(gaps.ledger, "institution"))
    ]


def _coverage(gaps: Gaps, lang: str) -> list[Document]:
    book = load_codebook(info(gaps.network).codebook)
    rows = labelled(sectors_covered(gaps.network, gaps.norm), "gaps-sector-state", lang)
    return [row | {"sector_label": book.sector(row["sector"]).label.say(lang)} for row in rows]


def _needs(gaps: Gaps, lang: str) -> list[Document]:
    nodes = gaps.network.nodes
    labels = {need.id: need.label.say(lang) for need in gaps.norm.services.needs}
    rows = labelled(needs_covered(gaps.network, gaps.norm), "gaps-need-state", lang)
    for row in rows:
        bodies = [body for body in str(row["bodies"]).split("; ") if body]
        row["bodies"] = bodies
        row["body_labels"] = ", ".join(str(nodes[body]["label"]) for body in bodies)
        row["need_label"] = labels[row["need"]]
    return rows


def _providers(gaps: Gaps, lang: str) -> list[Document]:
    labels = {need.id: need.label.say(lang) for need in gaps.norm.services.needs}
    rows = records(providers(gaps.network, gaps.norm))
    return [row | {"need_label": labels[str(row["need"])]} for row in rows]


def _way(way: Way, gaps: Gaps, lang: str) -> Document:
    return {
        "path": way.id,
        "path_label": way.label.say(lang),
        "state": way.state.value,
        "state_label": code_label("gaps-path-state", way.state, lang),
        "breaks_at": way.breaks_at,
        "sentence": say_way(way, gaps.network, lang),
        "could_answer": list(way.unheard),
        "links": [
            {
                "from": list(link.source_types),
                "to": list(link.target_types),
                "sources": list(link.sources),
                "targets": list(link.targets),
                "state": link.state.value,
                "absent": link.absent,
                "pairs": [list(pair.bodies) for pair in link.pairs],
            }
            for link in way.links
        ],
    }


def _answer(answer: Answer, graph: nx.MultiDiGraph, lang: str) -> Document:
    return {
        "rule": answer.rule,
        "state": answer.state.value,
        "state_label": code_label("gaps-answer", answer.state, lang),
        "sentence": answer.say(graph, lang),
        "bodies": list(answer.bodies),
        "ties": [
            {
                "source": t.source,
                "target": t.target,
                "layer": t.layer,
                "evidence": t.evidence.value,
                "strength": t.strength,
            }
            for t in answer.ties
        ],
        "missing": list(answer.missing),
        "params": plain(answer.shown_params),
    }


def _resource(row: Document, gaps: Gaps, lang: str) -> Document:
    code = str(row["code"])
    book = load_codebook(info(gaps.network).codebook)
    named = {"sector": book.sector, "type": book.type, "tier": book.tier}[str(row["what"])](code)
    return row | {"missing_label": named.label.say(lang)}

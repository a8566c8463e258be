"""The chapter on change: counts, ties by what became of them, bodies that came and went, what cannot be compared."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import pandas as pd

from netmap.compare import (
    Comparison,
    Reading,
    decompose,
    movers,
    movers_between,
    say_response,
    verdict,
)
from netmap.draw import (
    figure_decomposition,
    figure_difference,
    render_png,
    say_difference,
    say_parts,
)
from netmap.gaps import GapChange, ledger_changes
from netmap.i18n import format_number, format_percent, sort_key
from netmap.report.certainty import add_certainty, add_lasting
from netmap.report.commune import CommuneReport, Moment
from netmap.report.docx_blocks import Column, Pages
from netmap.report.docx_styles import PORTRAIT

__all__ = ["add_changes"]

_MOST_MOVERS = 10
_STATES = ("gained", "lost", "stronger", "weaker", "kept")


def add_changes(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    """Say what changed between the waves, with a stop sign when too few answered."""
    say = report.say
    pages.heading(say("report-changes"), new_page=True)
    if found.reading is Reading.STOP:
        pages.box(_stop(report, found), say("report-stop-lead"), alarm=True)
    pages.paragraph(
        verdict(found, doubt=report.doubt).say(report.lang), lead=say("report-lead-verdict")
    )
    _add_figures(pages, report, found)
    _add_counts(pages, report, found)
    add_certainty(pages, report, found)
    add_lasting(pages, report)
    _add_ties(pages, report, found)
    _add_movers(pages, report, found)
    _add_gaps(pages, report, found)
    _add_bodies(pages, report, found)
    _add_apart(pages, report, found)


def _add_figures(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    """Show where the change comes from, and the difference of the two waves in one diagram."""
    say, lang, place = report.say, report.lang, report.place
    before, after = (moment.network for moment in report.moments)
    split, day = decompose(found), report.made_on.isoformat()
    drawn = figure_decomposition(before, after, split, lang, commune_name=place, made_on=day)
    pages.figure(
        render_png(drawn), say_parts(split, lang), _titled(report, "draw-parts-title"), PORTRAIT
    )
    drawn = figure_difference(
        before,
        after,
        found,
        report.positions,
        lang,
        commune_name=place,
        made_on=day,
        size="report",
    )
    pages.figure(
        render_png(drawn),
        say_difference(found, lang),
        _titled(report, "draw-difference-title"),
        PORTRAIT,
    )
    pages.paragraph(say("report-change-figures"))


def _titled(report: CommuneReport, key: str) -> str:
    """Give a figure's title, and that its data are invented if they are."""
    title = report.say(f"{key}-of", commune=report.place) if report.place else report.say(key)
    return f"{title} ({report.say('common-example-data')})." if report.is_example else f"{title}."


def _stop(report: CommuneReport, found: Comparison) -> str:
    return report.say(
        "report-stop",
        before=say_response(found.before.response, report.lang),
        after=say_response(found.after.response, report.lang),
    )


def _add_counts(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    say, counts, lang = report.say, found.counts, report.lang
    columns = [
        Column(say("report-column-what"), 8.0),
        *(Column(moment.title(say), 4.0, numbers=True) for moment in report.moments),
    ]
    pages.table(
        say("report-caption-counts"),
        columns,
        [
            [say("report-count-bodies"), str(counts.bodies_before), str(counts.bodies_after)],
            [say("report-count-answers"), _answers(found, 0, lang), _answers(found, 1, lang)],
            [say("report-count-ties"), str(counts.ties_before), str(counts.ties_after)],
            [
                say("report-count-shared"),
                _share(
                    say("report-of", n=counts.shared_before, of=counts.shared),
                    counts.density_before,
                    lang,
                ),
                _share(
                    say("report-of", n=counts.shared_after, of=counts.shared),
                    counts.density_after,
                    lang,
                ),
            ],
        ],
    )
    rows = [
        [say("report-count-same"), str(counts.unchanged)],
        *([say(f"compare-state-{s}"), str(getattr(counts, s))] for s in ("stronger", "weaker")),
        *(
            [say(f"compare-state-{s}"), str(getattr(counts, s))]
            for s in ("gained", "lost", "absent")
        ),
        [say("report-count-all"), str(counts.shared)],
    ]
    wide = [
        Column(say("report-column-became"), 12.0),
        Column(say("report-column-pairs"), 4.0, True),
    ]
    pages.table(say("report-caption-became"), wide, rows)


def _answers(found: Comparison, wave: int, lang: str) -> str:
    about = (found.before, found.after)[wave]
    n = f"{about.answered} / {len(about.responses)}"
    return _share(n, about.response, lang)


def _share(counted: str, share: float, lang: str) -> str:
    return f"{counted} ({format_percent(share, lang)})"


def _add_ties(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    say = report.say
    tables = {state: rows for state in _STATES if len(rows := found.changed(state))}
    none = [say(f"report-none-{state}") for state in _STATES if state not in tables]
    pages.heading(say("report-ties"), 2)
    pages.paragraph(say("report-ties-of") if tables else say("report-ties-none"))
    for state, rows in tables.items():
        _add_tie_table(pages, report, rows, say(f"report-caption-{state}", n=len(rows)))
    if tables and none:
        pages.paragraph(say("report-none", list=", ".join(none)))


def _add_tie_table(pages: Pages, report: CommuneReport, rows: pd.DataFrame, caption: str) -> None:
    say = report.say
    columns = [
        Column(say("report-column-tie"), 6.4),
        Column(say("report-column-strength-change"), 2.0, numbers=True),
        Column(say("report-column-layers"), 4.8),
        Column(say("report-column-rests-on"), 2.8),
    ]
    pages.table(caption, columns, [_tie_row(report, row) for _, row in rows.iterrows()])


def _tie_row(report: CommuneReport, row: pd.Series) -> list[str]:
    strengths = [format_number(row[f"strength_{w}"], report.lang, 1) for w in ("before", "after")]
    told = "before" if row["change"] == "lost" else "after"
    layers = [code for code in str(row[f"layers_{told}"]).split("; ") if code]
    evidence = str(row[f"evidence_{told}"])
    return [
        report.tie(str(row["source_name"]), str(row["target_name"])),
        " → ".join(strengths),
        ", ".join(report.codebook.layer(code).label.say(report.lang) for code in layers),
        report.say(f"draw-evidence-{evidence}") if evidence else "–",
    ]


def _add_movers(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    """Name the institutions whose partners changed most, where enough answered for single ones to be named."""
    say = report.say
    if found.reading is not Reading.SINGLE_POSITIONS:
        pages.paragraph(say("compare-page-movers-withheld"))
        return
    rows = movers(found)
    rows = rows[(rows["gained"] > 0) | (rows["lost"] > 0)].head(_MOST_MOVERS)
    if rows.empty:
        return
    names = ("before", "after", "gained", "lost", "kept")
    columns = [Column(say("compare-page-mover-name"), 6.0)]
    columns += [Column(say(f"compare-page-mover-{name}"), 2.0, numbers=True) for name in names]
    table = [[str(row["name"]), *(str(row[name]) for name in names)] for _, row in rows.iterrows()]
    pages.heading(say("compare-page-movers"), 2)
    pages.table(say("compare-page-movers-help"), columns, table)
    _add_between(pages, report)


def _add_between(pages: Pages, report: CommuneReport) -> None:
    """Name the institutions whose place on the shortest ways of others changed most."""
    say, names = report.say, ("before", "after", "change")
    every = movers_between(*(moment.network for moment in report.moments))
    rows = every[every["change"].abs() > 0].head(_MOST_MOVERS)
    if rows.empty:
        return
    columns = [Column(say("compare-page-between-name"), 7.0)]
    columns += [Column(say(f"compare-page-between-{name}"), 3.0, numbers=True) for name in names]
    table = [
        [str(row["name"]), *(format_number(row[name], report.lang, 1) for name in names)]
        for _, row in rows.iterrows()
    ]
    pages.table(say("compare-page-between-help"), columns, table)


def _add_gaps(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    """List the required pairs whose gap closed or opened."""
    say, judged = report.say, [moment.judged for moment in report.moments if moment.judged]
    if len(judged) < 2:
        return
    rows = ledger_changes(judged[0].ledger, judged[-1].ledger, dict(found.renamed))
    count = rows["change"].value_counts()
    told = {change.value: int(count.get(change.value, 0)) for change in GapChange}
    pages.heading(say("compare-page-gaps"), 2)
    pages.paragraph(say("compare-page-gaps-said", **told))
    columns = [Column(say("report-column-tie"), 7.4), Column(say("compare-page-gap-rules"), 3.0)]
    columns += [Column(say(f"compare-page-gap-state-{when}"), 2.8) for when in ("before", "after")]
    for change in (GapChange.CLOSED, GapChange.OPENED):
        some = rows[rows["change"] == change.value]
        if len(some):
            caption = say(f"report-caption-gap-{change.value}", n=len(some))
            pages.table(caption, columns, [_gap_row(report, row) for _, row in some.iterrows()])


def _gap_row(report: CommuneReport, row: pd.Series) -> list[str]:
    states = (str(row[f"state_{when}"]).replace("_", "-") for when in ("before", "after"))
    tie = report.tie(str(row["source_name"]), str(row["target_name"]))
    return [tie, str(row["rules"]), *(report.say(f"gaps-state-{state}") for state in states)]


def _add_bodies(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    say, (before, after) = report.say, report.moments
    items = [
        *(_came(report, after, body, "joined", found) for body in found.joined),
        *(_came(report, before, body, "left", found) for body in found.left),
        *(
            say("report-body-renamed", before=before.name(old), after=after.name(new))
            for old, new in found.renamed
        ),
    ]
    if not items:
        pages.paragraph(say("report-bodies-same"))
        return
    pages.heading(say("report-bodies"), 2)
    pages.paragraph(say("report-bodies-of"), keep=True)
    pages.bullets(items)


def _came(report: CommuneReport, moment: Moment, body: str, how: str, found: Comparison) -> str:
    apart = found.not_comparable
    held = apart["tie_after" if how == "joined" else "tie_before"].astype(bool)
    ends = (apart["source"] == body) | (apart["target"] == body)
    return report.say(f"report-body-{how}", name=moment.name(body), ties=int((held & ends).sum()))


def _add_apart(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    say, rows = report.say, found.not_comparable
    if rows.empty:
        pages.paragraph(say("report-apart-none"))
        return
    pages.heading(say("report-apart", n=len(rows)), 2)
    pages.paragraph(say("report-apart-of"))
    columns = [
        Column(say("compare-column-reason"), 3.0),
        Column(say("report-column-whose"), 6.4),
        Column(say("report-column-wave-lacking"), 2.6),
        Column(say("report-column-pairs"), 1.4, numbers=True),
        Column(say("report-column-ties-apart"), 2.6, numbers=True),
    ]
    groups = rows.groupby(["reason", "wave"], sort=False)
    table = [_apart_row(report, key, group) for key, group in groups]
    pages.table(say("report-caption-apart"), columns, table)


def _apart_row(report: CommuneReport, key: Sequence[Hashable], rows: pd.DataFrame) -> list[str]:
    reason, wave = (str(part) for part in key)
    bodies = dict.fromkeys(body for cell in rows["bodies"] for body in str(cell).split("; "))
    names = sorted((report.name(body) for body in bodies if body), key=sort_key(report.lang))
    before, after = (moment.title(report.say) for moment in report.moments)
    waves = {"before": before, "after": after}
    return [
        report.say(f"compare-reason-{reason.replace('_', '-')}"),
        "; ".join(names),
        waves.get(wave) or report.say("compare-wave-both"),
        str(len(rows)),
        f"{int(rows['tie_before'].sum())} → {int(rows['tie_after'].sum())}",
    ]

"""Write queries/README.md, the questions of queries/explore in both languages: ``python tools/make_queries_doc.py``."""

from pathlib import Path

from netmap.i18n import translator
from netmap.store import Query
from netmap.study import questions

ROOT = Path(__file__).resolve().parent.parent
HEAD = """# Queries

Every query of netmap is one file of Cypher, headed by its question, parameters (with what stands for them when nothing
is said), columns, and whether it writes. The same files run on the embedded graph (Ladybug) and on Neo4j.

| folder | for |
|---|---|
| `queries/*.cypher` | what netmap itself reads |
| `queries/explore/` | questions of an analyst, listed below |
| `queries/project/`, `queries/schema/` | how the journal gets into the graph |

Ask one with `netmap query NAME --param k=v`, on the page "Questions" of the dashboard, or paste its text into the Neo4j
browser. `netmap query` alone lists them. A wave left out is the last one, a commune left out the whole study. They only
read.

This page is made by `tools/make_queries_doc.py`.
"""


def document() -> str:
    """Give the text of the page."""
    return HEAD + "".join(_section(name, query) for name, query in questions().items())


def _section(name: str, query: Query) -> str:
    needs = ", ".join(
        f"`{p}`" + (f" (`{query.usual[p]}`)" if p in query.usual else "") for p in query.params
    )
    return (
        f"\n## {name}\n\n{translator('pl')(f'query-{name}')}  \n{translator('en')(f'query-{name}')}\n\n"
        f"Needs: {needs}. Gives: {', '.join(f'`{column}`' for column in query.returns)}.\n"
    )


if __name__ == "__main__":
    (ROOT / "queries" / "README.md").write_text(document(), encoding="utf-8")

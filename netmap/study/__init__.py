"""The use cases: what the command line and the dashboard may ask, one function each, and nothing else of netmap."""

from netmap.study.analysis import (
    CommuneGaps,
    Gaps,
    commune_gaps,
    compare,
    gaps,
    institution_measures,
    measures,
    network_measures,
    networks,
)
from netmap.study.care import Health, rebuild, verify
from netmap.study.intake import Outcome, check, import_files, imports, redo, undo
from netmap.study.picture import draw, draw_pair, keep_positions, positions
from netmap.study.reading import (
    communes,
    institutions,
    network,
    participations,
    responses,
    teams,
    territories,
    ties,
    wave_named,
    waves,
)
from netmap.study.session import Study, create_study, default_path, graph_spec, open_study
from netmap.study.workshop import add_institution, declare_tie, redo_last, undo_last

__all__ = [
    "CommuneGaps",
    "Gaps",
    "Health",
    "Outcome",
    "Study",
    "add_institution",
    "check",
    "commune_gaps",
    "communes",
    "compare",
    "create_study",
    "declare_tie",
    "default_path",
    "draw",
    "draw_pair",
    "gaps",
    "graph_spec",
    "import_files",
    "imports",
    "institution_measures",
    "institutions",
    "keep_positions",
    "measures",
    "network",
    "network_measures",
    "networks",
    "open_study",
    "participations",
    "positions",
    "rebuild",
    "redo",
    "redo_last",
    "responses",
    "teams",
    "territories",
    "ties",
    "undo",
    "undo_last",
    "verify",
    "wave_named",
    "waves",
]

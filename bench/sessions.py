"""Sessions of one dashboard at once, spoken to as a browser speaks (WebSocket), also while files are taken in beside them.

Each session thinks, and then looks at another page, another commune or another wave. Meanwhile ``netmap import`` takes in a
file of thousands of ties in a process of its own. Nobody may see an error, and afterwards each session must show what a
visitor who comes anew is shown. An interaction is over when the page is: script run to its end, work beside it waited for,
unless the page says that it shows the moment before a large import; how many said so is counted.
"""

from __future__ import annotations

import itertools
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlencode

import gaps
import psutil
from served import served
from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from netmap.draw import describe_wave
from netmap.i18n import translator
from netmap.model import Wave
from netmap.study import create_study, open_study
from netmap.study.session import changes_of

T = translator("pl")
COMMUNES = 14
"""So many communes of a made-up region hold about 130 institutions and 900 ties."""

TIES = 5_000
THINKING = 2.0
PATIENCE = 120.0
EMPTY = Wave("w", "jeszcze wcześniej", "2018-05-31")
"""The wave that the import fills."""

LOOKED_AT = ("overview", "network", "measures", "gaps", "compare", "query", "data")
STOP = ":material/front_hand:"
"""The sign of a warning that stands over numbers: it is no fault."""


class Session:
    """One visitor: what the server sent for the page as it stands, and what went wrong."""

    def __init__(self, address: str, **asked: str) -> None:
        self._opened = ExitStack()
        at = f"ws{address.removeprefix('http')}/_stcore/stream"
        self._socket = self._opened.enter_context(
            connect(at, subprotocols=["streamlit"], max_size=None)
        )
        self.asked = urlencode({"lang": "pl", **asked})
        self.page, self.pages = "", {}
        self.options: dict[str, tuple[str, list[str]]] = {}
        self.words: list[str] = []
        self.wrong: list[str] = []
        self.again: str = ""
        self.is_behind, self.told_behind = False, 0

    def close(self) -> None:
        self._opened.close()

    def look(self, page: str = "", chosen: Mapping[str, str] | None = None) -> float:
        """Go to a page, or choose something on this one; give the seconds until it is drawn."""
        begin = time.monotonic()
        if page:  # the first page stands at the bare address: no name is not its name
            self.page = self.pages[page]
        self._ask(chosen or {})
        while self.again and not self.is_behind:  # asked after, as the page itself does
            time.sleep(0.5)
            self._ask({}, fragment=self.again)
        return time.monotonic() - begin

    def _ask(self, chosen: Mapping[str, str], fragment: str = "") -> None:
        said = BackMsg()
        asked = said.rerun_script
        asked.query_string, asked.page_script_hash = self.asked, self.page
        asked.fragment_id, asked.is_auto_rerun = fragment, bool(fragment)
        for label, value in chosen.items():
            asked.widget_states.widgets.add(id=self.options[label][0], string_value=value)
        if not fragment:
            self._begin_anew()
        self._socket.send(said.SerializeToString())
        while not self._heard(ForwardMsg.FromString(self._socket.recv(timeout=PATIENCE))):
            pass

    def _heard(self, said: ForwardMsg) -> bool:
        """Take in a message; tell whether the page is at its end."""
        kind = said.WhichOneof("type")
        if kind == "navigation":
            self.pages = {p.url_pathname: p.page_script_hash for p in said.navigation.app_pages}
            self.page = said.navigation.page_script_hash
        elif kind == "auto_rerun":
            self.again = said.auto_rerun.fragment_id
        elif kind == "delta":
            self._drawn(said.delta.new_element)
        elif kind == "session_event" and said.session_event.HasField(
            "script_compilation_exception"
        ):
            self.wrong.append(str(said.session_event))
        elif kind == "script_finished":
            if said.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return True
            self._begin_anew()  # the whole page follows
        return False

    def _begin_anew(self) -> None:
        self.words, self.options, self.again, self.is_behind = [], {}, "", False

    def _drawn(self, element) -> None:
        kind = element.WhichOneof("type")
        if kind == "selectbox":
            box = element.selectbox
            self.options[box.label] = (box.id, list(box.options))
        elif kind == "exception" or _is_fault(kind, element):
            self.wrong.append(str(getattr(element, kind)))
        if kind == "alert" and element.alert.body == T("dashboard-catching-up"):
            self.is_behind, self.told_behind = True, self.told_behind + 1
            return
        if kind in ("markdown", "metric", "alert", "heading"):
            self.words.append(str(getattr(element, kind)))


def _is_fault(kind, element) -> bool:
    return kind == "alert" and element.alert.format == Alert.ERROR and element.alert.icon != STOP


# ── what they look at ─────────────────────────────────────────────────────────────────────────────────────────────────


def founded(path: Path) -> gaps.Records:
    """Make the study they all look at."""
    create_study(path)
    region = gaps.made(COMMUNES)
    with open_study(path) as study:
        study.save(changes_of([EMPTY, *region.every()]), action="edit", who="Ewa")
    return region


def written(file: Path, region: gaps.Records, many: int) -> Path:
    """Write ties of the wave that is still empty, as somebody would hand them in."""
    rows = itertools.islice(_rows(region), many)
    text = "\n".join(["od;do;fala;rodzaj;siła;gmina", *rows])
    file.write_text(text, encoding="utf-8")
    return file


def _rows(region: gaps.Records) -> Iterator[str]:
    for place in region.places:
        here = [body.id for body in region.bodies if body.serves_commune(place.terc)]
        for (one, other), layer in itertools.product(itertools.permutations(here, 2), gaps.LAYERS):
            yield f"{one};{other};{EMPTY.id};{layer};4;{place.terc}"


def _looks_on(session: Session, chance: random.Random) -> float:
    """Let a visitor do what comes next: look at another commune or wave, or at another page."""
    labels = [
        label for label in (T("control-commune"), T("control-wave")) if label in session.options
    ]
    if labels and chance.random() < 0.4:
        label = chance.choice(labels)
        return session.look(chosen={label: chance.choice(session.options[label][1])})
    return session.look(chance.choice(LOOKED_AT))


# ── at once ───────────────────────────────────────────────────────────────────────────────────────────────────────────


class Crowd:
    """So many sessions, each in a thread of its own, and what they waited."""

    def __init__(
        self, address: str, many: int, *, thinking: float = THINKING, seed: int = 1
    ) -> None:
        self.thinking = thinking
        self.sessions = [Session(address) for _ in range(many)]
        self.chances = [random.Random(seed * 1_000 + n) for n in range(many)]
        for session in self.sessions:
            session.look()

    def each(self, act) -> list[float]:
        """Let all of them do something at once; give what each of them waited."""
        waited: list[list[float]] = [[] for _ in self.sessions]

        def run(number: int) -> None:
            waited[number] += act(self.sessions[number], self.chances[number])

        threads = [threading.Thread(target=run, args=(n,)) for n in range(len(self.sessions))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return [second for some in waited for second in some]

    def wander(self, until) -> list[float]:
        """Let them look around, with pauses to think, until something has happened."""

        def act(session: Session, chance: random.Random) -> list[float]:
            waited = []
            while not waited or not until():
                time.sleep(chance.expovariate(1 / self.thinking))
                waited.append(_looks_on(session, chance))
            return waited

        return self.each(act)

    def shown(self) -> list[list[str]]:
        """Let all of them turn to the wave that the import fills; give what each is shown."""
        for session in self.sessions:
            session.look("overview")
            while session.is_behind:
                time.sleep(0.5)
                session.look()
            session.look(chosen={T("control-wave"): describe_wave(EMPTY, "pl")})
            session.look(chosen={T("control-commune"): T("control-all-communes")})
        return [session.words for session in self.sessions]

    def close(self) -> None:
        for session in self.sessions:
            session.close()

    @property
    def wrong(self) -> list[str]:
        return [error for session in self.sessions for error in session.wrong]


def crowded(folder, *, many=20, ties=TIES, seconds=60.0, rounds=3, thinking=THINKING):
    """Let so many sessions look around alone, all click at once, and look around while files are taken in.

    The first minute of a server, in which nearly every answer is a first one, is told apart from those after it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    study = folder / "study.netmap"
    file = written(folder / "ties.csv", founded(study), ties)
    with served(study, folder) as address:
        crowd = Crowd(address, many, thinking=thinking)
        fresh = crowd.wander(_after(seconds))
        quiet = crowd.wander(_after(2 * seconds))
        at_once = [one for _ in range(rounds) for one in crowd.each(_once)]
        before = crowd.shown()
        taken = subprocess.Popen(
            [sys.executable, "-m", "netmap", "import", str(file), "--study", str(study)],
            stdout=subprocess.DEVNULL,
        )
        begun = time.monotonic()
        busy = crowd.wander(lambda: taken.poll() is not None)
        length, after = time.monotonic() - begun, crowd.shown()
        newcomer = Crowd(address, 1)
        (wanted,) = newcomer.shown()
        looks = len(fresh) + len(quiet) + len(at_once) + len(busy) + (2 * 3 + 1) * many
        told = {
            "sessions": many,
            "looks": looks,
            "errors": len(crowd.wrong) + len(newcomer.wrong) + bool(taken.returncode),
            "server s a look": round(_worked() / looks, 3),
            "stale": sum(one != wanted for one in after) + (wanted in before),
            **_waits("first minute", fresh),
            **_waits("think", quiet),
            **_waits("at once", at_once),
            **_waits("import", busy),
            "former state shown": sum(session.told_behind for session in crowd.sessions),
            "import (s)": round(length, 1),
        }
        crowd.close()
        newcomer.close()
    print("\n".join(sorted(set(crowd.wrong))[:10]), file=sys.stderr)
    return told


def _after(seconds):
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _worked() -> float:
    """Give the processor seconds of the server so far."""
    (server,) = (p for p in psutil.Process().children() if "netmap.dashboard" in p.cmdline())
    return server.cpu_times().user + server.cpu_times().system


def _once(session, chance):
    return [_looks_on(session, chance)]


def _waits(name, seconds):
    cuts = statistics.quantiles(seconds, n=20)
    return {f"{name} p50 (s)": round(cuts[9], 2), f"{name} p95 (s)": round(cuts[18], 2)}

"""Kill a real Neo4j at random moments of a projection and start it again; hold a silent, absent or refusing one to seconds.

    python bench/neo4j_faults.py                    # 50 kills, some twenty minutes; then what is said, and how soon
    python bench/neo4j_faults.py --times 5 --only killed

A process projects the example study (a rebuild, then a change). The server's process is killed (SIGKILL) at a moment drawn
evenly from the time that takes, and started again. The projecting process must end by itself: done, or with an error said in
words. Afterwards the graph must come to show just what the journal says, by counts and by contents, and a second projection
must find nothing to do.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import neo4j
import psutil

from netmap.errors import GraphServerError, NetmapError
from netmap.model import Nomination, Wave
from netmap.store import Journal, bring_up_to_date, compare, neo4j_local, open_graph, rebuild
from netmap.study import make_example, open_study
from netmap.study.session import changes_of

CHANGED = 200
COUNTED = ("kills", "done", "said", "broke", "hung", "half made", "whole", "nothing", "caught_up", "rebuilt", "lost",
           "unlike", "again", "unsound")  # fmt: skip
PATIENCE = 120.0


class Server:
    """A local Neo4j of our own, killed and started again on the same port."""

    def __init__(self, folder):
        self.folder = folder
        self.start()

    def start(self):
        self.running = neo4j_local.start(self.folder, attached=True)
        os.environ["NETMAP_NEO4J_PASSWORD"] = self.running.password

    @property
    def url(self):
        return self.running.url

    @property
    def process(self):
        return psutil.Process(self.running.pid)

    def kill(self):
        process = self.process
        process.kill()
        process.wait(60)

    def ask(self, query):
        auth = (self.running.user, self.running.password)
        with neo4j.GraphDatabase.driver(self.url, auth=auth) as client:
            return client.execute_query(query).records

    def empty(self):
        self.ask("MATCH (n) DETACH DELETE n")


# ── killed while it is written to ─────────────────────────────────────────────────────────────────────────────────────


def project(path, url):
    """Make the graph anew, then change the study and catch up; what goes wrong is said in one line."""
    print("ready", flush=True)
    try:
        with open_study(path, url, in_step=False) as study:
            rebuild(study.journal, study.graph)
            said = list(study.journal.records(Nomination).values())[:CHANGED]
            note = f"zmiana {study.head.number}"
            study.save(
                changes_of(replace(one, note=note) for one in said), action="edit", who="Jan"
            )
    except NetmapError as error:
        print(f"said {error.code}", flush=True)
        return
    print("done", flush=True)


def projected(path, url, act=None, wait=None):
    """Let a process project; do ``act`` after ``wait`` seconds. Give its last line and how long it took."""
    command = [sys.executable, __file__, "--project", str(path), url]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        process.stdout.readline()
        begin = time.monotonic()
        if act is not None:
            time.sleep(wait)
            act()
        try:
            out, _ = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            return "hung", PATIENCE
        return (out.splitlines() or ["broke"])[-1], time.monotonic() - begin


def look(path, url, said, told):
    """Count how the projection ended, what the graph shows, and whether it comes to show the journal."""
    told[said.split()[0]] += 1
    with Journal.open(path) as journal, contextlib.closing(open_graph(url, path)) as graph:
        head = journal.head()
        shown = graph.head()
        told["half made" if shown is None else "whole"] += 1
        told["lost"] += said == "done" and (shown is None or shown.number != head.number)
        told[bring_up_to_date(journal, graph).action] += 1
        told["unlike"] += bool(compare(journal, graph))
        told["again"] += bring_up_to_date(journal, graph).action != "nothing"
        told["unsound"] += bool(journal.verify())


def in_line(told):
    return ", ".join(f"{name} {told[name]}" for name in COUNTED)


def killed(server, path, times, seed=1):
    """Kill the server so many times while a process projects, start it again, and count what is left each time."""
    server.empty()
    said, length = projected(path, server.url)
    assert said == "done", said
    told, chance = Counter(), random.Random(seed)
    for _ in range(times):
        said, _ = projected(path, server.url, server.kill, chance.uniform(0, length))
        server.start()
        look(path, server.url, said, told)
        told["kills"] += 1
        print(in_line(told), file=sys.stderr, flush=True)
    return told


# ── how soon it is said, and how soon it serves again ─────────────────────────────────────────────────────────────────


def refusal(act):
    """Give the code of a refusal and the seconds it took."""
    begin = time.monotonic()
    try:
        act()
    except GraphServerError as error:
        return error.code, time.monotonic() - begin
    return "nothing said", time.monotonic() - begin


def said(server, path):
    """Meet the server in every bad state; give for each the code and the seconds."""
    place, local = server.url.partition("://")[2], socket.create_server(("127.0.0.1", 0))
    with local as mute, socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        for name, listener in {"down": nobody, "mute": mute}.items():
            for scheme in ("bolt", "neo4j"):
                address = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
                yield f"{name}, {scheme}", *refusal(lambda at=address: open_graph(at, path))
    yield "wrong database", *refusal(lambda: open_graph(f"{server.url}/gossip", path))
    yield "no encryption", *refusal(lambda: open_graph(f"bolt+s://{place}", path))
    right = os.environ["NETMAP_NEO4J_PASSWORD"]
    os.environ["NETMAP_NEO4J_PASSWORD"] = "a wrong one"
    yield "wrong password", *refusal(lambda: open_graph(server.url, path))
    os.environ["NETMAP_NEO4J_PASSWORD"] = right
    with contextlib.closing(open_graph(server.url, path)) as graph:
        server.process.suspend()
        time.sleep(1)  # all its threads are to stand still
        yield "silent since", *refusal(graph.head)
        server.process.resume()
        server.kill()
        yield "killed since", *refusal(graph.head)
    server.start()


def returns(server, path, times):
    """Kill the server under an open study and start it again; give the seconds until it serves, after it first answers."""
    with open_study(path, server.url, fall_back=True) as study:
        for number in range(times):
            server.kill()
            study.save(changes_of([Wave(f"w{number}", "Pomiar")]), action="edit", who="Ewa")
            assert study.notice is not None
            assert study.graph.name == "embedded"
            starting = threading.Thread(target=server.start)
            starting.start()
            answered = first_answer(server)
            while study.notice is not None:
                time.sleep(0.02)
            yield time.monotonic() - answered
            starting.join()
            assert compare(study.journal, study.graph) == []


def first_answer(server):
    """Wait until the server answers a question, and give the moment."""
    while True:
        with contextlib.suppress(neo4j.exceptions.Neo4jError, neo4j.exceptions.DriverError):
            server.ask("MATCH (s:Study) RETURN s.id")
            return time.monotonic()
        time.sleep(0.05)


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--times", type=int, default=50)
    asked.add_argument(
        "--only", nargs="*", default=["killed", "said", "back"], choices=["killed", "said", "back"]
    )
    asked.add_argument("--project", nargs=2, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.project:
        project(Path(options.project[0]), options.project[1])
        return
    with tempfile.TemporaryDirectory(prefix="netmap-") as folder:
        server = Server(Path(folder) / "server")
        try:
            report(server, make_example(Path(folder) / "study.netmap"), options)
        finally:
            server.running.stop()


def report(server, path, options):
    print(f"Neo4j {server.running.version}")
    if "killed" in options.only:
        told = killed(server, path, options.times)
        print("killed:", in_line(told), flush=True)
    if "said" in options.only:
        for name, code, seconds in said(server, path):
            print(f"said: {name:16} {code:22} {seconds:5.2f} s", flush=True)
    if "back" in options.only:
        print("back after:", ", ".join(f"{seconds:.2f} s" for seconds in returns(server, path, 5)))


if __name__ == "__main__":
    main()

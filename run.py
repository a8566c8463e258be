"""Set everything up and run it: the one file to start on a fresh machine.

``python3 run.py test``          sets up, then runs every check and every test; exit code 0 means that all passed
``python3 run.py demo``          sets up, then opens the dashboard on the example study
``python3 run.py COMMAND …``     sets up, then runs any other ``netmap COMMAND …``

On Windows: ``py run.py …``. Standard library only, because it runs before anything is installed; what it says it says
in Polish and in English, because the messages of netmap are not there yet either.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent
VENV = HOME / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

TO_RUN = ["-e", "."]
TO_TEST = ["-e", ".[cluster,neo4j-local]", "--group", "dev"]
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

STEPS = {
    "ruff": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "imports": ["lint-imports", "--no-logo"],
    "requirements": ["python", "tools/generate_requirements.py", "--check"],
    # the pages of the dashboard and what starts it are scripts: importing one would run it
    "doctests": [
        "pytest",
        "-q",
        "--doctest-modules",
        "--ignore=netmap/dashboard/views",
        "--ignore=netmap/dashboard/start.py",
        "netmap",
    ],
    # one order, so that two runs of a commit agree; `pytest` by hand shuffles
    "tests": ["pytest", "-n", "2", "--dist", "loadgroup", "--randomly-seed=1", "tests"],
}


def main(arguments: list[str]) -> int:
    """Set up what the command needs and run it."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python is to get a sentence, not a traceback
        found = platform.python_version()
        stop(f"Potrzebny jest Python 3.11 lub nowszy, a to jest {found}.",
             f"Python 3.11 or newer is needed; this is {found}.")  # fmt: skip
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    command, *rest = arguments or ["demo"]
    if command == "test":
        return test(rest)
    install(TO_RUN)
    return hand_over([str(PYTHON), "-m", "netmap", command, *rest])


def test(only: list[str]) -> int:
    """Run every step (or those named), each to its end, and name those that failed."""
    unknown = set(only) - set(STEPS)
    if unknown:
        stop(f"Nie ma kroku {', '.join(sorted(unknown))}; są: {', '.join(STEPS)}.",
             f"No such step; the steps are: {', '.join(STEPS)}.")  # fmt: skip
    install(TO_TEST)
    chosen = only or list(STEPS)
    # with this set, tests/conftest.py counts a skipped test as a failure
    environment = {**os.environ, "NETMAP_TEST_ALL": "1"}
    if "tests" in chosen:
        environment["NETMAP_CHROMIUM"] = browser()
    results = [run_step(name, environment) for name in chosen]
    say("Kroki:", "Steps:")
    for name, code, seconds, closing in results:
        print(f"  {'ok' if code == 0 else 'FAILED':6}  {seconds:6.1f} s  {name:12}  {closing}")
    failed = [name for name, code, *_ in results if code]
    if failed:
        say(f"Nie przeszły: {', '.join(failed)}.", f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


def run_step(name: str, environment: dict[str, str]) -> tuple[str, int, float, str]:
    """Run one step, showing what it writes; give its name, exit code, seconds and closing line."""
    program, *arguments = STEPS[name]
    print(f"\n=== {name}: {' '.join(STEPS[name])}", flush=True)
    start = time.monotonic()
    closing = b""
    with subprocess.Popen(
        [script(program), *arguments],
        cwd=HOME,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        for line in process.stdout or ():
            sys.stdout.buffer.write(line)
            sys.stdout.flush()
            closing = line if line.strip() else closing
    closing_line = closing.decode(errors="replace").strip(" =\r\n")
    return name, process.returncode, time.monotonic() - start, closing_line


# ── setting up ────────────────────────────────────────────────────────────────────────────────────────────────────────


def install(what: list[str]) -> None:
    """Install netmap into ``.venv`` unless just this has been installed there before."""
    make_environment()
    digest = stamp_of(what)
    if any(read(stamp_file(known)) == stamp_of(known) for known in (what, TO_TEST)):
        return
    say("Instaluję biblioteki: jednorazowo, kilka minut, potrzebna jest sieć.",
        "Installing libraries: once, a few minutes, the network is needed.")  # fmt: skip
    if what == TO_TEST:
        pip("--upgrade", "pip>=25.1")  # the first that knows dependency groups
    pip(*what)
    stamp_file(what).write_text(digest, encoding="utf-8")


def make_environment() -> None:
    """Make the virtual environment, also on a Debian that has Python but neither venv nor pip."""
    if PYTHON.exists() and quiet([str(PYTHON), "-m", "pip", "--version"]):
        return
    say("Tworzę środowisko .venv.", "Making the environment .venv.")
    if not has("ensurepip"):
        apt_get(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if has("ensurepip"):
        must([sys.executable, "-m", "venv", "--clear", str(VENV)])
    elif has("pip"):
        must([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)])
        must([sys.executable, "-m", "pip", "-q", "--python", str(PYTHON), "install", "pip"])
    else:
        stop("Ten Python nie ma modułu venv. Proszę wykonać: sudo apt-get install python3-venv",
             "This Python has no venv module. Run: sudo apt-get install python3-venv")  # fmt: skip


def browser() -> str:
    """Find Chromium, or install it; give its path."""
    found = find_browser()
    if not found:
        say("Instaluję Chromium do testów.", "Installing Chromium for the tests.")
        if not apt_get("chromium", "chromium-sandbox", "fonts-liberation"):
            subprocess.call([script("playwright"), "install", "chromium"])
        found = find_browser()
    if not found:
        stop("Nie udało się zainstalować Chromium. Proszę je zainstalować i powtórzyć.",
             "Chromium could not be installed. Install it and try again.")  # fmt: skip
    return found


def find_browser() -> str:
    """Give the path of a Chromium that starts: the one named, the system's, or Playwright's own."""
    ask = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"
    answer = subprocess.run([str(PYTHON), "-c", ask], capture_output=True, text=True, check=False)
    named = os.environ.get("NETMAP_CHROMIUM", "")
    candidates = [named, *(shutil.which(name) or "" for name in BROWSERS), answer.stdout.strip()]
    return next((path for path in candidates if path and starts(path)), "")


def starts(path: str) -> bool:
    """Tell whether a browser is there and can start; on Windows asking it would open a window."""
    return Path(path).exists() and (os.name == "nt" or quiet([path, "--version"]))


def apt_get(*packages: str) -> bool:
    """Install Debian packages, if this is a Debian and we may; tell whether it worked."""
    if not shutil.which("apt-get") or "ID=debian" not in read(Path("/etc/os-release")).split():
        return False
    lead = [] if os.geteuid() == 0 else sudo()
    if lead is None:
        return False
    apt = [
        *lead,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-qq",
        "-y",
        "-o",
        "DPkg::Lock::Timeout=120",
    ]
    say(f"Instaluję: {' '.join(packages)}.", f"Installing: {' '.join(packages)}.")
    subprocess.call([*apt, "update"], stdin=subprocess.DEVNULL)
    code = subprocess.call(
        [*apt, "install", "--no-install-recommends", *packages],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    return code == 0


def sudo() -> list[str] | None:
    """Give the words that make a command run as root, or ``None`` if we may not."""
    if not shutil.which("sudo"):
        return None
    if quiet(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return ["sudo"] if at_terminal() else None


# ── small words ───────────────────────────────────────────────────────────────────────────────────────────────────────


def script(name: str) -> str:
    """Give the path of a program of the environment."""
    return shutil.which(name, path=str(SCRIPTS)) or str(SCRIPTS / name)


def pip(*arguments: str) -> None:
    """Run pip of the environment; it shows its progress only to somebody who looks."""
    loudness = [] if at_terminal() else ["-q"]
    must(
        [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", *loudness, *arguments]
    )


def stamp_file(what: list[str]) -> Path:
    """Give the file that tells what has been installed."""
    return VENV / ("installed-for-tests" if what == TO_TEST else "installed")


def stamp_of(what: list[str]) -> str:
    """Digest what an installation depends on: the project's file, the Python, the place."""
    parts = [read(HOME / "pyproject.toml"), sys.version, str(HOME), *what]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def read(path: Path) -> str:
    """Read a file; one that is not there is empty."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


def has(module: str) -> bool:
    """Tell whether this Python has a module, by now."""
    importlib.invalidate_caches()
    return importlib.util.find_spec(module) is not None


def quiet(command: list[str]) -> bool:
    """Run a command without a word; tell whether it worked."""
    silence = subprocess.DEVNULL
    try:
        return subprocess.call(command, stdin=silence, stdout=silence, stderr=silence) == 0
    except OSError:
        return False


def must(command: list[str]) -> None:
    """Run a command that has to work."""
    if subprocess.call(command, cwd=HOME, stdin=subprocess.DEVNULL):
        stop(
            f"Nie powiodło się: {' '.join(command)}",
            "This command failed; without it netmap cannot be set up.",
        )


def hand_over(command: list[str]) -> int:
    """Become the command, so that whoever stops us stops it; Windows has no such way."""
    if os.name == "posix":
        os.execv(command[0], command)
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 130


def at_terminal() -> bool:
    """Tell whether somebody sits at a terminal."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty())


def say(polish: str, english: str) -> None:
    """Say a line in both languages."""
    print(f"{polish} / {english}", flush=True)


def stop(polish: str, english: str) -> None:
    """Say why it cannot go on, and end."""
    sys.exit(f"{polish}\n{english}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What is shipped: the wheel holds all it needs, the requirements are the project's, the house starts without tools."""

import ast
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BUILD = "import sys\nfrom hatchling.build import build_wheel\nprint(build_wheel(sys.argv[1]))"
GENERATED = {".pyc"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-c", BUILD, str(folder)], cwd=ROOT, check=True, capture_output=True
    )
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def shipped(folder):
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and file.suffix not in GENERATED and file.parent.name != "__pycache__"
    }


def test_the_wheel_holds_every_file_of_the_package(wheel):
    assert shipped(wheel / "netmap") >= shipped(ROOT / "netmap")
    assert shipped(wheel / "netmap" / "queries") == shipped(ROOT / "queries") != set()


@pytest.mark.parametrize(
    "kind", ["*.cypher", "*.ftl", "*.toml", "*.xlsx", "*.ttf", "*.js", "*.sql", "*.html"]
)
def test_the_wheel_holds_every_kind_of_file(wheel, kind):
    assert list((wheel / "netmap").rglob(kind)) != []


def test_the_wheel_holds_nothing_else(wheel):
    tops = {part.name for part in wheel.iterdir()}
    assert {top for top in tops if not re.fullmatch(r"netmap-[\d.]+\.dist-info", top)} == {"netmap"}


def names(requirements):
    return {re.split(r"[\s\[<>=!~;]", item)[0].lower().replace("_", "-") for item in requirements}


REQUIRED = names(PROJECT["project"]["dependencies"])
EXTRAS = PROJECT["project"]["optional-dependencies"].values()
OPTIONAL = {name for extra in EXTRAS for name in names(extra)}


def test_every_library_that_is_imported_is_required():
    owners = importlib.metadata.packages_distributions()
    wrong = []
    for file in sorted((ROOT / "netmap").rglob("*.py")):
        for top in imported(file) - sys.stdlib_module_names - {"netmap", "org", "java"}:
            if not names(owners.get(top, [])) & (REQUIRED | OPTIONAL):
                wrong.append(f"{file.relative_to(ROOT)}: {top}")
    assert not wrong, "\n".join(wrong)


def imported(file):
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    found = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    found |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in found}


WITHOUT_TOOLS = """
import importlib.abc, runpy, sys
BLOCKED = set({blocked!r})
class Blocked(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BLOCKED:
            raise ImportError(f"{{name}} is a tool of developers")
sys.meta_path.insert(0, Blocked())
sys.argv = ["netmap", *{arguments!r}]
runpy.run_module("netmap", run_name="__main__")
"""


def test_the_wheel_works_without_tools_of_developers(wheel, tmp_path):
    owners = importlib.metadata.packages_distributions()
    needed = with_their_own(REQUIRED)
    blocked = sorted(
        top for top, owner in owners.items() if not names(owner) & needed and top != "netmap"
    )
    assert {"pytest", "mypy", "hypothesis", "jpype", "playwright"} <= set(blocked)
    on_study = ["--study", str(tmp_path / "study.netmap")]
    for arguments in (["--help"], ["demo", "--no-serve", *on_study], ["verify", *on_study]):
        done = subprocess.run(
            [sys.executable, "-c", WITHOUT_TOOLS.format(blocked=blocked, arguments=arguments)],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(wheel)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        assert done.stdout


def with_their_own(required):
    """Add to libraries all that they require in turn."""
    found, left = set(), set(required)
    while left:
        name = left.pop()
        found.add(name)
        try:
            wanted = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:  # for another system
            continue
        left |= names(item for item in wanted if "extra ==" not in item) - found
    return found


def test_requirements_are_in_step():
    done = subprocess.run(
        [sys.executable, "tools/generate_requirements.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# Generated from pyproject.toml")
    assert lines[1:] == PROJECT["project"]["dependencies"]


def test_copyleft_stays_out():
    wrong = []
    for name in sorted(with_their_own(REQUIRED)):
        try:
            said = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        licences = [said.get("License-Expression") or "", *(said.get_all("Classifier") or [])]
        if any(
            re.search(r"(?<!L)GPL|General Public License", x) and "Lesser" not in x
            for x in licences
        ):
            wrong.append(name)
    assert not wrong

"""The house rules that a linter cannot hold."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import grimp
import networkx as nx
import pytest

ROOT = Path(__file__).parent.parent
MODULES = {file.relative_to(ROOT): file for file in sorted((ROOT / "netmap").rglob("*.py"))}
TREES = {str(name): ast.parse(file.read_text(encoding="utf-8")) for name, file in MODULES.items()}
HEAVY = {
    "click", "dask", "distributed", "docx", "jgo", "jpype", "ladybug", "matplotlib", "neo4j", "numba", "openpyxl",
    "playwright", "pyvis",
    "sqlite3", "streamlit", "vl_convert",
}  # fmt: skip
LONGEST_MODULE = 450
POLISH_DATA = {"netmap/i18n/format.py", "netmap/codebook/fold.py"}
"""Polish letters are what these two modules are about: the alphabet, and folding it."""


def is_page(name):
    """Pages of the dashboard, ``start.py`` and ``__main__`` are scripts: nobody imports from them."""
    is_view = "views/" in name and not name.endswith("__init__.py")
    return is_view or name.endswith(("__main__.py", "dashboard/start.py"))


def report(found):
    return "\n".join(found)


def calls(tree):
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def texts(tree):
    """Give every string of a module that is not a docstring or a string standing by itself."""
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node


def test_importing_netmap_is_light():
    code = "import json, sys, netmap; print(json.dumps(sorted(sys.modules)))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert {name.split(".")[0] for name in json.loads(loaded.stdout)} & HEAVY == set()


def test_app_is_two_statements():
    tree = ast.parse((ROOT / "app.py").read_text(encoding="utf-8"))
    assert [type(node) for node in tree.body] == [ast.ImportFrom, ast.Expr]


def test_no_module_is_long():
    lengths = {
        name: len(file.read_text(encoding="utf-8").splitlines()) for name, file in MODULES.items()
    }
    assert {str(name): n for name, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_every_module_says_what_it_is():
    assert [name for name, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_all_names_what_is_there():
    wrong = []
    for name, tree in TREES.items():
        listed, defined, public = exported(tree)
        if is_page(name) or (name.endswith("__init__.py") and not defined):
            continue
        if listed is None:
            wrong.append(f"{name}: no __all__")
            continue
        wrong += [
            f"{name}: {item} is listed but not there" for item in sorted(set(listed) - defined)
        ]
        wrong += [
            f"{name}: {item} is there but not listed" for item in sorted(public - set(listed))
        ]
    assert not wrong, report(wrong)


def exported(tree):
    """Give ``__all__`` of a module, all its names, and the functions and classes that are public."""
    listed, defined, public = None, set(), set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            defined.add(node.name)
            is_command = any(
                "command" in ast.unparse(decorator) for decorator in node.decorator_list
            )
            public |= {node.name} if not node.name.startswith("_") and not is_command else set()
        elif (
            isinstance(node, ast.Import | ast.ImportFrom)
            and getattr(node, "module", "") != "__future__"
        ):
            defined |= {alias.asname or alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {
                n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)
            }
            defined |= names
            if "__all__" in names:
                listed = ast.literal_eval(node.value)
    if "__getattr__" in defined and listed is not None:  # given when asked for, to stay light
        defined |= set(listed)
        public.discard("__getattr__")
    return listed, defined, public


def test_no_cypher_and_no_sql_outside_their_files():
    cypher = r"\b(?:MATCH|MERGE|UNWIND|DELETE)\b.*[($]|\bCREATE (?:\(|TABLE|NODE|REL)"
    sql = r"\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bUPDATE \w+ SET\b|\bDELETE FROM\b"
    statement = re.compile(f"{cypher}|{sql}", re.S)
    wrong = [
        f"{name}:{text.lineno}: {text.value[:60]!r}"
        for name, tree in TREES.items()
        for text in texts(tree)
        if statement.search(text.value)
    ]
    assert not wrong, report(wrong)


QUERYING = {"run", "execute", "executemany", "executescript", "execute_query", "prepare"}


def test_no_formatted_text_reaches_a_database():
    wrong = []
    for name, tree in TREES.items():
        if not name.startswith("netmap/store/"):
            continue
        made = {
            name_of(node)
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and is_formatted(node.value)
        }
        for call in calls(tree):
            asked = call.args[0] if call.args else None
            if (
                not isinstance(call.func, ast.Attribute)
                or call.func.attr not in QUERYING
                or asked is None
            ):
                continue
            if is_formatted(asked) or (isinstance(asked, ast.Name) and asked.id in made):
                wrong.append(f"{name}:{call.lineno}: {ast.unparse(asked)[:80]}")
    assert not wrong, report(wrong)


def name_of(assignment):
    target = assignment.targets[0]
    return target.id if isinstance(target, ast.Name) else ""


def is_formatted(node):
    """Tell whether text is put together: an f-string with a value, ``+``, ``%``, ``format``, ``join``, ``replace``."""
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in node.values)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add | ast.Mod)
    made = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return made and node.func.attr in {"format", "join", "replace"}


FORBIDDEN_IMPORTS = {"pickle", "cPickle", "dill", "joblib", "marshal", "shelve"}
FORBIDDEN_CALLS = {"eval", "exec", "np.load", "numpy.load", "os.system", "pd.read_pickle"}


def test_nothing_that_runs_what_it_reads():
    wrong = []
    for name, tree in [
        *TREES.items(),
        ("app.py", ast.parse((ROOT / "app.py").read_text(encoding="utf-8"))),
    ]:
        for node in ast.walk(tree):
            modules = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            wrong += [
                f"{name}:{node.lineno}: {m}"
                for m in modules
                if m.split(".")[0] in FORBIDDEN_IMPORTS
            ]
            if isinstance(node, ast.Call):
                said = {k.arg for k in node.keywords} & {
                    "unsafe_allow_html",
                    "unsafe_allow_javascript",
                }
                shell = any(k.arg == "shell" for k in node.keywords)
                if ast.unparse(node.func) in FORBIDDEN_CALLS or said or shell:
                    wrong.append(f"{name}:{node.lineno}: {ast.unparse(node)[:80]}")
    assert not wrong, report(wrong)


def test_no_polish_word_in_code():
    letters = re.compile(r"[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]")
    wrong = [
        f"{name}:{text.lineno}: {text.value[:60]!r}"
        for name, tree in TREES.items()
        if name not in POLISH_DATA
        for text in texts(tree)
        if letters.search(text.value)
    ]
    assert not wrong, report(wrong)


def test_nothing_shipped_calls_another_host():
    address = re.compile(
        r"(?:https?:)?//(?!www\.w3\.org|127\.0\.0\.1|localhost)[a-z0-9-]+(?:\.[a-z0-9-]+)+"
    )
    kinds = {".html", ".js", ".css", ".svg", ".jinja", ".j2", ".toml", ".ftl"}
    files = [file for file in (ROOT / "netmap").rglob("*") if file.suffix in kinds]
    wrong = [
        f"{file.relative_to(ROOT)}: {found.group()}"
        for file in files
        for found in address.finditer(file.read_text(encoding="utf-8"))
        if file.suffix not in {".toml", ".ftl"}
    ]
    assert not wrong, report(wrong)


def test_imports_go_in_one_direction():
    done = subprocess.run(
        [program("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_no_import_goes_round_in_a_circle():
    imports = grimp.build_graph("netmap", cache_dir=None, exclude_type_checking_imports=True)
    graph = nx.DiGraph(
        (a, b) for a in imports.modules for b in imports.find_modules_directly_imported_by(a)
    )
    circles = [sorted(part) for part in nx.strongly_connected_components(graph) if len(part) > 1]
    assert circles == []


def program(name):
    return str(next(Path(sys.executable).parent.glob(f"{name}*")))


def test_tests_repeat_the_tree():
    """What pages are made of is tested page by page, in ``tests/dashboard/test_views.py`` and ``tests/e2e``."""
    modules = [n for n in MODULES if n.name != "__init__.py" and not is_page(n.as_posix())]
    modules = [n for n in modules if "dashboard" not in n.parts]
    missing = [str(n) for n in modules if not twin(n).exists()]
    assert len(missing) <= len(modules) / 10, report(missing)


def twin(module):
    return ROOT / "tests" / module.relative_to("netmap").with_name(f"test_{module.name}")


@pytest.mark.parametrize("folder", ["netmap", "tests", "tools", "queries", "docs"])
def test_no_file_is_a_drawer_for_everything(folder):
    drawers = {"utils", "helpers", "common", "misc", "core"}
    named = [
        str(f)
        for f in (ROOT / folder).rglob("*")
        if f.stem in drawers and f.suffix in {".py", ".cypher"}
    ]
    assert named == []

"""Documents and messages say what the code does, in both languages."""

import ast
import doctest
import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

import netmap.errors
from netmap.i18n import LANGUAGES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE",
    "docs/architecture.md",
    "docs/architecture.svg",
]
CODE = {
    str(file.relative_to(ROOT)): ast.parse(file.read_text(encoding="utf-8"))
    for file in sorted((ROOT / "netmap").rglob("*.py"))
}
COMMANDS = {
    "backup", "check", "codebook", "compare", "demo", "draw", "export", "gaps", "import", "imports",
    "institutions", "measures", "neo4j", "norm", "query", "questionnaire", "rebuild", "redo", "report",
    "responses", "restore", "serve", "ties", "undo", "verify", "waves",
}  # fmt: skip


def report(found):
    return "\n".join(found)


# ── messages ──────────────────────────────────────────────────────────────────────────────────────────────────────────


class Placeholders(Visitor):
    """Collects the values a message takes and the forms of its selectors."""

    def __init__(self):
        self.names, self.forms, self.others = set(), [], set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)

    def visit_MessageReference(self, node):
        self.others.add(node.id.name)

    def visit_SelectExpression(self, node):
        keys = [
            v.key.name if isinstance(v.key, ftl.Identifier) else v.key.value for v in node.variants
        ]
        self.forms.append(keys)
        self.generic_visit(node)


BROKEN = []


def read_messages(lang):
    """Give each message of a language with its file, its values and its forms; note what is broken."""
    found = {}
    for file in sorted((ROOT / "netmap" / "i18n" / lang).glob("*.ftl")):
        for entry in parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Junk):
                BROKEN.append(f"{lang}/{file.name}: {entry.content[:80]}")
            elif isinstance(entry, ftl.Message):
                if entry.id.name in found:
                    BROKEN.append(
                        f"{lang}/{file.name}: {entry.id.name} is also in {found[entry.id.name][0]}"
                    )
                seen = Placeholders()
                seen.visit(entry)
                found[entry.id.name] = (file.name, seen.names, seen.forms, seen.others)
    return {key: (file, values_of(key, found), forms) for key, (file, _, forms, _) in found.items()}


def values_of(key, found):
    """Give the values of a message and of those it quotes."""
    _, names, _, others = found[key]
    return names.union(*(values_of(other, found) for other in others if other in found))


MESSAGES = {lang: read_messages(lang) for lang in LANGUAGES}
PL, EN = MESSAGES["pl"], MESSAGES["en"]
PLURALS = {"zero", "one", "two", "few", "many", "other"}
SAME_FOR_TWO_AND_FIVE = {
    "measure-of-possible", "overview-concern-alone", "overview-concern-denied", "report-change", "report-unknown-pairs",
    "words-all-equal", "words-leaders", "words-of-possible", "words-partners",
    "words-possible-partners",
}  # fmt: skip
"""The counted word is not in the nominative (z 2 możliwych, z 5 możliwych; w 2 parach, w 5 parach), or is not said."""
NEVER_ONE = {"words-many-leaders"}


def test_messages_are_whole_and_said_once():
    assert not BROKEN, report(BROKEN)


def test_both_languages_say_the_same_things():
    assert {k: v[0] for k, v in PL.items()} == {k: v[0] for k, v in EN.items()}


def test_both_languages_take_the_same_values():
    assert {k: (PL[k][1], EN[k][1]) for k in PL.keys() & EN.keys() if PL[k][1] != EN[k][1]} == {}


def unneeded(key):
    return ({"few"} if key in SAME_FOR_TWO_AND_FIVE else set()) | (
        {"one"} if key in NEVER_ONE else set()
    )


@pytest.mark.parametrize(
    ("lang", "needed"), [("pl", {"one", "few", "other"}), ("en", {"one", "other"})]
)
def test_plurals_have_every_form(lang, needed):
    wrong = [
        f"{key}: {forms}"
        for key, (_, _, selectors) in MESSAGES[lang].items()
        for forms in selectors
        if set(forms) & (PLURALS - {"other"}) and not needed - unneeded(key) <= set(forms)
    ]
    assert not wrong, report(wrong)


SPEAKERS = {"t", "say", "_say", "_SAY", "words", "translator", "Translator"}


def is_speaker(node):
    """Tell whether a call says a message: ``say("…")``, ``self.say("…")``, ``translator(lang)("…")``."""
    if isinstance(node, ast.Call):
        return is_speaker(node.func) and speaker_name(node.func) in {"translator", "Translator"}
    return speaker_name(node) in SPEAKERS - {"translator", "Translator"}


def speaker_name(node):
    return (
        node.id
        if isinstance(node, ast.Name)
        else node.attr
        if isinstance(node, ast.Attribute)
        else ""
    )


def literals(node):
    """Give the keys that an expression may stand for, as patterns: text, f-string, or either branch of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [re.escape(node.value)]
    if isinstance(node, ast.JoinedStr):
        parts = (re.escape(p.value) if isinstance(p, ast.Constant) else ".+" for p in node.values)
        return ["".join(parts)]
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return []


def said():
    """Give each message said in code: where, the pattern of its key, and the values given (``None`` if open)."""
    for name, tree in CODE.items():
        for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
            if call.args and is_speaker(call.func):
                given = {k.arg for k in call.keywords}
                for pattern in literals(call.args[0]):
                    yield f"{name}:{call.lineno}", pattern, None if None in given else given


def test_every_message_said_is_there_and_gets_its_values():
    wrong = []
    for where, pattern, given in said():
        keys = [key for key in PL if re.fullmatch(pattern, key)]
        if not keys:
            wrong.append(f"{where}: no message {pattern}")
        if len(keys) == 1 and given is not None and not PL[keys[0]][1] <= given:
            wrong.append(f"{where}: {keys[0]} takes {sorted(PL[keys[0]][1])}, gets {sorted(given)}")
    assert not wrong, report(wrong)


def test_no_message_is_left_over():
    known = re.compile("|".join(sorted(set(patterns_in_code()))))
    kinds = {".html", ".js", ".toml", ".jinja"}
    other = "\n".join(
        f.read_text(encoding="utf-8") for f in (ROOT / "netmap").rglob("*") if f.suffix in kinds
    )
    said = (key.removeprefix("error-") for key in PL)
    left = [key for key in said if not known.fullmatch(key) and key not in other]
    assert not left, report(left)


def patterns_in_code():
    """Give every text of the code, and every f-string that says enough of itself, as a pattern of keys."""
    trees = [
        *CODE.values(),
        *(ast.parse(f.read_text(encoding="utf-8")) for f in (ROOT / "tools").glob("*.py")),
    ]
    for tree in trees:
        for node in ast.walk(tree):
            for pattern in literals(node):
                if re.search("[a-z]{3}", pattern):
                    yield pattern
                    yield pattern.removeprefix("error\\-")


# ── errors ────────────────────────────────────────────────────────────────────────────────────────────────────────────

ERRORS = {name for name in netmap.errors.__all__ if name.endswith("Error")}


def raised():
    """Give each error made in code: where, the pattern of its code, the values it ends up with (``None`` if open)."""
    for name, tree in CODE.items():
        made = [
            n
            for n in ast.walk(tree)
            if isinstance(n, ast.Call) and speaker_name(n.func) in ERRORS and n.args
        ]
        given = [{k.arg for k in call.keywords} for call in made]
        again = set().union(
            *(values for values in given if None in values)
        )  # raised anew with more: **error.params
        for call, values in zip(made, given, strict=True):
            for pattern in literals(call.args[0]):
                yield f"{name}:{call.lineno}", pattern, None if None in values else values | again


def test_every_error_has_its_words():
    wrong = []
    for where, pattern, given in raised():
        keys = [key for key in PL if re.fullmatch(f"error-{pattern}", key)]
        if not keys:
            wrong.append(f"{where}: no message error-{pattern}")
        if len(keys) == 1 and given is not None and not PL[keys[0]][1] <= given:
            wrong.append(
                f"{where}: {keys[0]} takes {sorted(PL[keys[0]][1])}, gets {sorted(given, key=str)}"
            )
    assert not wrong, report(wrong)


# ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def every_command(group, words=()):
    for name, command in group.commands.items():
        yield (*words, name)
        if hasattr(command, "commands"):
            yield from every_command(command, (*words, name))


def test_every_command_promised_is_there():
    from netmap.cli import commands

    assert set(commands.commands) >= COMMANDS


def test_every_command_has_help_and_stands_in_the_readme():
    from netmap.cli import commands

    wrong = []
    for words in every_command(commands):
        shown = CliRunner().invoke(commands, [*words, "--help"])
        if shown.exit_code or len(shown.output.splitlines()) < 4:
            wrong.append(f"{' '.join(words)}: no help")
        if f"netmap {words[0]}" not in README:
            wrong.append(f"{words[0]}: not in README")
    assert not wrong, report(wrong)


def examples():
    """Give each ``$ netmap …`` of the README, and of what follows on it, with what it should answer.

    ``...`` stands for anything.
    """
    text = README + (ROOT / "docs" / "verdict.md").read_text(encoding="utf-8")
    for block in re.findall(r"^```console\n(.*?)^```", text, re.M | re.S):
        for part in re.split(r"^\$ netmap ", block, flags=re.M)[1:]:
            command, _, answer = part.partition("\n")
            yield command, answer


def test_the_examples_of_the_documents_are_true(tmp_path, monkeypatch):
    from netmap.cli import commands

    files = tmp_path / "netmap" / "example"
    shutil.copytree(ROOT / "netmap" / "example", files, ignore=shutil.ignore_patterns("*.py*"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NETMAP_STUDY", str(tmp_path / "study.netmap"))
    monkeypatch.setenv("NETMAP_GRAPH", "embedded")
    same = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    seen, wrong = 0, []
    for command, answer in examples():
        asked = [word for part in shlex.split(command) for word in spread(part, tmp_path)]
        got = CliRunner().invoke(commands, asked, prog_name="netmap").output
        got = got.replace("\N{NO-BREAK SPACE}", " ")
        seen += 1
        if not doctest.OutputChecker().check_output(answer, got, same):
            wrong.append(f"$ netmap {command}\nit should say:\n{answer}\nit is:\n{got}")
    assert seen, "README shows no example"
    assert not wrong, report(wrong)


def spread(word, folder):
    """Do what a shell does with ``*``."""
    found = sorted(folder.glob(word)) if "*" in word else []
    return [str(f.relative_to(folder)) for f in found] or [word]


def test_the_first_screen_of_the_readme_has_both_commands():
    first = "\n".join(README.splitlines()[:40])
    for command in (
        "python3 run.py demo",
        "python3 run.py test",
        "py run.py demo",
        "py run.py test",
    ):
        assert command in first


# ── files ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_is_there(name):
    assert (ROOT / name).stat().st_size > 200


def test_links_between_documents_lead_somewhere():
    wrong = [
        f"{file.name}: {target}"
        for file in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
        for target in re.findall(r"\]\(([^)#\s]+)", file.read_text(encoding="utf-8"))
        if "://" not in target and not (file.parent / target).exists()
    ]
    assert not wrong, report(wrong)


def test_every_query_says_what_it_answers():
    from netmap.store import queries

    files = sorted((ROOT / "queries").rglob("*.cypher"))
    assert files
    for file in files:
        queries.read_query(file)

"""The SQL by name."""

import ast
from pathlib import Path

from netmap.store import statements
from netmap.store.database import SCHEMA_VERSION
from netmap.store.statements import SQL, split_statements


def test_every_statement_is_used_and_every_used_one_is_there():
    used = {f"migrate_{version}" for version in range(1, SCHEMA_VERSION)}  # asked for by number
    for file in Path(statements.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in SQL:
                used.add(node.value)
    assert used == set(SQL)


def test_values_are_parameters():
    for name, text in SQL.items():
        assert "%s" not in text, name
        assert "{" not in text, name


def test_statements_come_apart():
    assert split_statements("A;\n\nB;\n") == ["A", "B"]
    assert split_statements("") == []

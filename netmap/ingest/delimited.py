"""Text with separators, CSV and its kin: bytes become letters, letters rows, or columns where they are many.

Part of the child process that opens files: it imports nothing of netmap but what stands beside it.
"""

from __future__ import annotations

import codecs
import csv
import functools
import io
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from netmap.ingest.formats.problem import Problem
from netmap.ingest.formats.words import beginning, is_read_twice
from netmap.ingest.limits import Limits
from netmap.ingest.text import LONGEST

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "columns_of",
    "decoded",
    "head_of",
    "in_bytes",
    "in_utf8",
    "is_long",
    "refuse_no_table",
    "rows_of",
]

_NOT_TABLES = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"{\\rtf",
)
_MARKUP = re.compile(r"\s*<[a-z?!]", re.IGNORECASE)
_CONTROLS = bytes((*range(9), *range(14, 32)))
_NOT_PLAIN = r'^ |["\r\n\x00-\x08\x0e-\x1f]'
_DECLARED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_DELIMITERS = ";,\t|"
_MANY = 1_000_000
"""A shorter text is read row by row in no time; Arrow takes longer to load."""
_BLOCK = 8_000_000
_THREADS = 2
_HEAD = 200_000


def decoded(data: bytes) -> str:
    """Read the bytes as text: a mark at the beginning, else strict UTF-8, else Windows-1250 or ISO-8859-2.

    Raises
    ------
    Problem
        It is none, or of an encoding nobody knows.
    """
    if data.startswith(_NOT_TABLES):
        raise Problem("file-not-table")
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return data.decode("utf-16")
        return data.decode(_unmarked_utf16(data) or "utf-8-sig")
    except UnicodeDecodeError:
        return _eight_bit(data)


def refuse_no_table(text: str) -> None:
    """Refuse what is no table at all.

    Raises
    ------
    Problem
        It is markup, bytes that only happen to decode, or letters that were read wrongly before.
    """
    said = text.encode()
    controls = len(said) - len(said.translate(None, _CONTROLS))
    if controls > len(text) // 100 + 3 or _MARKUP.match(text):
        raise Problem("file-not-table")
    if is_read_twice(text):
        raise Problem("file-mixed-encoding")


def _unmarked_utf16(data: bytes) -> str:
    """Tell UTF-16 without a mark: most letters are Latin, so every second byte is zero; empty if it is not."""
    head = data[:2_000]
    zeros = {"utf-16-be": head[::2].count(0), "utf-16-le": head[1::2].count(0)}
    likely = max(zeros, key=lambda name: zeros[name])
    return likely if zeros[likely] > len(head) // 4 and min(zeros.values()) == 0 else ""


def _eight_bit(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or data.count(b"\0"):
        raise Problem("file-not-table")
    data = data.removeprefix(codecs.BOM_UTF8)  # put before letters that are none of UTF-8
    if re.search(
        rb"[\xc3-\xc5][\x80-\xbf]", data
    ):  # ó, ą, ł in UTF-8: no Polish word in eight bits has these pairs
        raise Problem("file-mixed-encoding")
    windows = sum(
        data.count(byte) for byte in (b"\xb9", b"\x9c", b"\x9f", b"\xa5", b"\x8c", b"\x8f")
    )
    iso = sum(data.count(byte) for byte in (b"\xb1", b"\xb6", b"\xbc", b"\xa1", b"\xa6", b"\xac"))
    try:
        return data.decode("iso8859-2" if iso > windows else "cp1250")
    except UnicodeDecodeError as error:
        raise Problem("file-unknown-encoding") from error


def rows_of(text: str) -> Iterator[list[Any]]:
    """Give the rows of a text, each with its number: the standard library reads them, quotes and all.

    Raises
    ------
    Problem
        A quote is opened and not closed; told is the line at which its row begins, not the end of the file.
    """
    begun = 1
    _let_in_cells_of(len(text))
    declared = _DECLARED.match(text)  # Excel's own first line
    delimiter = declared[1] if declared else _delimiter(text)
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=True
    )
    try:
        for number, row in enumerate(reader, start=1):
            if not (declared and number == 1):
                yield [number, list(row)]
            begun = reader.line_num + 1
    except csv.Error as error:
        raise Problem("file-broken-quotes", line=begun) from error


def _let_in_cells_of(size: int) -> None:
    """Let the standard library read cells of so many letters; what is too long is told later."""
    csv.field_size_limit(max(csv.field_size_limit(), size + 1))


def _delimiter(text: str) -> str:
    """Choose the separator that cuts the first lines into rows of one width; the header line decides a tie."""
    _let_in_cells_of(len(text))
    lines = beginning(text, 30)
    head = "\n".join(lines)
    header = next((line for line in lines if line.strip()), "")

    def fitness(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(io.StringIO(head), delimiter=delimiter) if row]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        return (widths.count(usual) if usual > 1 else 0, header.count(delimiter))

    return max(_DELIMITERS, key=fitness)


# ── many rows at once ─────────────────────────────────────────────────────────────────────────────────────────────────


def is_long(data: bytes) -> bool:
    """Tell whether a text is worth reading by columns."""
    return len(data) >= _MANY


def in_utf8(data: bytes) -> bytes:
    """Give a text in UTF-8 without a mark; one in ASCII is that as it lies.

    Raises
    ------
    Problem
        It is no text, or of an encoding nobody knows.
    """
    is_plain = data.isascii() and b"\0" not in data and not data.startswith(_NOT_TABLES)
    return data if is_plain else decoded(data).encode()


def head_of(data: bytes) -> str:
    """Give the beginning of a text in UTF-8: it tells what the text is."""
    return data[:_HEAD].decode(errors="ignore")


def columns_of(data: bytes, limits: Limits) -> pa.Table | None:
    """Read a long text of plain rows by columns: each holds its different texts, and which of them stands where.

    ``None`` for any text of which this and :func:`rows_of` might not say the same: quotes, separators or new lines in
    quotes at an end of a text, signs that no text has, blanks after a separator, rows of unequal length or without a
    word, or more than the limits take in.

    Parameters
    ----------
    data
        In UTF-8, without a mark at the beginning.
    limits
        How much is taken in.
    """
    head = head_of(data)
    if _DECLARED.match(head) or _MARKUP.match(head) or is_read_twice(head):
        return None
    delimiter = _delimiter(head)
    width = len(next(csv.reader(beginning(head, 1), delimiter=delimiter), ()))
    quotes = data.count(b'"') if b'"' in data else 0
    if not 2 <= width <= limits.columns or (quotes and not _embrace(data, delimiter, quotes)):
        return None
    try:
        table = _parsed(data, delimiter, width)
    except (ImportError, MemoryError):  # no room for what row by row may still do
        return None
    if table is None or table.num_rows > limits.rows or table.num_rows * width > limits.cells:
        return None
    return table if _is_plain(table, delimiter) else None


def _embrace(data: bytes, delimiter: str, quotes: int) -> bool:
    """Tell whether quotes may stand around whole cells only: as many open one as close one, and there are no others."""
    between = delimiter.encode()
    opening = sum(map(data.count, (between + b'"', b'\n"'))) + data.startswith(b'"')
    closing = sum(map(data.count, (b'"' + between, b'"\n', b'"\r\n'))) + data.endswith(b'"')
    return 2 * opening == 2 * closing == quotes


def _parsed(data: bytes, delimiter: str, width: int) -> pa.Table | None:
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    pa.set_memory_pool(pa.system_memory_pool())  # the others claim more than they need
    pa.set_cpu_count(_THREADS)  # each thread claims memory of its own
    names = [f"{at}" for at in range(width)]
    try:
        table = arrow_csv.read_csv(
            pa.py_buffer(_without_last_ends(data)),
            read_options=arrow_csv.ReadOptions(column_names=names, block_size=_BLOCK),
            parse_options=arrow_csv.ParseOptions(
                delimiter=delimiter, double_quote=False, ignore_empty_lines=False
            ),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()),
                strings_can_be_null=False,
                check_utf8=False,
            ),
        )
    except pa.ArrowInvalid:  # rows of unequal length, or one too long for a block
        return None
    with ThreadPoolExecutor(_THREADS) as pool:
        told = list(pool.map(_different, table.columns))
    return pa.table(told, names=names)


def _different(column: pa.ChunkedArray) -> pa.DictionaryArray:
    """Give the different texts of a column, and which of them stands where in as few bytes as tell it."""
    import pyarrow as pa

    told = column.dictionary_encode().combine_chunks()
    many = len(told.dictionary)
    width = pa.uint8() if many <= 2**8 else pa.uint16() if many <= 2**16 else pa.int32()
    return pa.DictionaryArray.from_arrays(told.indices.cast(width), told.dictionary)


def _without_last_ends(data: bytes) -> memoryview:
    """Leave out the ends of lines at the end, without copying all the rest."""
    end = len(data)
    while end and data[end - 1] in b"\r\n":
        end -= 1
    return memoryview(data)[:end]


def _is_plain(table: pa.Table, delimiter: str) -> bool:
    """Tell whether no text begins with a blank, which the standard library takes off, and no row is empty.

    Nor may a text hold a quote, a new line, or a sign that no text has, nor begin or end with a separator: there quotes
    may not have been what they seemed. One longer than a cell may be is left to be cut.
    """
    import pyarrow.compute as pc

    at_an_end = re.escape(delimiter)
    odd = f"{_NOT_PLAIN}|^{at_an_end}|{at_an_end}$"
    columns = [table.column(at).chunk(0) for at in range(table.num_columns)]
    for told in (column.dictionary for column in columns):
        if pc.max(pc.binary_length(told)).as_py() > LONGEST:
            return False
        is_odd = not pc.all(pc.ascii_is_alnum(told)).as_py()
        if is_odd and pc.any(pc.match_substring_regex(told, odd)).as_py():
            return False
    empty = [pc.index(column.dictionary, "").as_py() for column in columns]
    if min(empty) < 0:  # a column that is never empty
        return True
    said = (pc.not_equal(c.indices, at) for c, at in zip(columns, empty, strict=True))
    return bool(pc.all(functools.reduce(pc.or_, said)).as_py())


def in_bytes(table: pa.Table) -> Any:
    """Write columns as Arrow's stream, which another process reads as they lie."""
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    return sink.getvalue()

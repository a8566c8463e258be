"""Operations on rows of eight numbers, each row one line of the processor's cache.

numba does not turn loops over eight numbers into vector instructions reliably, so these few are written in LLVM's own
terms. A row holds eight floats (a number for each of eight sources) or eight words of 64 bits (512 sources).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic
from numba.np.arrayobj import make_array

from netmap.metrics.kernels.compiled import compiled

__all__ = [
    "WIDTH",
    "Rows",
    "add_rows",
    "add_times",
    "clear_row",
    "copy_row",
    "count_new",
    "depend_on_rows",
    "float_rows",
    "join_row",
    "reach_new",
    "word_rows",
]

WIDTH = 8
_LINE = 64
_ALIGN = 8
_SHIFT = 3

# ── in LLVM's terms ───────────────────────────────────────────────────────────────────────────────────────────────────


class Rows:
    """A two-dimensional array with rows of eight, as LLVM sees it."""

    def __init__(self, context: Any, builder: Any, kind: Any, array: Any) -> None:
        self.builder = builder
        self.data = make_array(kind)(context, builder, array).data
        self.vector = ir.VectorType(context.get_value_type(kind.dtype), WIDTH)
        self.zero = ir.Constant(self.vector, None)

    def _place(self, row: Any) -> Any:
        wide = row if row.type.width == _LINE else self.builder.zext(row, ir.IntType(64))
        first = self.builder.shl(wide, ir.Constant(wide.type, _SHIFT))
        at = self.builder.gep(self.data, [first])
        return self.builder.bitcast(at, self.vector.as_pointer())

    def load(self, row: Any) -> Any:
        """Read a row."""
        return self.builder.load(self._place(row), align=_ALIGN)

    def store(self, value: Any, row: Any) -> None:
        """Write a row."""
        self.builder.store(value, self._place(row), align=_ALIGN)


def _folded(rows: Rows, index: Any, first: Any, last: Any, combine: Callable[..., Any]) -> Any:
    """Combine the rows that ``index[first:last]`` names."""
    builder = rows.builder
    total = cgutils.alloca_once_value(builder, rows.zero)
    step = ir.Constant(first.type, 1)
    with cgutils.for_range_slice(builder, first, last, step) as (at, _):
        row = builder.load(builder.gep(index, [at]))
        builder.store(combine(builder.load(total), rows.load(row)), total)
    return builder.load(total)


def _reduced(builder: Any, vector: Any, combine: Callable[..., Any]) -> Any:
    """Combine the eight numbers of a row, halves first."""
    width = WIDTH
    while width > 1:
        half = width // 2
        low, high = (
            builder.shuffle_vector(vector, vector, _places(range(at, at + half)))
            for at in (0, half)
        )
        vector, width = combine(low, high), half
    return builder.extract_element(vector, ir.Constant(ir.IntType(32), 0))


def _places(numbers: Sequence[int]) -> Any:
    return ir.Constant(ir.VectorType(ir.IntType(32), len(numbers)), list(numbers))


def _lanes_of(builder: Any, bits: Any) -> Any:
    """Turn eight bits into a yes or no for each number of a row."""
    return builder.bitcast(builder.trunc(bits, ir.IntType(8)), ir.VectorType(ir.IntType(1), WIDTH))


def _counted(builder: Any, rows: Rows, words: Any) -> Any:
    kind = ir.FunctionType(rows.vector, [rows.vector])
    ones = cgutils.get_or_insert_function(builder.module, kind, "llvm.ctpop.v8i64")
    return _reduced(builder, builder.call(ones, [words]), builder.add)


# ── what kernels call ─────────────────────────────────────────────────────────────────────────────────────────────────


def _add_rows(
    _: Any, rows: Any, index: Any, first: Any, last: Any, bits: Any, into: Any, at: Any
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        source = Rows(context, builder, signature.args[0], values[0])
        names = make_array(signature.args[1])(context, builder, values[1]).data
        target = Rows(context, builder, signature.args[5], values[5])
        total = _folded(source, names, values[2], values[3], builder.fadd)
        kept = builder.select(_lanes_of(builder, values[4]), total, source.zero)
        target.store(kept, values[6])
        return context.get_dummy_value()

    return types.void(rows, index, first, last, bits, into, at), generate


def _depend_on_rows(
    _: Any, rows: Any, index: Any, first: Any, last: Any, bits: Any, ways: Any, at: Any
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        source = Rows(context, builder, signature.args[0], values[0])
        names = make_array(signature.args[1])(context, builder, values[1]).data
        paths = Rows(context, builder, signature.args[5], values[5])
        total = _folded(source, names, values[2], values[3], builder.fadd)
        count = paths.load(values[6])
        depends = builder.fmul(total, count)
        one = ir.Constant(source.vector, [ir.Constant(ir.DoubleType(), 1.0)] * WIDTH)
        share = builder.fdiv(builder.fadd(one, depends), count)
        paths.store(builder.select(_lanes_of(builder, values[4]), share, source.zero), values[6])
        return _reduced(builder, depends, builder.fadd)

    return types.float64(rows, index, first, last, bits, ways, at), generate


def _clear_row(_: Any, rows: Any, at: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        target = Rows(context, builder, signature.args[0], values[0])
        target.store(target.zero, values[1])
        return context.get_dummy_value()

    return types.void(rows, at), generate


def _copy_row(_: Any, rows: Any, at: Any, others: Any, source_at: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        target = Rows(context, builder, signature.args[0], values[0])
        source = Rows(context, builder, signature.args[2], values[2])
        target.store(source.load(values[3]), values[1])
        return context.get_dummy_value()

    return types.void(rows, at, others, source_at), generate


def _join_row(_: Any, rows: Any, at: Any, others: Any, source_at: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        target = Rows(context, builder, signature.args[0], values[0])
        source = Rows(context, builder, signature.args[2], values[2])
        target.store(builder.or_(target.load(values[1]), source.load(values[3])), values[1])
        return context.get_dummy_value()

    return types.void(rows, at, others, source_at), generate


def _count_new(_: Any, found: Any, at: Any, seen: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        rows = Rows(context, builder, signature.args[0], values[0])
        known = Rows(context, builder, signature.args[2], values[2])
        before = known.load(values[1])
        new = builder.and_(rows.load(values[1]), builder.not_(before))
        rows.store(new, values[1])
        known.store(builder.or_(before, new), values[1])
        return _counted(builder, rows, new)

    return types.int64(found, at, seen), generate


def _reach_new(
    _: Any, rows: Any, index: Any, first: Any, last: Any, seen: Any, live: Any, into: Any, at: Any
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        source = Rows(context, builder, signature.args[0], values[0])
        names = make_array(signature.args[1])(context, builder, values[1]).data
        known = Rows(context, builder, signature.args[4], values[4])
        alive = Rows(context, builder, signature.args[5], values[5])
        target = Rows(context, builder, signature.args[6], values[6])
        before = known.load(values[7])
        count = cgutils.alloca_once_value(builder, ir.Constant(ir.IntType(64), 0))
        nothing = ir.Constant(ir.IntType(64), 0)
        missing = builder.and_(alive.load(nothing), builder.not_(before))
        any_missing = builder.icmp_unsigned("!=", _reduced(builder, missing, builder.or_), nothing)
        with builder.if_then(any_missing):
            total = _folded(source, names, values[2], values[3], builder.or_)
            new = builder.and_(total, missing)
            target.store(new, values[7])
            known.store(builder.or_(before, new), values[7])
            builder.store(_counted(builder, source, new), count)
        return builder.load(count)

    return types.int64(rows, index, first, last, seen, live, into, at), generate


def _add_times(
    _: Any, totals: Any, value: Any, index: Any, first: Any, last: Any, rows: Any, at: Any, to: Any
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        target = Rows(context, builder, signature.args[0], values[0])
        factors = Rows(context, builder, signature.args[1], values[1])
        source = Rows(context, builder, signature.args[5], values[5])
        names, order = (
            make_array(signature.args[n])(context, builder, values[n]).data for n in (2, 7)
        )
        wide = ir.IntType(64)
        sums = [
            cgutils.alloca_once_value(builder, target.load(ir.Constant(wide, n)))
            for n in range(WIDTH)
        ]
        step = ir.Constant(values[3].type, 1)
        with cgutils.for_range_slice(builder, values[3], values[4], step) as (cell, _):
            name = builder.zext(builder.load(builder.gep(names, [cell])), wide)
            end = builder.zext(builder.load(builder.gep(order, [name])), wide)
            row = source.load(builder.add(values[6], end))
            factor = factors.load(cell)
            for number, total in enumerate(sums):
                spread = builder.shuffle_vector(factor, factor, _places([number] * WIDTH))
                builder.store(_times_plus(builder, spread, row, builder.load(total)), total)
        for number, total in enumerate(sums):
            target.store(builder.load(total), ir.Constant(wide, number))
        return context.get_dummy_value()

    return types.void(totals, value, index, first, last, rows, at, to), generate


def _times_plus(builder: Any, one: Any, two: Any, three: Any) -> Any:
    kind = ir.FunctionType(one.type, [one.type] * 3)
    join = cgutils.get_or_insert_function(builder.module, kind, "llvm.fmuladd.v8f64")
    return builder.call(join, [one, two, three])


add_rows: Callable[..., None] = intrinsic(_add_rows)
"""``into[at]`` becomes the sum of the rows ``index[first:last]``, 0 where its bit in ``bits`` is off."""
add_times: Callable[..., None] = intrinsic(_add_times)
"""Over the cells from first to last: ``totals[n]`` gets ``rows[at + to[index[cell]]]`` times ``value[cell, n]``."""
depend_on_rows: Callable[..., float] = intrinsic(_depend_on_rows)
"""With d the sum of the rows times ``ways[at]``: ``ways[at]`` becomes (1 + d) / ways[at]; gives d, summed."""
clear_row: Callable[..., None] = intrinsic(_clear_row)
"""``rows[at]`` becomes 0."""
copy_row: Callable[..., None] = intrinsic(_copy_row)
"""``rows[at]`` becomes ``others[source_at]``."""
join_row: Callable[..., None] = intrinsic(_join_row)
"""``rows[at]`` also gets the bits of ``others[source_at]``."""
count_new: Callable[..., int] = intrinsic(_count_new)
"""``found[at]`` keeps the bits not in ``seen[at]``, which gets them too; gives how many."""
reach_new: Callable[..., int] = intrinsic(_reach_new)
"""``into[at]`` and ``seen[at]`` get the bits of the rows that are in ``live`` and not yet seen; gives how many."""


@compiled
def float_rows(count):
    """Give rows of eight floats, each on one cache line; what they hold is left open."""
    flat = np.empty(count * WIDTH + WIDTH)
    first = (_LINE - flat.ctypes.data % _LINE) % _LINE // _ALIGN
    return flat[first : first + count * WIDTH].reshape((count, WIDTH))


@compiled
def word_rows(count):
    """Give rows of eight words, each on one cache line, all 0."""
    flat = np.zeros(count * WIDTH + WIDTH, np.uint64)
    first = (_LINE - flat.ctypes.data % _LINE) % _LINE // _ALIGN
    return flat[first : first + count * WIDTH].reshape((count, WIDTH))

"""Eight draws side by side: what a cell of ties is asked, answered for all eight at once.

Like :mod:`netmap.metrics.kernels.rows`, written in LLVM's own terms. A lane is a draw: row ``body`` of a lane array
holds what the body is in each of eight draws.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic
from numba.np.arrayobj import make_array

from netmap.metrics.kernels.rows import WIDTH, Rows

__all__ = ["add_where_alike", "mark_meetings"]

_WORD, _BYTE = ir.IntType(64), ir.IntType(8)
_FIRST = ir.Constant(_WORD, 0)


def _mark_meetings(
    _: Any, marks: Any, one: Any, two: Any, labels: Any, others: Any, index: Any, first: Any,
    last: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        def rows(number: int) -> Rows:
            return Rows(context, builder, signature.args[number], values[number])

        found = make_array(signature.args[0])(context, builder, values[0]).data
        names = make_array(signature.args[5])(context, builder, values[5]).data
        words, labelled = [rows(n).load(_FIRST) for n in (1, 2)], [rows(n) for n in (3, 4)]
        step = ir.Constant(values[6].type, 1)
        with cgutils.for_range_slice(builder, values[6], values[7], step) as (cell, _):
            end = _named(builder, names, cell)
            bits = [
                builder.lshr(word, builder.zext(label.load(end), ir.VectorType(_WORD, WIDTH)))
                for word, label in zip(words, labelled, strict=True)
            ]
            both = builder.and_(*bits)
            builder.store(_mask(builder, both), builder.gep(found, [builder.sub(cell, values[6])]))
        return context.get_dummy_value()

    return types.void(marks, one, two, labels, others, index, first, last), generate


def _add_where_alike(
    _: Any, totals: Any, codes: Any, body: Any, index: Any, value: Any, first: Any, last: Any
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        target = Rows(context, builder, signature.args[0], values[0])
        coded = Rows(context, builder, signature.args[1], values[1])
        names, numbers = (
            make_array(signature.args[n])(context, builder, values[n]).data for n in (3, 4)
        )
        own = coded.load(values[2])
        is_some = builder.icmp_signed(">=", own, coded.zero)
        total = cgutils.alloca_once_value(builder, target.load(_FIRST))
        step = ir.Constant(values[5].type, 1)
        with cgutils.for_range_slice(builder, values[5], values[6], step) as (cell, _):
            there = coded.load(_named(builder, names, cell))
            alike = builder.and_(is_some, builder.icmp_signed("==", own, there))
            number = builder.load(builder.gep(numbers, [cell]))
            more = builder.select(alike, _spread(builder, number, target), target.zero)
            builder.store(builder.fadd(builder.load(total), more), total)
        target.store(builder.load(total), _FIRST)
        return context.get_dummy_value()

    return types.void(totals, codes, body, index, value, first, last), generate


def _named(builder: Any, names: Any, cell: Any) -> Any:
    return builder.zext(builder.load(builder.gep(names, [cell])), _WORD)


def _mask(builder: Any, words: Any) -> Any:
    """Give the lowest bit of each of eight words, as one byte."""
    return builder.bitcast(builder.trunc(words, ir.VectorType(ir.IntType(1), WIDTH)), _BYTE)


def _spread(builder: Any, number: Any, like: Rows) -> Any:
    """Give a number eight times."""
    alone = builder.insert_element(like.zero, number, ir.Constant(ir.IntType(32), 0))
    same = ir.Constant(ir.VectorType(ir.IntType(32), WIDTH), [0] * WIDTH)
    return builder.shuffle_vector(alone, alone, same)


mark_meetings: Callable[..., None] = intrinsic(_mark_meetings)
"""Over the cells from first to last: ``marks`` gets a bit for each lane in which the bit that ``labels[index[cell]]``
names is on in ``one[0]``, and the bit that ``others[index[cell]]`` names is on in ``two[0]``."""
add_where_alike: Callable[..., None] = intrinsic(_add_where_alike)
"""Over the cells from first to last: ``totals[0]`` gets ``value[cell]`` in each lane in which ``codes[index[cell]]``
is ``codes[body]`` and not below 0."""

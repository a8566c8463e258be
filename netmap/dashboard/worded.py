"""What is said of the same thing in the same language again: worked out once, as long as somebody holds the thing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from netmap.dashboard import state

__all__ = ["worded"]

S = TypeVar("S")
T = TypeVar("T")
P = ParamSpec("P")


@dataclass(eq=False)
class _Held:
    """What was said of one thing."""

    said: dict[object, Any] = field(default_factory=dict)
    saying: threading.RLock = field(default_factory=threading.RLock)


_SAID: WeakKeyDictionary[Any, _Held] = WeakKeyDictionary()
_ONE = threading.Lock()


def worded(say: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Say once what follows from a thing that nobody changes, its other arguments and the page's language alone.

    Pages share networks, comparisons and judgements that did not change since: see :func:`netmap.dashboard.data.ask`.
    Nobody may change what is given.
    """
    # a page's own functions are others each time it is drawn
    called = say.__code__.co_filename, say.__qualname__

    @wraps(say)
    def said(thing: S, /, *args: P.args, **named: P.kwargs) -> T:
        with _ONE:
            held = _SAID.setdefault(thing, _Held())
        key = (called, state.language(), args, *sorted(named.items()))
        if key not in held.said:
            with held.saying:  # of many who ask at once one works
                if key not in held.said:
                    held.said[key] = say(thing, *args, **named)
        found: T = held.said[key]
        return found

    return said

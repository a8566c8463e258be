"""Blocks of draws on a Dask cluster; needs the extra ``netmap[cluster]`` here and on the workers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from netmap.errors import ComparisonError

if TYPE_CHECKING:
    from netmap.compare.work import Block, Numbers, Task

__all__ = ["on_cluster"]

_PATIENCE = "10s"
_TRIES = 5


def on_cluster(
    scheduler: str,
    task: Task,
    shared: object,
    blocks: Sequence[Block],
    between: Callable[[], None],
) -> Iterator[Numbers]:
    """Run blocks on the workers of a scheduler and give their rows in the order of the blocks.

    Parameters
    ----------
    scheduler
        Its address, ``tcp://host:port``.
    task, shared, blocks
        What a block does, what all share (sent once to each worker), and the blocks.
    between
        Called between results; what it raises ends the work, and what still waits is given up.

    Raises
    ------
    ComparisonError
        Dask is not installed, or nobody answers at the address.
    """
    client = _connect(scheduler)
    try:
        held = client.scatter(shared, broadcast=True, hash=False)
        waiting = [client.submit(task, held, block, pure=False) for block in blocks]
        try:
            for future in waiting:
                between()
                yield future.result()
        finally:
            client.cancel(waiting)
    finally:
        client.close()


def _connect(scheduler: str) -> Any:
    try:
        import distributed
    except ImportError as missing:
        raise ComparisonError("cluster-not-installed") from missing
    for _ in range(_TRIES):
        try:
            return _reach(distributed, scheduler)
        except AssertionError:
            continue  # greeted with news of work just given up, which the client takes for a fault
    return _reach(distributed, scheduler)


def _reach(distributed: Any, scheduler: str) -> Any:
    try:
        return distributed.Client(scheduler, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as silent:
        raise ComparisonError("cluster-not-reached", scheduler=scheduler) from silent

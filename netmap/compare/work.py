"""Draws by chance, in blocks that may run anywhere: here on one processor or several, or on a Dask cluster.

A block is a number of draws with a seed of its own, spawned from that of the whole. How the draws fall into blocks
hangs on the question alone, never on the machine: so the same seed gives the same result wherever the blocks ran.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from netmap.errors import ComparisonError
from netmap.metrics.kernels.threads import processors, side_by_side

__all__ = ["HERE", "Block", "Task", "Work", "root_seed"]

Numbers: TypeAlias = npt.NDArray[np.float64]
Task: TypeAlias = Callable[[Any, "Block"], Numbers]
"""What a block does: given what all share, one row a draw. A function at the top of a module, so that it travels."""


@dataclass(frozen=True)
class Block:
    """So many draws and where their chance begins."""

    seed: np.random.SeedSequence
    draws: int

    def rng(self) -> np.random.Generator:
        """Give the chance of this block."""
        return np.random.default_rng(self.seed)


@dataclass(frozen=True)
class Work:
    """Where draws run and who is told.

    ``at_once`` is how many blocks run side by side here, as many as there are processors unless told. ``scheduler`` is
    the address of a Dask scheduler (``tcp://…``); the blocks then run on its workers. ``progress`` is told how many
    draws are done of how many, ``is_cancelled`` asked between blocks whether to stop.
    """

    at_once: int | None = None
    scheduler: str = ""
    progress: Callable[[int, int], None] | None = None
    is_cancelled: Callable[[], bool] | None = None

    def draw(
        self, task: Task, shared: object, draws: int, a_block: int, rng: np.random.Generator
    ) -> Numbers:
        """Make draws and give their rows, in order.

        Parameters
        ----------
        task
            What a block of draws does.
        shared
            What every block needs; sent once to each worker.
        draws, a_block
            How many draws in all, and how many in a block.
        rng
            The chance; it moves on, so that the next question meets other draws.

        Raises
        ------
        ComparisonError
            Fewer than one draw asked, cancelled, or the scheduler cannot be reached.
        """
        if draws < 1:
            raise ComparisonError("too-few-draws", draws=draws)
        blocks = _blocks(draws, a_block, rng)
        rows = []
        for found in self._run(task, shared, blocks):
            rows.append(found)
            if self.progress:
                self.progress(min(draws, len(rows) * a_block), draws)
        return np.concatenate(rows)

    def _run(self, task: Task, shared: object, blocks: Sequence[Block]) -> Iterator[Numbers]:
        if self.scheduler:
            from netmap.compare.cluster import on_cluster

            yield from on_cluster(self.scheduler, task, shared, blocks, self._stop_if_cancelled)
            return
        step = self.at_once or processors()
        for first in range(0, len(blocks), step):
            self._stop_if_cancelled()
            some = blocks[first : first + step]
            yield from _together(task, shared, some)

    def _stop_if_cancelled(self) -> None:
        if self.is_cancelled and self.is_cancelled():
            raise ComparisonError("cancelled")


HERE = Work()
"""On this machine, telling nobody."""


def root_seed(rng: np.random.Generator) -> np.random.SeedSequence:
    """Take one seed out of a chance that moves on."""
    return np.random.SeedSequence([int(word) for word in rng.integers(2**32, size=4)])


def _blocks(draws: int, a_block: int, rng: np.random.Generator) -> list[Block]:
    sizes = [min(a_block, draws - done) for done in range(0, draws, a_block)]
    return [Block(s, n) for s, n in zip(root_seed(rng).spawn(len(sizes)), sizes, strict=True)]


def _together(task: Task, shared: object, blocks: Sequence[Block]) -> list[Numbers]:
    return side_by_side(lambda number: task(shared, blocks[number]), len(blocks), len(blocks))

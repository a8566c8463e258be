"""Names held against a register: how long, how many right, how many wrong; beside rapidfuzz alone, blocked and not."""

from __future__ import annotations

import argparse
import gc
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import islice

from messy import ATTACHED, UNSEEN, WAYS, Messy, messy, register
from rapidfuzz import fuzz, process, utils

from netmap.codebook import load_codebook
from netmap.ingest.names import Directory
from netmap.model import Institution

Answer = tuple[str, bool]
"""The body that is found, and whether it is taken without asking."""


def ours(
    bodies: Sequence[Institution], told: dict[str, str], asked: Sequence[Messy]
) -> list[Answer]:
    """What netmap does, the index of the register built anew; unsure names count by their first candidate."""
    directory = Directory(bodies, load_codebook("kooperacja"), told)
    found = (directory.match(one.word, one.commune) for one in asked)
    return [
        (v.key, True) if v.key else (v.candidates[0].id if v.candidates else "", False)
        for v in found
    ]


def blocked(
    bodies: Sequence[Institution], _: dict[str, str], asked: Sequence[Messy]
) -> list[Answer]:
    """Ask rapidfuzz within the commune; a score of 90 is taken for sure."""
    blocks: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for body in bodies:
        blocks[body.serves[0]][body.id] = utils.default_process(body.name)
    return [_best(one, blocks[one.commune], fuzz.token_set_ratio) for one in asked]


def unblocked(
    bodies: Sequence[Institution], _: dict[str, str], asked: Sequence[Messy]
) -> list[Answer]:
    """Ask rapidfuzz over the whole register."""
    names = {body.id: utils.default_process(body.name) for body in bodies}
    return [_best(one, names, fuzz.token_set_ratio) for one in asked]


def _best(one: Messy, names: dict[str, str], scorer: Callable[..., float]) -> Answer:
    found = process.extractOne(utils.default_process(one.word), names, scorer=scorer)
    return (found[2], found[1] >= 90) if found else ("", False)


def tell(
    name: str, seconds: float, answers: Sequence[Answer], asked: Sequence[Messy], part: float
) -> None:
    right = sum(a[0] == one.key for a, one in zip(answers, asked, strict=True))
    sure = [(a, one) for a, one in zip(answers, asked, strict=True) if a[1]]
    wrong = sum(a[0] != one.key for a, one in sure)
    mark = "~" if part != 1 else " "
    print(f"{name:28} {mark}{seconds / part:9.2f} s  right {right / len(asked):6.1%}  sure {len(sure) / len(asked):6.1%}  "
          f"of these wrong {wrong} ({wrong / max(1, len(sure)):.2%})")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--register", type=int, default=60_000)
    parser.add_argument("--names", type=int, default=20_000)
    parser.add_argument("--slow", type=int, default=200, help="names for what is scaled up")
    parser.add_argument(
        "--show", type=int, default=0, help="show so many wrong ones, and why names are not sure"
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--unseen", action="store_true", help="names spoilt in other ways as well")
    options = parser.parse_args()
    bodies, told = register(options.register, options.seed)
    ways = (*WAYS, *UNSEEN, *ATTACHED) if options.unseen else WAYS
    asked = list(messy(bodies, told, options.names, options.seed + 1, ways=ways))
    ours(bodies[:100], told, asked[:10])
    for name, ask, many in (("netmap", ours, len(asked)), ("rapidfuzz in the commune", blocked, len(asked)),
                            ("rapidfuzz, whole register", unblocked, options.slow)):  # fmt: skip
        gc.collect()
        gc.disable()
        begin = time.process_time()
        answers = ask(bodies, told, asked[:many])
        seconds = time.process_time() - begin
        gc.enable()
        tell(name, seconds, answers, asked[:many], many / len(asked))
        if name == "netmap" and options.show:
            _show(bodies, asked, answers, options.show)


def _show(
    bodies: Sequence[Institution], asked: Sequence[Messy], answers: Sequence[Answer], many: int
) -> None:
    names = {body.id: body.name for body in bodies}
    wrong = (
        (one, key)
        for one, (key, is_sure) in zip(asked, answers, strict=True)
        if is_sure and key != one.key
    )
    for one, key in islice(wrong, many):
        print(f"  wrong: {one.word!r} [{one.how}] is {names[one.key]!r}, taken for {names[key]!r}")
    unsure = [one for one, (_, is_sure) in zip(asked, answers, strict=True) if not is_sure]
    print("  not sure:", Counter(how for one in unsure for how in one.how.split("+")).most_common())
    for one in unsure[:many]:
        print(f"  asked: {one.word!r} [{one.how}]")


if __name__ == "__main__":
    main()

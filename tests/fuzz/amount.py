"""How much is fuzzed: a little in every run of the tests, all of it with `TRAVISKIT_FUZZ=full` (`nox -s fuzz`)."""

import os
from collections.abc import Callable
from typing import Any
from zlib import crc32

from hypothesis import HealthCheck, Phase, seed, settings

FULL = os.environ.get("TRAVISKIT_FUZZ") == "full"

# To know whether there is a failure (`nox -s plant`), its simplest example need not be found.
UNSHRUNK = os.environ.get("TRAVISKIT_FUZZ") == "unshrunk"

# One seed for all, so that a run can be repeated.
SEED = 20140421


def examples(few: int, many: int, of: str) -> Callable[[Any], Any]:
    """Try a property a few times in every run, and many times in the full one.

    `of` is what it is tried on: others get other examples, and the same one gets the same in every run.
    """
    chosen = settings(
        max_examples=many if FULL else few,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        **({"phases": [Phase.generate]} if UNSHRUNK else {}),
    )
    return lambda function: chosen(seed(SEED + crc32(of.encode()))(function))

"""How much is fuzzed: a little in every run of the tests, all of it with `TRAVISKIT_FUZZ=full` (`nox -s fuzz`)."""

import os

from hypothesis import HealthCheck, settings

FULL = os.environ.get("TRAVISKIT_FUZZ") == "full"

# One seed for all, so that a run can be repeated.
SEED = 20140421


def examples(few: int, many: int) -> settings:
    """Settings of a property that is tried a few times in every run, and many times in the full one."""
    return settings(
        max_examples=many if FULL else few,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )

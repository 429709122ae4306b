"""Who takes part under which name, and in which environment."""

from typing import NamedTuple

__all__ = ["FAST", "PLAIN", "TRAVISPY", "Pythons"]

PLAIN = "traviskit"
FAST = "traviskit[fast]"
TRAVISPY = "TravisPy"


class Pythons(NamedTuple):
    """Interpreters of environments: the run-time dependencies alone, the extra `fast` too, and all the peers."""

    plain: str
    fast: str
    own: str

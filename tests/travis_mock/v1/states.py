"""States as V1 tells them: whatever has ended is `finished`, and a number says whether it passed."""

from __future__ import annotations

__all__ = ["result_of", "state_of"]

_ENDED = ("passed", "failed", "errored", "canceled")
_RESULTS = {"passed": 0, "failed": 1}


def state_of(state: str | None) -> str:
    """The state of a build or a job."""
    return "finished" if state in _ENDED else state or "created"


def result_of(state: str | None) -> int | None:
    """0 for passed, 1 for failed; null for all else, for what errored and what was canceled too."""
    return _RESULTS.get(state or "")

"""Both sides of a request held against the description: what is recorded, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .handling import Answer
from .record import Recorded, Violation
from .validation import broken_answer

if TYPE_CHECKING:
    from .descriptions import OperationForm

__all__ = ["checked", "refused"]


def checked(operation: OperationForm, answer: Answer, recorded: Recorded) -> Answer:
    """The answer, if it is as described; else a 500 that says where it is not."""
    broken = broken_answer(operation, answer)
    if broken is None:
        return answer
    pointer, message = broken
    where = f" at {pointer}" if pointer else ""
    said = f"mock_violation: the mock's answer breaks the description{where}: {message}"
    recorded.violations.append(Violation(operation.id, f"/answer{pointer}", said))
    more = {"operation": operation.id, "status": answer.status, "pointer": pointer}
    return Answer(500, {"error": {"message": said, "code": "mock_violation"}, **more})


def refused(operation: OperationForm, violations: list[Violation]) -> Answer:
    """What a strict mock says to a request that is not as described."""
    problems = [{"pointer": item.pointer, "message": item.message} for item in violations]
    said = "mock_strict: the request is not as described: " + "; ".join(map(str, violations))
    error = {"message": said, "code": "mock_strict"}
    return Answer(400, {"error": error, "operation": operation.id, "violations": problems})

"""How far a build or a job has come, and how it ended, in a word: `build.finished`, `job.passed`, `repository.color`.

The words are those of Travis CI's Ruby library, where each has a `?`. They read the state and nothing else. States are
an open enum: of one that nobody knows, and of none (a repository without builds), all are False and `color` is None.
"""

from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from ._models import Traits

__all__ = ["States"]

#: What is yet to finish, in the order in which it is passed through; a build is never queued, its jobs are.
_PENDING = ("created", "queued", "received", "started")
_UNSUCCESSFUL = ("failed", "errored", "canceled")
#: `finished` is the state of builds of before 2013: it does not say how.
_FINISHED = ("passed", *_UNSUCCESSFUL, "finished")


class States:
    """What a model is too that has a state. Reading one of these without the state raises `MissingAttributeError`."""

    __slots__ = ()

    if TYPE_CHECKING:
        traits: ClassVar[Traits]

    @property
    def pending(self) -> bool:
        """Whether it is yet to finish: created, queued, received or started."""
        return _state(self) in _PENDING

    @property
    def queued(self) -> bool:
        """Whether it has come as far as a queue, or further."""
        return _state(self) in (*_PENDING[1:], *_FINISHED)

    @property
    def received(self) -> bool:
        """Whether a worker has received it, or it has come further."""
        return _state(self) in (*_PENDING[2:], *_FINISHED)

    @property
    def started(self) -> bool:
        """Whether it was started. What has finished counts, even if it was canceled before: `running` is narrower, and
        `started_at` exact.
        """
        return _state(self) in (*_PENDING[3:], *_FINISHED)

    @property
    def running(self) -> bool:
        """Whether it runs now: it was started, and has not finished."""
        return _state(self) == "started"

    @property
    def finished(self) -> bool:
        """Whether it has ended, in whatever way."""
        return _state(self) in _FINISHED

    @property
    def passed(self) -> bool:
        """Whether it succeeded."""
        return _state(self) == "passed"

    @property
    def failed(self) -> bool:
        """Whether its tests failed. See `unsuccessful` for all that did not end well."""
        return _state(self) == "failed"

    @property
    def errored(self) -> bool:
        """Whether it broke before its tests could fail: in its configuration or its set-up."""
        return _state(self) == "errored"

    @property
    def canceled(self) -> bool:
        """Whether somebody, or the server, canceled it."""
        return _state(self) == "canceled"

    @property
    def unsuccessful(self) -> bool:
        """Whether it failed, errored or was canceled."""
        return _state(self) in _UNSUCCESSFUL

    @property
    def color(self) -> Literal["green", "yellow", "red"] | None:
        """The colour in which Travis CI's command line shows it: green passed, red is unsuccessful, yellow pending."""
        state = _state(self)
        if state == "passed":
            return "green"
        if state in _UNSUCCESSFUL:
            return "red"
        return "yellow" if state in _PENDING else None

    @property
    def green(self) -> bool:
        """Whether its colour is green: it passed."""
        return self.color == "green"

    @property
    def yellow(self) -> bool:
        """Whether its colour is yellow: it is pending."""
        return self.color == "yellow"

    @property
    def red(self) -> bool:
        """Whether its colour is red: it is unsuccessful."""
        return self.color == "red"


def _state(owner: States) -> str | None:
    state: str | None = getattr(owner, owner.traits.state)
    return state

# From generator/runtime/_login/_driving.py by `nox -s regenerate`; do not edit.
"""The two drivers of the dance: each does the steps of its plans, and deletes the token whatever happens meanwhile."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from typing import TypeVar, cast

from ._dance import Dance, Plan, Step

T = TypeVar("T")

__all__ = ["carry_out", "carry_out_async", "clean_up", "clean_up_async", "noted"]


@contextmanager
def noted(error: BaseException) -> Generator[None, None, None]:
    """What fails in the block is told by the error that is on its way already."""
    try:
        yield
    except Exception as failure:
        error.add_note(f"the temporary GitHub token was not deleted: {failure}")


def carry_out(plan: Plan[T], do: Callable[[Step], object]) -> T:
    """What a plan comes to; `do` does a step."""
    try:
        step = next(plan)
        while True:
            try:
                outcome = do(step)
            except Exception as error:
                step = plan.throw(error)
            else:
                step = plan.send(outcome)
    except StopIteration as end:
        return cast("T", end.value)


async def carry_out_async(plan: Plan[T], do: Callable[[Step], Awaitable[object]]) -> T:
    """What a plan comes to; `do` does a step."""
    try:
        step = next(plan)
        while True:
            try:
                outcome = await do(step)
            except Exception as error:
                step = plan.throw(error)
            else:
                step = plan.send(outcome)
    except StopIteration as end:
        return cast("T", end.value)


def clean_up(dance: Dance, do: Callable[[Step], object]) -> None:
    """Delete the token."""
    try:
        carry_out(dance.delete(), do)
    except KeyboardInterrupt:  # in the middle of it: once more, then give way
        carry_out(dance.delete(), do)
        raise


async def clean_up_async(dance: Dance, do: Callable[[Step], Awaitable[object]]) -> None:
    """Delete the token, also while the task is being cancelled."""
    from anyio import CancelScope, get_cancelled_exc_class

    with CancelScope(shield=True):
        try:
            await carry_out_async(dance.delete(), do)
        except get_cancelled_exc_class():  # asyncio's own cancellation comes through, once
            await carry_out_async(dance.delete(), do)
            raise

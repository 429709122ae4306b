"""The synchronisation of a user with the provider, which goes on in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .times import stored

if TYPE_CHECKING:
    from .clock import Clock
    from .world import Row, World

__all__ = ["SYNC_SECONDS", "synchronize"]

# How long a synchronisation takes, in seconds of the mock's clock.
SYNC_SECONDS = 30


def synchronize(world: World, clock: Clock, user: Row) -> None:
    """Start to synchronize a user, which is done after a while on the clock."""
    world.update("users", user, is_syncing=True)

    def finish() -> None:
        world.update("users", user, is_syncing=False, synced_at=stored(clock.now))

    clock.after(SYNC_SECONDS, finish)

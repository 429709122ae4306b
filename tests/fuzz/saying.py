"""Calls one after another to one world, by the ids of their operations, with answers as JSON values."""

from __future__ import annotations

from typing import Any

import httpx
from calling import Call, Caller, warned
from in_process import FreshWorlds, SyncBridge


class Sayer:
    """A client of a mock in the same process; a call of it makes a call. `worlds.reset()` begins anew."""

    def __init__(self, *, is_async: bool, user: str = "rkh", version: str = "v2") -> None:
        self.is_async = is_async
        self.version = version
        self.worlds = FreshWorlds()
        transport = httpx.ASGITransport(app=self.worlds) if is_async else SyncBridge(self.worlds)
        token = self.worlds.app.tokens[user]
        self.caller = Caller("http://travis.test", token, is_async=is_async, transport=transport, strict=True)

    def __call__(self, operation_id: str, **arguments: Any) -> Any:
        """Make a call; gives what it shows.

        Raises:
            TravisError: The call did.
        """
        call = Call(operation_id, "", arguments, self.version)
        with warned(call.operation):
            result = self.caller.run(call.on(self.caller.travis))
        return result.to_dict() if hasattr(result, "to_dict") else result

    def close(self) -> None:
        self.caller.close()

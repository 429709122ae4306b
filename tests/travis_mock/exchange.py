"""One request on its way through the layers: what each of them has found out about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .authentication import ANONYMOUS, Caller
from .bodies import query_values
from .handling import Call

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .accept import Accept
    from .application import Application
    from .asgi import Wire
    from .bodies import Body
    from .record import Recorded
    from .router import Found
    from .routes import Target

__all__ = ["Exchange"]


@dataclass(slots=True)
class Exchange:
    """`params` are those of query and body together; `caller` is known once the token was checked."""

    wire: Wire
    body: Body
    params: Mapping[str, Any]
    recorded: Recorded
    caller: Caller = ANONYMOUS

    def scope_headers(self, accepted: str) -> dict[str, str]:
        """The caller's scopes, and the one that the route wants."""
        return {"X-OAuth-Scopes": ",".join(self.caller.scopes), "X-Accepted-OAuth-Scopes": accepted}

    def call(self, server: Application, found: Found[Target], params: Mapping[str, Any], accept: Accept) -> Call:
        """What the handler of a route is given."""
        return Call(
            operation_id=found.route.target.registration.operation_id,
            method=self.wire.method,
            path=found.parameters,
            query=query_values(self.wire.query_string),
            params=params,
            headers=self.wire.headers,
            body=self.body,
            user=self.caller.user,
            accept=accept,
            platform=server.platform,
            era=server.era,
            world=server.world,
            clock=server.clock,
            services=server.services,
            lifecycle=server.lifecycle,
            origin=self.wire.origin,
            token=self.caller.token,
            scopes=self.caller.scopes,
            reached=self.wire.reached,
        )

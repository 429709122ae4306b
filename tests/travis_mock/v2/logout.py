"""Logging out: the token in the query is no more. Source: `endpoint/logout.rb` of travis-ci/travis-api."""

from __future__ import annotations

from ..authentication import revoke
from ..handling import Answer, Call, empty, error, handles
from .users import show_user


@handles("logout", access="open", routes=("GET /logout",))
def logout(call: Call) -> Answer:
    """Forget exactly the token in the query, whoever's it is; with one in the header nothing happens."""
    if call.user is None:
        raise error(403, "access denied")
    return show_user(call) if revoke(call.world, call.params.get("access_token")) else empty(200)

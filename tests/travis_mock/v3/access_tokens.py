"""Access tokens. Source: `queries/access_token.rb`, `services/access_token/*.rb`."""

from __future__ import annotations

from ..authentication import header_token, revoke
from .engine import Call, Result, action, both, no_content, plain

_PARAMETERS = both("token", prefix="access_token")


@action("access_tokens_regenerate", "access_token", params=_PARAMETERS)
def regenerate(call: Call) -> Result:
    """Give the user another token; the one in `token` is no more, whoever's it is."""
    user = call.login()
    revoke(call.world, call.params.get("token"))
    row = {"user_id": user["id"], "token": call.world.new_token()}
    return plain({"@type": "access_token", "token": call.world.insert("access_tokens", row)["token"]})


@action("access_tokens_remove", "access_token")
def remove(call: Call) -> Result:
    """Forget the token of the request."""
    call.login()
    revoke(call.world, header_token(call.headers.get("authorization", "")))
    return no_content()

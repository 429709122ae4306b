"""`GET /config`: how to reach the services around this Travis CI, from the options of the world."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from ..handling import Answer, Call, handles, plain
from ..live.signing import SHOWN, options

# What the server has where nothing is configured, in the order in which it sends it.
_DEFAULTS: dict[str, Any] = {
    "host": "travis-ci.org",
    "shorten_host": "trvs.io",
    "assets": {"host": None},
    "pusher": None,
    "github": {"api_url": "https://api.github.com", "scopes": []},
    "notifications": {"webhook": {"public_key": None}},
}


@handles("config_get", access="open")
def config_get(call: Call) -> Answer:
    """The configuration: the same in every version. GitHub may be this server, too."""
    shown = {name: call.world.config.get(name, value) for name, value in _DEFAULTS.items()}
    address = shown["github"].get("api_url", "")
    if address.startswith("/"):
        shown["github"] = {**shown["github"], "api_url": f"{call.origin}{address}"}
    return plain({"config": {**shown, "pusher": _pusher(call)}})


def _pusher(call: Call) -> dict[str, Any]:
    """The options of Pusher. On a socket they lead to this server, if the world has a key and no host."""
    known = dict(options(call.world))
    if call.reached and known.get("key") and "host" not in known:
        here = urlsplit(call.origin)
        known |= {"scheme": here.scheme, "host": here.hostname, "port": here.port or 80}
        if here.path:
            known["path"] = here.path
    return {name: known[name] for name in SHOWN if known.get(name) is not None}

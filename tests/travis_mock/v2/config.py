"""`GET /config`: how to reach the services around this Travis CI, from the options of the world."""

from __future__ import annotations

from typing import Any

from ..handling import Answer, Call, handles, plain

# What the server has where nothing is configured, in the order in which it sends it.
_DEFAULTS: dict[str, Any] = {
    "host": "travis-ci.org",
    "shorten_host": "trvs.io",
    "assets": {"host": None},
    "pusher": {"key": "key"},
    "github": {"api_url": "https://api.github.com", "scopes": []},
    "notifications": {"webhook": {"public_key": None}},
}


@handles("config_get", access="open")
def config_get(call: Call) -> Answer:
    """The configuration: the same in every version. GitHub may be this server, too."""
    config = {name: call.world.config.get(name, value) for name, value in _DEFAULTS.items()}
    address = config["github"].get("api_url", "")
    if address.startswith("/"):
        config["github"] = {**config["github"], "api_url": f"{call.origin}{address}"}
    return plain({"config": config})

"""What the server makes of a path before it routes: endings that ask for a format, and the opt-in into V3.

Source: `lib/travis/api/app/middleware/rewrite.rb` and `lib/travis/api/v3/opt_in.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .accept import SUFFIXES, Accept, parse_accept
from .router import Mount, mount_of

if TYPE_CHECKING:
    from .asgi import Wire

__all__ = ["Rewritten", "opt_into_v3", "rewrite"]

_V3 = "/v3"

_SUFFIX = re.compile(rf"\.({'|'.join(SUFFIXES)})$")
_FEEDS = ("image/png", "image/svg", "application/xml", "application/atom")


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A path without its ending, and what the request accepts.

    `status_of_repository`: the path below `/repos` asks for an image or a feed, which another endpoint makes.
    """

    path: str
    accept: Accept
    mount: Mount
    status_of_repository: bool


def opt_into_v3(wire: Wire) -> tuple[str, str] | None:
    """The prefix of all addresses and the path, if V3 is asked for: by the path, `Accept` or `Travis-API-Version`."""
    if wire.path.startswith(f"{_V3}/"):
        return wire.prefix + _V3, wire.path.removeprefix(_V3)
    accept = wire.headers.get("accept", "")
    asked = "application/vnd.travis-ci.3+" in accept or wire.headers.get("travis-api-version") == "3"
    return (wire.prefix, wire.path) if asked else None


def rewrite(wire: Wire) -> Rewritten:
    """Cut the ending off the path; under V1 `/repositories` is another name of `/repos`."""
    header = wire.headers.get("accept", "")
    found = _SUFFIX.search(wire.path)
    suffix = found[1] if found else None
    path = wire.path[: found.start()] if found else wire.path
    accept = parse_accept(header, suffix)
    if accept.version == "v1" and path.startswith("/repositories"):
        path = "/repos" + path.removeprefix("/repositories")
    feed = (suffix or _vendor_format(header)) in ("png", "svg", "xml", "atom") or any(kind in header for kind in _FEEDS)
    older = accept.version in ("v1", "v2", "v2.1")
    return Rewritten(path, accept, mount_of(path)[0], feed and older and path.startswith("/repos/"))


def _vendor_format(header: str) -> str:
    """The `xml` of `application/vnd.travis-ci.2+xml`, wherever it stands in the header."""
    found = re.search(r"vnd\.travis-ci\.[\d.]+\+(\w+)", header)
    return found[1] if found else ""

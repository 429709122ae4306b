"""TravisPy among the peers: what it makes of a page.

It is a client of V2. Of each object it makes one of its own, in a loop over the members, which it sets as they came: a
time stays a text, nothing is checked, and what its class has no place for is dropped with a warning. It gives each
build its commit by its place in the list.
"""

# ruff: noqa: ARG002  # called as the `get` of a session is

from typing import Any

from requests import Response
from travispy.entities import Build

__all__ = ["builds_of"]


class _Stored:
    """A session whose every answer is one that came before."""

    uri = ""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def get(self, url: str, params: object = None) -> Response:
        """What `requests` would have made of it."""
        response = Response()
        response.status_code = 200
        response.encoding = "utf-8"
        response._content = self._content  # there is no other way to fill one
        return response


def builds_of(content: bytes) -> list[Any]:
    """A page as TravisPy gives it: builds, each with its commit."""
    builds: list[Any] = Build.find_many(_Stored(content), slug="octo-org/hello-world")
    return builds

"""The limits at the server's door, on the mock's clock. Source: `lib/travis/api/attack.rb` of travis-ci/travis-api.

The windows are fixed ones of the clock, as rack-attack counts: a minute is a calendar minute.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, timedelta

from .handling import Answer

__all__ = ["Limits"]

_IMAGE = re.compile(r"\.(png|svg)$")
_UNCOUNTED_POSTS = frozenset({"/auth/handshake", "/auth/post_message", "/auth/post_message/iframe"})

_ANONYMOUS_A_MINUTE = 500
_ANY_A_MINUTE = 2000


class _Ban:
    """So many of one kind of request within a window, and then nothing at all for a while."""

    def __init__(self, name: str, most: int, window: int, ban: timedelta) -> None:
        self._name = name
        self._most = most
        self._window = window
        self._ban = ban

    def refuses(self, door: Limits, key: str, now: datetime, *, counts: bool) -> bool:
        banned = door.banned.get((self._name, key))
        if banned is not None and now < banned:
            return True
        if counts and door.count(self._name, key, now, self._window) >= self._most:
            door.banned[self._name, key] = now + self._ban
        return False


_GITHUB = _Ban("auth", 2, 300, timedelta(hours=5))
_POSTS = _Ban("posts", 50, 30, timedelta(hours=1))


class Limits:
    """The counters of one server. A request is counted by its token if that was accepted, else by its address."""

    def __init__(self) -> None:
        self._counted: Counter[tuple[str, str, int]] = Counter()
        self.banned: dict[tuple[str, str], datetime] = {}

    def count(self, name: str, key: str, now: datetime, window: int) -> int:
        """Count one request in the present window, and say how many it has now."""
        slot = (name, key, int(now.timestamp()) // window)
        self._counted[slot] += 1
        return self._counted[slot]

    def refuse(self, method: str, path: str, token: str | None, address: str, now: datetime) -> Answer | None:
        """Count a request; the refusal if there were too many: 403 while banned, 429 for the rest of the minute."""
        if _IMAGE.search(path):
            return None
        key = token or address
        post = method == "POST"
        if _GITHUB.refuses(self, key, now, counts=post and path == "/auth/github"):
            return _forbidden()
        if _POSTS.refuses(self, key, now, counts=post and path not in _UNCOUNTED_POSTS):
            return _forbidden()
        anonymous = token is None and self.count("anonymous", address, now, 60) > _ANONYMOUS_A_MINUTE
        if self.count("any", key, now, 60) > _ANY_A_MINUTE or anonymous:
            return Answer(429, "Retry later\n", "text/plain")
        return None


def _forbidden() -> Answer:
    return Answer(403, "Forbidden\n", "text/plain")

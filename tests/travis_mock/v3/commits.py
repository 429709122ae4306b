"""Commits. Source: `renderer/commit.rb`, `renderer/avatar_url.rb` of lib/travis/api/v3."""

from __future__ import annotations

import hashlib
from typing import Any

from .engine import Model, frozen

GRAVATAR = "https://0.gravatar.com/avatar/"


class Commit(Model):
    """What was built."""

    type, table = "commit", "commits"
    _minimal = ("id", "sha", "ref", "message", "compare_url", "committed_at")
    representations = frozen(minimal=_minimal, standard=(*_minimal, "committer", "author"))
    times = ("committed_at",)

    def sha(self) -> Any:
        return self.row.get("commit")

    def committer(self) -> dict[str, Any]:
        return self._person("committer")

    def author(self) -> dict[str, Any]:
        return self._person("author")

    def _person(self, role: str) -> dict[str, Any]:
        return {"name": self.row.get(f"{role}_name"), "avatar_url": gravatar(self.row.get(f"{role}_email"))}


def gravatar(email: str | None) -> str | None:
    """The picture of an address that has no other."""
    if email is None:
        return None
    return GRAVATAR + hashlib.md5(email.encode(), usedforsecurity=False).hexdigest()

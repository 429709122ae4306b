"""Tags. Source: `renderer/tag.rb` of lib/travis/api/v3."""

from __future__ import annotations

from .engine import Model, frozen


class Tag(Model):
    """A tag that was built."""

    type, table = "tag", "tags"
    _fields = ("repository_id", "name", "last_build_id")
    representations = frozen(minimal=_fields, standard=_fields)

"""The `Accept` header as the server reads it: which version, and which media types in which order.

Source: `lib/travis/api/app/helpers/accept.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SUFFIXES", "Accept", "Entry", "parse_accept"]

_WORD = r"[^()<>@,;:/\[\]?={}\t ]+"
_ENTRY = re.compile(rf"({_WORD})/({_WORD})(.*)")
_PARAMETER = re.compile(rf"({_WORD})=({_WORD})")
_VENDOR = re.compile(r"vnd\.travis-ci\.([\d.]+)\+(\w+)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")

# What a path's ending asks for instead of the header.
SUFFIXES = {
    "json": "application/json",
    "xml": "application/xml",
    "png": "image/png",
    "txt": "text/plain",
    "atom": "application/atom+xml",
    "svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One media range of the header; both names are empty where it could not be read."""

    type: str = ""
    subtype: str = ""
    quality: float = 1.0
    vendor_version: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def version(self) -> str | None:
        """`v2` for `application/vnd.travis-ci.2+json` and for `application/json; version=2`."""
        version = self.vendor_version or self.parameters.get("version")
        return f"v{version}" if version else None

    def accepts(self, media_type: str) -> bool:
        """Whether this range takes a media type. A quality of 0 is no refusal."""
        wanted_type, wanted_subtype = media_type.split("/")
        if (self.type, self.subtype) == ("*", "*"):
            return True
        return self.type == wanted_type and self.subtype in ("*", wanted_subtype)


@dataclass(frozen=True, slots=True)
class Accept:
    """What a request accepts.

    `entries` is the header, best first; `formats` what is negotiated with: the header, or the path's suffix in its
    place (which knows no version). `version` is that of the header, by which the access rules go.
    """

    header: str
    entries: tuple[Entry, ...]
    formats: tuple[Entry, ...]
    suffix: str = ""

    @property
    def version(self) -> str:
        return next((entry.version for entry in self.entries if entry.version), "v1")

    @property
    def json_version(self) -> str:
        """The version in which JSON is tried first: that of the best entry that takes it; `""` if none does."""
        return next((entry.version or "v1" for entry in self.formats if entry.accepts("application/json")), "")

    @property
    def before_v2_1(self) -> bool:
        """V1 and V2: the access rules from before public repositories (compared as text, as the server does)."""
        return self.version < "v2.1"

    def accepts(self, media_type: str) -> bool:
        """Whether the header, whatever the path's suffix says, takes a media type."""
        return any(entry.accepts(media_type) for entry in self.entries)


def parse_accept(header: str, suffix: str | None = None) -> Accept:
    """Read the header, and the suffix that was cut off the path."""
    parts = header.replace(" ", "").split(",")
    while parts and not parts[-1]:
        parts.pop()
    entries = tuple(sorted(map(_entry, parts), key=_rank)) if parts else (_entry("*/*"),)
    formats = (_entry(SUFFIXES[suffix]),) if suffix else entries
    return Accept(header, entries, formats, suffix or "")


def _rank(entry: Entry) -> tuple[float, int, int]:
    """Smaller is better: by quality, then fewer wildcards, then more parameters."""
    return 1 - entry.quality, f"{entry.type}/{entry.subtype}".count("*"), -len(entry.parameters)


def _entry(text: str) -> Entry:
    found = _ENTRY.search(text)
    if found is None:
        return Entry()
    main, subtype, rest = found.groups()
    parameters = {name: value for part in rest.split(";") for name, value in _PARAMETER.findall(part)}
    quality = 1.0
    if "q" in parameters:
        number = _NUMBER.match(parameters.pop("q"))
        quality = float(number[0]) if number else 0.0
    vendor = _VENDOR.search(subtype)
    return Entry(main, vendor[2] if vendor else subtype, quality, vendor[1] if vendor else None, parameters)

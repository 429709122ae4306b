# From generator/runtime/_times.py by `nox -s regenerate`; do not edit.
"""Points in time: read from the text that the server sends, and written back as exactly that text.

The server writes UTC, without fractions (`2014-04-21T15:27:14Z`, lib/travis/api/serialize/formats.rb) or in
milliseconds (V3's `updated_at`). Such a text can be made again from the value, so a plain `datetime` is enough; any
other ISO 8601 text is kept beside the value.
"""

from datetime import UTC, datetime
from typing import Any

__all__ = ["MARKS", "USUAL", "TextTime", "format_time", "fromisoformat", "parse_time"]

fromisoformat = datetime.fromisoformat
#: where the marks stand that tell the server's two forms from all others that `fromisoformat` takes (weeks, other
#: separators), and those of the form without fractions
MARKS = slice(4, 20, 3)
USUAL = "--T::Z"


class TextTime(datetime):
    """A `datetime` that was sent in another form than the usual one, with the `text` that was sent."""

    text: str

    @classmethod
    def from_text(cls, text: str) -> "TextTime":
        """Read any ISO 8601 date and time; without an offset it is taken as UTC, so that the value is aware.

        Raises:
            ValueError: The text is no date and time.
        """
        plain = fromisoformat(text)
        value = cls.combine(plain.date(), plain.timetz())
        if value.tzinfo is None:
            value = value.replace(tzinfo=UTC)
        value.text = text
        return value

    def __repr__(self) -> str:
        return repr(datetime.combine(self.date(), self.timetz()))  # nothing but a time, to whoever reads it

    def __reduce_ex__(self, protocol: Any) -> str | tuple[Any, ...]:
        # Arithmetic and `replace` give a TextTime without text: it is then a time like any other.
        text = getattr(self, "text", None)
        return super().__reduce_ex__(protocol) if text is None else (TextTime.from_text, (text,))

    def __copy__(self) -> "TextTime":
        return self

    def __deepcopy__(self, memo: object) -> "TextTime":
        return self


def parse_time(text: str) -> datetime:
    """Read a time as the server writes it. Always aware.

    Raises:
        ValueError: The text is no date and time.
        TypeError: It is no text at all.
    """
    marks = text[MARKS]
    if marks == USUAL or (marks == "--T::." and text[23:] == "Z" and text[20:23] != "000"):
        return fromisoformat(text)
    if text.__class__ is not str:
        raise TypeError(f"a time is a string, not {text!r}")
    return TextTime.from_text(text)


def format_time(value: datetime) -> str:
    """Write a time: as it was sent, or in one of the server's forms (UTC; a naive value is taken as UTC).

    Milliseconds are written only where there are any, and microseconds where those would not do.
    """
    text = getattr(value, "text", None)
    if text is not None:
        return str(text)
    if value.tzinfo is not None:
        value = value.astimezone(UTC)
    precision = "auto" if value.microsecond % 1000 else "milliseconds" if value.microsecond else "seconds"
    return value.replace(tzinfo=None).isoformat(timespec=precision) + "Z"

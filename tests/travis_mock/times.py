"""Points of time: how a world writes them, and how the server writes them into its answers."""

from datetime import UTC, datetime

__all__ = ["instant", "parse", "stored", "wire"]


def instant(text: str) -> datetime:
    """A time of a world, `2024-05-06 12:00:00` or ISO with `Z`, always UTC.

    Raises:
        ValueError: The text is no time.
    """
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def parse(text: str | None) -> datetime | None:
    """A time of a world, or None where it has none."""
    return None if text is None else instant(text)


def stored(moment: datetime) -> str:
    """A time as a world's table holds it."""
    return moment.isoformat(" ", "seconds")[:19]


def wire(text: str | None) -> str | None:
    """A time of a world as V2 sends it: without fractions, `2024-05-06T12:00:00Z`."""
    moment = parse(text)
    return None if moment is None else f"{moment.isoformat(timespec='seconds')[:19]}Z"

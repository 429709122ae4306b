"""What a client is made with: token, endpoint, timeouts and the like, checked once."""

import os
from collections.abc import Mapping
from re import fullmatch
from typing import NamedTuple, cast

from ._not_given import NOT_GIVEN, NotGiven

__all__ = [
    "DEFAULT_TIMEOUTS",
    "Options",
    "Settings",
    "Timeout",
    "brief",
    "check_headers",
    "check_mapping",
    "check_retries",
    "check_text",
    "timeouts",
]

#: seconds for everything; or for connecting and for each wait for the answer; None: as long as it takes
Timeout = float | tuple[float | None, float | None] | None

# httpx's names: to connect, between two pieces of the answer, of the request, and for a free connection of the pool.
DEFAULT_TIMEOUTS: Mapping[str, float | None] = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}

# Far below what sockets and locks can count to.
_LONGEST = 1_000_000


class Options(NamedTuple):
    """What can differ from call to call; `with_options` makes a copy.

    `extensions` carries the timeouts as httpx wants them; it is empty where those of a given `http_client` hold.
    A `stranger` sends no token, whether there is one or not.
    """

    extensions: Mapping[str, Mapping[str, float | None]]
    retries: int
    headers: tuple[tuple[str, str], ...] = ()
    raw: bool = False
    stranger: bool = False

    def merged(
        self,
        *,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> "Options":
        """These options with the given ones in their place; headers are added to those already set."""
        added = check_headers({} if headers is None else headers)
        names = {name.lower() for name, _ in added}
        return self._replace(
            extensions=self.extensions if timeout is NOT_GIVEN else {"timeout": timeouts(timeout)},
            retries=self.retries if retries is None else check_retries(retries),
            headers=(*(header for header in self.headers if header[0].lower() not in names), *added),
        )


class Settings:
    """What holds for a client as long as it lives. Its repr does not show the token."""

    __slots__ = ("endpoint", "strict", "token", "user_agent", "warned")

    def __init__(
        self,
        token: str | None,
        endpoint: str | None,
        user_agent: str | None,
        *,
        strict: bool,
        endpoints: Mapping[str, str],
    ) -> None:
        """Parameters as `Client` has them; `endpoints` are the servers by name (`com`, `org`).

        Raises:
            TypeError: One of them is no text.
            ValueError: One of them can not be used; says which and why.
        """
        for name, value in (("token", token), ("endpoint", endpoint), ("user_agent", user_agent)):
            if value is not None:
                check_text(name, value)
        self.token: str = _token(os.environ.get("TRAVIS_TOKEN") if token is None else token)
        self.endpoint: str = _endpoint(endpoint or os.environ.get("TRAVIS_ENDPOINT") or "com", endpoints)
        self.user_agent: str = _user_agent(user_agent)
        self.strict: bool = strict
        # Of which operation and parameter a warning of the server was given already.
        self.warned: set[tuple[str, str]] = set()

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must not be shown."""
        return (self.token,) if self.token else ()

    def __repr__(self) -> str:
        return f"endpoint={self.endpoint!r}, token={'[set]' if self.token else None}"

    def __reduce__(self) -> str:
        raise TypeError("a Travis CI client and what belongs to it hold a token and can not be pickled or copied")


def _token(token: str | None) -> str:
    if not token:
        return ""
    # Quotes, blanks and line ends are what copying a token brings along.
    if not fullmatch(r"[!#-&(-+\--~]+", token):
        raise ValueError(
            "token must be an access token, a text of letters, digits, - and _ as `travis token` prints it; "
            "the one given has a blank, a quote or another character that no token has in it"
        )
    return token


def _endpoint(endpoint: str, endpoints: Mapping[str, str]) -> str:
    from urllib.parse import urlsplit

    named = endpoints.get(endpoint)
    if named is not None:
        return named
    names = ", ".join(repr(name) for name in endpoints)
    expected = f"endpoint must be {names} or a URL such as 'https://travis.example.com/api'"
    try:
        parts = urlsplit(endpoint)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and fullmatch(r"[!-~]+", endpoint)
        _ = parts.port  # raises where it is no number
        (parts.hostname or "").encode("idna")  # raises where a label is empty or too long
    except ValueError:
        usable = False
        parts = None
    if not usable or parts is None:
        raise ValueError(f"{expected}, not {_shown(endpoint)!r}")
    if "@" in parts.netloc:
        raise ValueError(f"{expected}, without a user and a password; give the access token as token")
    if parts.query or parts.fragment or endpoint[-1] in "?#":
        raise ValueError(f"{expected}, without a query and a fragment, not {_shown(endpoint)!r}")
    return endpoint.rstrip("/")


def _shown(endpoint: str) -> str:
    from ._redact import redact_url

    return redact_url(endpoint)


def _user_agent(user_agent: str | None) -> str:
    if user_agent is None:
        return ""
    if not fullmatch(r"[!-~]+( +[!-~]+)*", user_agent):
        raise ValueError(f"user_agent must be a text of ASCII characters such as 'my-app/2.1', not {brief(user_agent)}")
    # The server takes one that starts so for its own Ruby client, and sends it other attributes.
    if user_agent.startswith("Travis"):
        raise ValueError(
            f"user_agent must not start with 'Travis': the server gives such clients other answers; "
            f"got {brief(user_agent)}"
        )
    return user_agent


def timeouts(timeout: Timeout) -> Mapping[str, float | None]:
    """The four timeouts that one number, a pair (to connect, to wait for the answer) or None stands for.

    Raises:
        ValueError: It is neither, not above zero, or too long to be counted.
    """
    if timeout is None or isinstance(timeout, (int, float)):
        connect = read = timeout
    elif isinstance(timeout, tuple) and len(timeout) == 2:  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        connect, read = timeout
    else:
        raise ValueError(
            f"timeout must be a number of seconds, a pair (to connect, to read) or None, not {brief(timeout)}"
        )
    for seconds in (connect, read):
        if seconds is not None and (not isinstance(seconds, (int, float)) or not 0 < seconds <= _LONGEST):  # pyright: ignore[reportUnnecessaryIsInstance]  # as above
            raise ValueError(
                f"timeout must be more than 0 and at most {_LONGEST} seconds, or None to wait for ever, "
                f"not {brief(timeout)}"
            )
    return {"connect": connect, "read": read, "write": read, "pool": read}


def check_retries(retries: int) -> int:
    """The number of retries, if it is one.

    Raises:
        ValueError: It is not a whole number of 0 or more.
    """
    if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise ValueError(f"retries must be 0 or more, not {brief(retries)}")
    return retries


def check_headers(headers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The headers as pairs.

    Raises:
        TypeError: They are no mapping of texts.
        ValueError: One can not be sent; the message does not show its value.
    """
    check_mapping("headers", headers)
    for name, value in headers.items():
        check_text(f"headers: the value of {name!r}", value)
        if not fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
            raise ValueError(f"headers: {name!r} is no name of a header")
        if not fullmatch(r"[!-~]?|[!-~][ -~\t]*[!-~]", value):
            raise ValueError(
                f"headers: the value of {name!r} has characters that can not be sent (ASCII in one line can)"
            )
    return tuple(headers.items())


def brief(value: object) -> str:
    """A value, as much of it as a message may show."""
    try:
        text = repr(value)
    except Exception:  # a number of more digits than Python writes, or what users have made
        return f"a {type(value).__name__} that can not be shown"
    return text if len(text) <= 60 else f"{text[:60]}…"


def check_text(name: str, value: object) -> None:
    """Refuse what is no text.

    Raises:
        TypeError: The value, which the message does not show, is of another type.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")


def check_mapping(name: str, value: object) -> None:
    """Refuse what is no mapping with texts as names.

    Raises:
        TypeError: It is not.
    """
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping of names to values, not {type(value).__name__}")
    for key in cast("Mapping[object, object]", value):
        check_text(f"{name}: the name {brief(key)}", key)

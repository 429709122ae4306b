"""The temporary GitHub token: created, handed over, deleted whatever happens. Without any input or output.

A plan yields requests to send and codes to ask for. What came of a step is handed back; an error is raised where the
plan asked for the step.
"""

from base64 import b64encode
from collections.abc import Generator, Sequence
from secrets import token_hex
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast
from urllib.parse import urlsplit

from .._config import Settings, check_text
from .._errors import (
    DecodeError,
    NotFoundError,
    ServerError,
    StatusError,
    TravisConnectionError,
    TravisError,
    TravisTimeoutError,
)
from .._request import build

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._operation import Operation, Request
    from .._raw import RawResponse

T = TypeVar("T")

__all__ = ["Code", "Dance", "GithubSettings", "Plan", "Step", "checked_scopes"]

NOTE = "temporary token to auth against travis"

_RETIRED = (
    "github.com has retired this way on 13 November 2020. Make a personal access token there, at "
    "https://github.com/settings/tokens, with the scopes {scopes}, and give it to "
    "travis.login(github_token=...); or copy the access token of the settings page of Travis CI, for Travis(token=...)"
)
_BY_HAND = "Delete the token with the note {note!r} by hand, in GitHub's settings"
_OTP = "X-GitHub-OTP"
_TRIES = 3  # more, to type a code or to delete the token
_PAGE = 100


class Send(NamedTuple):
    """Send a request to GitHub, with the code if there is one."""

    request: "Request"
    headers: "Mapping[str, str]"


class Code(NamedTuple):
    """Ask the user for a two-factor code; None is handed back where there is no (other) one.

    `delivery` is where it comes from, `app` or `sms`; `refused` says that one was sent already.
    """

    delivery: str
    refused: bool


Step: TypeAlias = Send | Code
Plan: TypeAlias = Generator[Step, Any, T]


class GithubSettings(Settings):
    """What holds for calls of GitHub: another server, no token, and more that must not be shown."""

    __slots__ = ("hidden",)

    def __init__(self, endpoint: str, user_agent: str | None, *hidden: str) -> None:
        """Parameters: GitHub's address; the user's program; what must not be shown.

        Raises:
            ValueError: The address can not be used for a password.
        """
        super().__init__("", endpoint, user_agent, strict=False, endpoints={})
        parts = urlsplit(self.endpoint)
        if parts.scheme != "https" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise ValueError(f"a password is sent by https alone, and GitHub's address is {self.endpoint}")
        self.hidden = [text for text in hidden if text]

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must not be shown."""
        return tuple(self.hidden)


def checked_scopes(scopes: Sequence[str] | None) -> list[str] | None:
    """The scopes, if they are a list of texts.

    Raises:
        TypeError: They are not.
    """
    if isinstance(scopes, str):
        raise TypeError("scopes must be a list of texts, not one")
    for scope in scopes or ():
        check_text("each of the scopes", scope)
    return None if scopes is None else list(scopes)


class Dance:
    """One temporary token, from its creation to its deletion."""

    def __init__(self, login: str, password: str, scopes: Sequence[str], settings: GithubSettings) -> None:
        """Parameters: name and password of the GitHub user; what the token may do; where codes are hidden."""
        # A note of its own: GitHub takes none twice, and by it the token is found should the answer be lost.
        self.note = f"{NOTE} ({token_hex(4)})"
        self._scopes = list(scopes)
        self._settings = settings
        self._headers = {"Authorization": f"Basic {b64encode(f'{login}:{password}'.encode()).decode()}"}
        self._id: int | None = None
        self._may_exist = False

    def create(self) -> Plan[str]:
        """Create the token.

        Raises:
            TravisError: It was refused, or GitHub's answer was lost.
        """
        from ..github.operations.authorizations import authorizations_create

        self._may_exist = True
        try:
            created = yield from self._call(authorizations_create, {"scopes": self._scopes, "note": self.note})
        except StatusError as error:
            self._may_exist = error.status is not None and error.status >= 500  # what was refused is not there
            if error.status in (404, 410):
                error.hint = _RETIRED.format(scopes=", ".join(self._scopes))
            raise
        self._id = created.id
        self._settings.hidden.append(created.token)
        if not created.token:
            raise DecodeError("GitHub's answer has no token", path="$.token", status=201)
        return created.token

    def delete(self) -> Plan[None]:
        """Delete the token, by its id, or by its note where the answer to its creation was lost.

        Raises:
            TravisError: That failed; the hint says what to do.
        """
        if not self._may_exist:
            return
        try:
            for found in [self._id] if self._id is not None else (yield from self._find()):
                yield from self._drop(found)
        except TravisError as error:
            error.hint = _BY_HAND.format(note=self.note)
            raise
        self._may_exist = False

    def _drop(self, authorization_id: int) -> Plan[None]:
        from ..github.operations.authorizations import authorizations_delete

        # More than once, unlike other deletions: nobody else knows of this token, and nobody but us will miss it.
        for tries_left in range(_TRIES, -1, -1):
            try:
                yield from self._call(authorizations_delete, {"authorization_id": authorization_id})
            except NotFoundError:
                return  # deleted already, by a request whose answer was lost
            except (TravisConnectionError, TravisTimeoutError, ServerError):
                if not tries_left:
                    raise
            else:
                return

    def _find(self) -> Plan[list[int]]:
        """The ids of what has the note: one, or none if the creation never came through."""
        from ..github.operations.authorizations import authorizations_list

        page = 1
        while True:
            listed = yield from self._call(authorizations_list, {"per_page": _PAGE, "page": page})
            found = [one.id for one in listed if one.note == self.note]
            if found or len(listed) < _PAGE:
                return found
            page += 1

    def _call(self, operation: "Operation[T]", arguments: "Mapping[str, object]") -> Plan[T]:
        """Make a call of GitHub, again with a code as long as it asks for one and there is one."""
        request = build(operation, arguments)
        for tries_left in range(_TRIES, -1, -1):
            answer = cast("RawResponse[T]", (yield Send(request, self._headers)))
            delivery = _asks_for_code(answer)
            refused = _OTP in self._headers
            code = (yield Code(delivery, refused)) if delivery and tries_left else None
            if code is None:
                return _read(answer, delivery, refused=refused)
            self._settings.hidden.append(code)
            self._headers = {**self._headers, _OTP: code}
        raise AssertionError("the last try has no code")


def _asks_for_code(answer: "RawResponse[Any]") -> str:
    """Where the user has the code from that GitHub asks for; empty if it asks for none."""
    required, _, delivery = answer.headers.get(_OTP, "").partition(";")
    return (delivery.strip() or "app") if answer.status == 401 and required.strip() == "required" else ""


def _read(answer: "RawResponse[T]", delivery: str, *, refused: bool) -> T:
    try:
        return answer.parse()
    except StatusError as error:
        if error.status == 401:
            error.hint = "GitHub did not take the name or the password"
            if delivery and refused:
                error.hint = "GitHub did not take the two-factor code"
            elif delivery:
                error.hint = f"Give the two-factor code ({delivery}) as otp, or a function that asks the user for it"
        raise

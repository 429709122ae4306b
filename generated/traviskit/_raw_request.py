# From generator/runtime/_raw_request.py by `nox -s regenerate`; do not edit.
"""Requests without a description: of `travis.raw(…)`, and what `travis.follow(…)` makes of an address."""

import json as json_
from collections.abc import Mapping
from re import fullmatch
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlsplit

from ._config import brief, check_mapping, check_text
from ._model_kinds import ModelKind
from ._not_given import NOT_GIVEN
from ._operation import Answer, Operation, Request
from ._redact import redact_url

if TYPE_CHECKING:
    from ._models import Model

__all__ = ["follow_request", "raw_request"]

_Headers = tuple[tuple[str, str], ...]


def raw_request(
    method: str,
    path: str,
    endpoint: str,
    api_headers: Mapping[str, _Headers],
    version: int | None,
    params: Mapping[str, object] | None,
    json: object,
    content: str | bytes | None,
) -> Request:
    """The request of `Client.raw`.

    Raises:
        TypeError: An argument is of another type.
        ValueError: An argument can not be used, or the path leads away from the endpoint.
    """
    check_text("method", method)
    check_mapping("params", {} if params is None else params)
    if content is not None and not isinstance(content, (str, bytes)):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise TypeError(f"content must be a str or bytes, not {type(content).__name__}")
    if not fullmatch(r"[A-Za-z]+", method):
        raise ValueError(f"method must be one such as 'GET', not {brief(method)}")
    if json is not NOT_GIVEN and content is not None:
        raise ValueError("json and content are both the body: give one of them")
    headers = _version_headers(api_headers, version)
    target = local_target(path, endpoint)
    if query := "&".join(_parameters(params or {})):
        target = f"{target}{'&' if '?' in target else '?'}{query}"
    body = content.encode() if isinstance(content, str) else content
    if json is not NOT_GIVEN:
        body = json_.dumps(json, ensure_ascii=False, allow_nan=False).encode()
        headers = (*headers, ("Content-Type", "application/json"))
    operation: Operation[object] = Operation("raw", "", method.upper(), target, "", "raw", headers=headers)
    return Request(operation, {}, target, headers, body)


def follow_request(model: "Model", endpoint: str, api_headers: Mapping[str, _Headers]) -> Request:
    """The request that fetches an object by its own address.

    Raises:
        ValueError: It has no address, or one of another server.
    """
    cls = model.__class__
    href: str = getattr(model, "href", None) or ""
    if not href:
        raise ValueError(f"{cls.__name__} has no address (href) to follow")
    version = cls.traits.api
    answers = (Answer(200, "application/json", ModelKind(lambda: cls)),)
    target = local_target(href, endpoint)
    headers = api_headers.get(version, ())
    operation: Operation[Any] = Operation(
        "follow", version, "GET", target, "", "follow", answers=answers, headers=headers
    )
    return Request(operation, {}, target, headers)


def local_target(path: str, endpoint: str) -> str:
    """What follows the endpoint in the URL of a path, or of a URL that starts with the endpoint.

    Raises:
        TypeError: It is no text.
        ValueError: It leads elsewhere: the token is for the endpoint alone.
    """
    check_text("path", path)
    prefix = urlsplit(endpoint).path
    if path == endpoint or path.startswith((f"{endpoint}/", f"{endpoint}?")):
        path = path[len(endpoint) :] or "/"
    elif prefix and path.startswith(f"{prefix}/"):
        path = path[len(prefix) :]  # addresses in answers have the server's prefix
    if not path.startswith("/") or not fullmatch(r"[!-~]+", path) or "\\" in path or "#" in path:
        shown = brief(redact_url(path))
        raise ValueError(
            f"path must be a path such as '/repos', percent-encoded, or a URL below {endpoint}, not {shown}"
        )
    return path


def _version_headers(api_headers: Mapping[str, _Headers], version: int | None) -> _Headers:
    if version is None:
        return api_headers[max(api_headers)] if api_headers else ()
    found = api_headers.get(f"v{version}")
    if found is None:
        names = ", ".join(sorted(name.removeprefix("v") for name in api_headers))
        raise ValueError(f"version must be one of {names}, not {brief(version)}")
    return found


def _parameters(params: Mapping[str, object]) -> list[str]:
    return [
        f"{quote(name, safe='[]@.')}={quote(_text(item), safe='')}"
        for name, value in params.items()
        for item in _items(value)
        if item is not None
    ]


def _items(value: object) -> list[object]:
    return list(cast("list[object]", value)) if isinstance(value, (list, tuple)) else [value]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)

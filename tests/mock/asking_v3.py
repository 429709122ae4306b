"""Asking V3 of the mock server in process, in the small world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asking import Answered, ask

if TYPE_CHECKING:
    from collections.abc import Mapping

    from travis_mock.application import Application

__all__ = ["ask_v3", "refusal"]


def ask_v3(
    app: Application,
    method: str,
    path: str,
    query: str = "",
    *,
    login: str | None = "ada",
    accept: str | None = None,
    body: bytes | Mapping[str, Any] = b"",
    **headers: str,
) -> Answered:
    """Send a request: `path` and `query` raw, a mapping as a JSON body, `login` as that user."""
    headers.setdefault("travis_api_version", "3")
    return ask(app, method, path, query, login=login, accept=accept, body=body, **headers)


def refusal(answer: Answered) -> tuple[int, str, str | None]:
    """What an error says: status, `error_type`, and of what or what it says."""
    body = answer.json
    return answer.status, body["error_type"], body.get("resource_type")

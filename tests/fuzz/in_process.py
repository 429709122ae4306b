"""The mock in the same process: a fresh world whenever one is wanted, behind transports for both clients."""

from __future__ import annotations

from typing import Any

import httpx

import travis_mock


class FreshWorlds:
    """An ASGI application that is a mock of the reference world, and a new one after each `reset`.

    `options` are those of `travis_mock.app`; `mount` is where in it the server is that is called.
    """

    def __init__(self, *, mount: str = "", **options: Any) -> None:
        self._options = options
        self._mount = mount
        self.app = travis_mock.app(**options)

    def reset(self, **options: Any) -> None:
        """Begin anew, this time with other `options`, too."""
        self.app = travis_mock.app(**{**self._options, **options})

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if self._mount and scope["type"] == "http":
            raw: bytes = scope.get("raw_path") or scope["path"].encode()
            scope = {**scope, "path": self._mount + scope["path"], "raw_path": self._mount.encode() + raw}
        await self.app(scope, receive, send)


class SyncBridge(httpx.BaseTransport):
    """Speaks to an ASGI application from synchronous code. The application must not wait for anything."""

    def __init__(self, app: FreshWorlds) -> None:
        self._app = app

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        path, _, query = request.url.raw_path.partition(b"?")
        scope = {
            "type": "http",
            "method": request.method,
            "path": request.url.path,
            "raw_path": path,
            "query_string": query,
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
            "scheme": request.url.scheme,
            "client": ("127.0.0.1", 1),
            "root_path": "",
        }
        messages: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            messages.append(message)

        running = self._app(scope, receive, send)
        try:
            running.send(None)
        except StopIteration:
            pass
        else:
            running.close()
            raise RuntimeError("the application waits, and nobody runs its loop")
        content = b"".join(message.get("body", b"") for message in messages[1:])
        return httpx.Response(messages[0]["status"], headers=messages[0]["headers"], content=content)

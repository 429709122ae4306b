"""The API in a real web browser: CORS, JSONP and both ways of logging in, in headless Chromium; run by `nox -s
browser`.

    python tests/browser/run.py CHROMIUM FOLDER

FOLDER has `page.html` and jQuery, from npm; a screenshot is written there, too. The page (`page.html`) has the
documents' examples, asks two mock servers, one of each era, and says what came; then a client logs in by the browser.
"""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import travis_mock
from traviskit import Travis

if TYPE_CHECKING:
    from collections.abc import Iterator

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=900,700",
)
# The page waits in the browser's own time, which passes when nothing is under way.
BUDGET = "--virtual-time-budget=30000"
USER, TOKEN = "rkh", "YOUR TRAVIS ACCESS TOKEN"  # the placeholder of the documents

EXPECTED: dict[str, Any] = {
    "xhr": [200, '{"hello":"world"}'],
    "jquery": {"hello": "world"},
    "jsonp": {"hello": "world"},
    "iframe": [TOKEN, USER],
    "jqueryJsonp": "travis-ci.org",
    "withToken": [200, USER],
    "change": [200, '{"result":true}'],
    # Of the headers a page sees those that the server exposes, and not its scopes.
    "error": [404, "application/json", None, '{"file":"not found"}'],
    "iframeToday": "redirect",
    "refused": "no message",
}


def main(chromium: str, folder: Path) -> int:
    """Run the page, then the log-in; say what was seen, and give the number of things that were not as they should."""
    reference, today = travis_mock.app(era="reference"), travis_mock.app(era="today")
    with travis_mock.serve(reference) as here, travis_mock.serve(today) as there, pages(folder) as site:
        asked = urlencode({"reference": here.url, "today": there.url, "token": reference.tokens[USER]})
        screenshot = folder / "browser.png"
        seen = results(browse(chromium, f"{site}/page.html?{asked}", "--dump-dom", f"--screenshot={screenshot}"))
        problems = [
            f"{name}: {seen.get(name)!r}, not {one!r}" for name, one in EXPECTED.items() if seen.get(name) != one
        ]
        problems += [f"the mock server found: {one}" for one in (*reference.violations, *today.violations)]
        preflights = {request.path for request in reference.requests if request.method == "OPTIONS"}
        problems += [f"no preflight for {path}" for path in ("/users", "/users/sync") if path not in preflights]
        if ("/auth/post_message/iframe", 403) not in {(request.path, request.status) for request in reference.requests}:
            problems.append("the origin that is not on the list was not refused")
        for name in EXPECTED:
            print(f"{name:12} {json.dumps(seen.get(name))}")  # noqa: T201  # a command
        problems += logging_in(chromium, here.url)
    if not screenshot.is_file() or screenshot.read_bytes()[:4] != b"\x89PNG":
        problems.append("there is no screenshot")
    print(f"screenshot: {screenshot}", *problems, sep="\n")  # noqa: T201  # as above
    return len(problems)


def logging_in(chromium: str, url: str) -> list[str]:
    """A client, and Chromium as its user's browser."""
    with Travis("", endpoint=url) as travis:
        token = travis.auth.log_in_by_browser(open=partial(browse, chromium), timeout=60)
        login = travis.v2.users.me().login
    print(f"{'by browser':12} {login}")  # noqa: T201  # as above
    return [] if (token, login) == (TOKEN, USER) else [f"by browser: {login}"]


def browse(chromium: str, url: str, *more: str) -> str:
    """Open an address, with nothing remembered, and return what the browser prints."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [chromium, *FLAGS, BUDGET, f"--user-data-dir={profile}", *(more or ["--dump-dom"]), url]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603  # ours
    if done.returncode:
        raise SystemExit(f"browser: {chromium} ended with {done.returncode}: {done.stderr[-500:]}")
    return done.stdout


def results(document: str) -> dict[str, Any]:
    """What the page has written down."""
    found = re.search(r'<pre id="results"[^>]*>(.*?)</pre>', document, re.DOTALL)
    text = html.unescape(found[1]) if found else ""
    return dict(json.loads(text)) if text else {}


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name in the standard library
        """Nothing."""


@contextmanager
def pages(folder: Path) -> Iterator[str]:
    """Serve a folder, on a port that is another origin than the mock servers'."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))

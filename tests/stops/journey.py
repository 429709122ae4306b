"""What people come for, on the mock server's own clock: a build is triggered, with a secret in its config, and its log
watched while it grows; another one is canceled; and a list of ten thousand builds is read to its end.

The builds run in real time, half a minute. So the journey begins before the tour, and ends after it.
"""

# ruff: noqa: T201  # what it prints is what it is for

import time
from collections.abc import Mapping
from typing import Any

from traviskit import Travis, TravisError, crypto
from traviskit.v3 import BuildMinimal

__all__ = ["Journey"]

REPOSITORY, BUILDS = "large/repository", 10_000
SECRET, MASKED = "GREETING=hello", "GREETING=[secure]"
EMPTY: Mapping[str, Any] = {}
# So often a build is looked for, every fifth of a second.
PATIENCE = 100


class Journey:
    """One journey through the repository of the scenario `large`."""

    def __init__(self, travis: Travis) -> None:
        """A journey with this client."""
        self._travis = travis
        self._watched = self._doomed = 0

    def begin(self) -> bool:
        """Trigger two builds; whether that went well."""
        try:
            self._watched, self._doomed = self._trigger("watched", self._secret()), self._trigger("canceled")
        except TravisError as error:
            print(f"FAILED: {error}")
            return False
        print()
        return True

    def _secret(self) -> dict[str, Any]:
        """An environment that only the server can read."""
        key = self._travis.key_pairs.get(REPOSITORY, generated=True)
        secure = crypto.encrypt(SECRET, key)
        print(f"key_pairs.get({REPOSITORY!r}, generated=True) → {key.ssh[:36]}…")
        print(f"crypto.encrypt({SECRET!r}, key) → {secure[:36]}…")
        return {"env": {"global": [{"secure": secure}]}}

    def _trigger(self, message: str, config: Mapping[str, Any] = EMPTY) -> int:
        pending = self._travis.requests.create(REPOSITORY, message=message, config={"script": "make", **config})
        print(f"requests.create({REPOSITORY!r}, message={message!r}, …) → request {pending.request.id}")
        return pending.request.id

    def finish(self) -> bool:
        """Cancel the one, watch the other, read the list; whether all came out as it must."""
        try:
            arrived = self._cancel() & self._watch() & self._page()
        except TravisError as error:
            print(f"FAILED: {error}")
            return False
        print("" if arrived else "FAILED: the journey did not come out as it must\n")
        return arrived

    def _build(self, request_id: int) -> BuildMinimal:
        """The build of a request, once it is there."""
        for _ in range(PATIENCE):
            if builds := self._travis.requests.get(REPOSITORY, request_id).builds:
                return builds[0]
            time.sleep(0.2)
        raise TravisError(f"build request {request_id} has no build")

    def _cancel(self) -> bool:
        build = self._build(self._doomed)
        self._travis.builds.cancel(build.id)
        ended = self._travis.builds.wait(build, timeout=60, poll_interval=0.2)
        print(f"builds.cancel({build.id}), then builds.wait({build.id}) → {ended.state}")
        return ended.state == "canceled"

    def _watch(self) -> bool:
        build = self._travis.builds.get(self._build(self._watched).id)
        job = self._travis.jobs.get(build.jobs[0].id, include=["job.config"])
        shown = (job.config or {}).get("global_env")
        print(f'jobs.get({job.id}, include=["job.config"]) → {shown}')
        print(f"v2.jobs.follow_log({job.id}), live →")
        pieces = 0
        for piece in self._travis.v2.jobs.follow_log(job, timeout=120, poll_interval=0.5):
            print("".join(f"    | {line}\n" for line in piece.splitlines()), end="", flush=True)
            pieces += 1
        ended = self._travis.builds.wait(build, timeout=60, poll_interval=0.2)
        lines = sum(1 for _ in self._travis.jobs.log_lines(job))
        print(f"    in {pieces} pieces, {lines} lines; builds.wait({build.id}) → {ended.state}")
        return ended.state == "passed" and pieces > 1 and lines > 1 and shown == MASKED

    def _page(self) -> bool:
        begun = time.perf_counter()
        found = self._travis.builds.list(REPOSITORY, limit=100, representation="minimal", max_items=BUILDS)
        numbers = {build.number for build in found}
        seconds = time.perf_counter() - begun
        print(f"builds.list({REPOSITORY!r}, limit=100) → {len(numbers)} builds in {seconds:.1f} s")
        return len(numbers) == BUILDS

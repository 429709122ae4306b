"""The pages that are decoded: real answers of the server (`builds.json`), repeated up to 100 builds that differ."""

import json
from copy import deepcopy
from hashlib import sha1
from pathlib import Path
from typing import Any

__all__ = ["BUILDS", "PAGE", "page_v2", "page_v3", "single_v2"]

BUILDS = 100
#: how many builds V2 sends at once
PAGE = 25
_SEEDS = Path(__file__).with_name("builds.json")


def _seeds(version: str) -> Any:
    return json.loads(_SEEDS.read_text(encoding="utf-8"))[version]


def page_v3(*, with_branch: bool = True, indented: bool = True) -> bytes:
    """A page as `GET /repo/301/builds?include=build.branch` has it; without `with_branch` as without the include.

    Indented, as V3 writes all its answers. Of ten builds eight are of a branch (whose last build is a bare address),
    one is of a tag, and one has null wherever the server allows it.
    """
    of_branch, of_tag, of_nothing = _seeds("v3")
    seeds = [of_branch] * 8 + [of_tag, of_nothing]
    if not with_branch:
        seeds = [{**seed, "branch": seed["branch"] and _minimal(seed["branch"])} for seed in seeds]
    address = f"/repo/301/builds{'?include=build.branch' if with_branch else ''}"
    link = {"@href": f"{address}{'&' if with_branch else '?'}offset=100", "offset": 100, "limit": BUILDS}
    return (_indented if indented else _compact)(
        {
            "@type": "builds",
            "@href": address,
            "@representation": "standard",
            "@pagination": {
                "limit": BUILDS,
                "offset": 0,
                "count": 812,
                "is_first": True,
                "is_last": False,
                "next": link,
                "prev": None,
                "first": {**link, "offset": 0},
                "last": {**link, "offset": 800},
            },
            "builds": [_changed(seeds[number % 10], number) for number in range(BUILDS)],
        }
    )


def page_v2(builds: int = BUILDS) -> bytes:
    """A page as `GET /builds?repository_id=91` has it: builds, and the commit of each."""
    seed = _seeds("v2")
    numbers = range(builds)
    return _compact(
        {
            "builds": [{**_changed(seed["builds"][0], n), "commit_id": 5000 + n} for n in numbers],
            "commits": [_changed(seed["commits"][0], n) for n in numbers],
        }
    )


def single_v2() -> bytes:
    """An answer as `GET /builds/9005` has it."""
    seed = _seeds("v2")
    return _compact({"build": seed["builds"][0], "commit": seed["commits"][0], "jobs": []})


def _minimal(branch: dict[str, Any]) -> dict[str, Any]:
    minimal = {**branch, "@representation": "minimal"}
    return {key: minimal[key] for key in ("@type", "@href", "@representation", "name")}


def _changed(seed: dict[str, Any], number: int) -> dict[str, Any]:
    """A copy with an id, a number and times of its own, and so of all objects in it."""
    copy = deepcopy(seed)
    _change(copy, number)
    return copy


def _change(value: Any, number: int) -> None:
    if isinstance(value, list):
        for item in value:
            _change(item, number)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "id":
                value[key] = item + number
            elif key == "sha":
                value[key] = sha1(f"{item}{number}".encode(), usedforsecurity=False).hexdigest()
            elif key.endswith("_at") and isinstance(item, str):
                value[key] = f"{item[:14]}{number % 60:02}{item[16:]}"
            else:
                _change(item, number)


def _indented(value: object) -> bytes:
    return json.dumps(value, indent=2).encode()


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()

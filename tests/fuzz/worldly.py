"""Arguments for calls: what the mock's world knows, mixed with what the description's schemas allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calling import Arguments
from drawing import values
from hypothesis import strategies as st
from key_pairs import KeyPair

import travis_mock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from described import Described, Parameter
    from hypothesis.strategies import SearchStrategy

_WORLD = travis_mock.app().world


def _column(table: str, column: str = "id") -> list[Any]:
    return [row[column] for row in _WORLD.rows(table)]


_REPOSITORIES = {
    row["id"]: {
        "repository_id": row["id"],
        "slug": f"{row['owner_name']}/{row['name']}",
        "owner_name": row["owner_name"],
        "name": row["name"],
        # V3's; by id, as schemathesis leaves the slash of a slug as it is.
        "repository": row["id"],
        "provider": "github",
        "login": row["owner_name"],
    }
    for row in _WORLD.rows("repositories")
}
_UNFINISHED = {"created", "queued", "received", "started"}
# Repositories that the first user may switch on and off.
_HOOKS = [
    row["repository_id"] for row in _WORLD.where("permissions", user_id=_WORLD.rows("users")[0]["id"]) if row["admin"]
]
# Repositories that the user of the fuzz may change.
_PUSHED = {
    row["repository_id"] for row in _WORLD.where("permissions", user_id=_WORLD.rows("users")[0]["id"], push=True)
}
_ME = _WORLD.rows("users")[:1]
_OF_TAG = {"builds": _column("builds"), "branches": _column("builds"), "jobs": _column("jobs")}


def _is_unfinished(table: str, row: dict[str, Any]) -> bool:
    """Whether something can still be canceled: of a build, one of its jobs."""
    rows = _WORLD.where("jobs", source_id=row["id"]) if table == "builds" else [row]
    return any(one.get("state") in _UNFINISHED for one in rows)


def _of_repository(table: str, *columns: str) -> list[dict[str, Any]]:
    """What belongs together: the columns of a row under their parameters' names, and its repository."""
    name = f"{table.removesuffix('s')}_id"
    return [
        {
            **_REPOSITORIES[row["repository_id"]],
            name: row["id"],
            "unfinished": _is_unfinished(table, row),
            "log.token": None,  # none that is drawn opens a log
            **{column: row[column] for column in columns if row.get(column) is not None},
        }
        for row in _WORLD.rows(table)
    ]


def _branch(number: int) -> dict[str, Any]:
    """A branch, and its repository."""
    row = next(row for row in _WORLD.rows("branches") if row["id"] == number)
    return {**_REPOSITORIES[row["repository_id"]], "branch": row["name"]}


# Values that belong together, by the names of their parameters.
_TOGETHER = [
    *_REPOSITORIES.values(),
    *_of_repository("builds", "branch", "number"),
    *_of_repository("jobs"),
    *_of_repository("env_vars"),
    *_of_repository("requests"),
    *({"log_id": number} for number in _column("logs")),
    *({"user_id": number} for number in _column("users")[:1]),
    *({"hook_id": number} for number in _HOOKS),
    *({**_REPOSITORIES[row["repository_id"]], "branch": row["name"]} for row in _WORLD.rows("branches")),
    *({"cron_id": row["id"], **_branch(row["branch_id"])} for row in _WORLD.rows("crons")),
    *({"login": row["login"], "provider": "github", "github_id": row["github_id"]} for row in _WORLD.rows("users")),
    *({"user_id": row["id"], "beta_feature_id": number} for row in _ME for number in _column("beta_features")),
    *({"organization_id": number} for number in _column("organizations")),
    *({"installation_id": number} for number in _column("installations", "github_id")),
    *({"build_backup_id": number} for number in _column("build_backups")),
    *({"scan_result_id": number} for number in _column("scan_results")),
    *({**_REPOSITORIES[number], "setting": "build_pushes"} for number in _PUSHED),
]
_SLUGS = [repository["slug"] for repository in _REPOSITORIES.values()]
_BRANCHES = sorted({row["branch"] for row in _WORLD.rows("builds") if row.get("branch")})

# What the world has under the name of a parameter.
KNOWN: dict[str, list[Any]] = {
    "repository_id": _column("repositories"),
    "build_id": _column("builds"),
    "job_id": _column("jobs"),
    "log_id": _column("logs"),
    "env_var_id": _column("env_vars"),
    "request_id": _column("requests"),
    "older_than": _column("requests"),
    "user_id": _column("users"),
    "hook_id": _HOOKS,
    "slug": _SLUGS,
    "owner_name": sorted({slug.partition("/")[0] for slug in _SLUGS}),
    "member": _column("users", "login"),
    "branch": [*_BRANCHES, "master"],
    "number": _column("builds", "number"),
    "after_number": [int(number) for number in _column("builds", "number")],
    "repository": [*_SLUGS, *_column("repositories")],
    "login": [*_column("users", "login"), *_column("organizations", "login")],
    "organization_id": _column("organizations"),
    "cron_id": _column("crons"),
    "branch.name": [[branch] for branch in [*_BRANCHES, "master"]],
    "created_by": [[login] for login in _column("users", "login")],
}


_WITH_KEY = {row["repository_id"] for row in _WORLD.rows("key_pairs")}
_PRIVATE = {row["id"] for row in _WORLD.rows("repositories") if row.get("private")}
_WITH_LOG = {row["job_id"] for row in _WORLD.rows("logs") if not row.get("removed_at")}


def _has_key(row: dict[str, Any]) -> bool:
    return row.get("repository_id") in _WITH_KEY


def _has_log(row: dict[str, Any]) -> bool:
    return row.get("job_id") in _WITH_LOG


# With which of the known values alone an operation can succeed.
_FITTING: dict[str, Callable[[dict[str, Any]], bool]] = {
    **dict.fromkeys(("v2.ssh_keys_get", "v2.ssh_keys_delete"), _has_key),
    **dict.fromkeys(("v3.key_pairs_get", "v3.key_pairs_update", "v3.key_pairs_delete"), _has_key),
    "v3.key_pairs_create": lambda row: row["repository_id"] in _PRIVATE - _WITH_KEY,
    "v3.jobs_debug": lambda row: row["repository_id"] in _PRIVATE,
    "v3.logs_get_text": _has_log,
    "v3.logs_delete": lambda row: _has_log(row) and row["repository_id"] in _PUSHED and not row["unfinished"],
}
_PROVIDER = _WORLD.rows("annotation_providers")[0]

# What must stand in a body, and nobody draws.
CREDENTIALS: dict[str, dict[str, str]] = {
    "annotations_create": {"username": _PROVIDER["api_username"], "key": _PROVIDER["api_key"]},
    "ssh_keys_update": {"value": KeyPair(1).private},
    **{name: {"key_pair.value": KeyPair(1).private} for name in ("key_pairs_create", "key_pairs_update")},
}


def with_credentials(described: Described, body: Any) -> Any:
    """A body, or the object in its envelope, with what must stand in it."""
    known = CREDENTIALS.get(described.first)
    if known is None or not isinstance(body, dict):
        return body
    member = next((name for name, value in body.items() if isinstance(value, dict)), None)
    return {**body, member: {**body[member], **known}} if member else {**body, **known}


@st.composite
def arguments(draw: st.DrawFn, described: Described) -> Arguments:
    """Arguments that the description allows, its rules between parameters included."""
    given: dict[str, Any] = {}
    for parameter in described.parameters:
        if parameter.required or draw(st.booleans()):
            given[parameter.name] = draw(_value(described, parameter))
    rows = together(described)
    if rows and draw(st.integers(0, 2)):
        mine = [row for row in rows if row.get("repository_id") in _PUSHED]
        known = draw(st.sampled_from(mine if mine and draw(st.booleans()) else rows))
        overlay(given, known)
    _obey(described, given, draw)
    body = None
    if described.body:
        first = next(iter(described.body.values()))
        body = draw(values(first["schema"]) | st.sampled_from(described.body_examples()))
        if draw(st.booleans()):
            body = with_credentials(described, body)
    form = draw(st.sampled_from(list(described.formats))) if described.formats else None
    return Arguments(given, body, form)


def overlay(values: dict[str, Any], known: Mapping[str, Any]) -> None:
    """Put known values in the place of others. What is known to be None is left out."""
    for name in known.keys() & values.keys():
        values[name] = known[name]
        if known[name] is None:
            del values[name]


def together(described: Described) -> list[dict[str, Any]]:
    """Those of the known values that an operation can be called with."""
    required = {parameter.name for parameter in described.parameters if parameter.required}
    found = [row for row in _TOGETHER if required and required <= row.keys()]
    if described.id.endswith("_cancel"):
        return [row for row in found if row["unfinished"]]
    fitting = _FITTING.get(f"{described.version}.{described.first}")
    return [row for row in found if fitting(row)] if fitting else found


def _value(described: Described, parameter: Parameter) -> SearchStrategy[Any]:
    drawn = values(parameter.schema)
    if parameter.place == "path":
        # The client refuses a segment that proxies and servers resolve away.
        drawn = drawn.filter(lambda value: value not in ("", ".", ".."))
    name = parameter.name.removesuffix("[]")
    if name == "ids":
        known = _OF_TAG.get(described.raw["tags"][0], KNOWN["repository_id"])
        return drawn | st.lists(st.sampled_from(known), min_size=1, max_size=4)
    return st.one_of(st.sampled_from(KNOWN[name]), drawn) if name in KNOWN else drawn


def _obey(described: Described, given: dict[str, Any], draw: Callable[[Any], Any]) -> None:
    """Keep the rules between parameters, by leaving out what breaks them, and by giving what is missing."""
    parameters = {parameter.name: parameter for parameter in described.parameters}
    # A flag that is not set is not sent, but for the client it is given.
    for rule in sorted(described.raw.get("x-travis-requires", ()), key=lambda rule: "when" in rule):
        kind, names = next((key, value) for key, value in rule.items() if key != "when")
        found = [name for name in names if name in given]
        if kind == "at-least-one":
            if not found:
                for name in rule.get("when", ()):
                    given.pop(name, None)
                if "when" not in rule:
                    given[names[0]] = draw(_value(described, parameters[names[0]]))
            continue
        kept = draw(st.sampled_from(found or (names if kind == "exactly-one" else [None])))
        for name in found:
            if name != kept:
                del given[name]
        if kept is not None and kept not in given:
            given[kept] = draw(_value(described, parameters[kept]))

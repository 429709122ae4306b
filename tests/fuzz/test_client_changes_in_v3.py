"""What a call of V3 changes is changed, and nothing else; and nobody changes what `@permissions` denies."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from amount import examples
from described import OPERATIONS
from drawing import values
from hypothesis import given
from saying import Sayer
from worldly import CREDENTIALS

import travis_mock
from traviskit import AccessDeniedError, ConflictError, NotFoundError, StatusError

WORLD = travis_mock.app().world
REPOSITORY = "my/repo"
PRIVATE = "travis-pro/billing"


def drawn(operation_id: str) -> Any:
    """Bodies of an operation, as the description allows them, without the prefix of their keys."""
    bodies = values(OPERATIONS[f"v3.{operation_id}"].json_body or {})
    return bodies.map(lambda body: {name.rpartition(".")[2]: value for name, value in body.items()})


def prefixed(prefix: str, said: dict[str, Any]) -> dict[str, Any]:
    """The same as the client's arguments."""
    return {f"{prefix}_{name}": value for name, value in said.items()}


@pytest.fixture(scope="module", params=["sync", "async"])
def say(request: pytest.FixtureRequest) -> Iterator[Sayer]:
    sayer = Sayer(is_async=request.param == "async", version="v3")
    yield sayer
    sayer.close()


def seen(variable: dict[str, Any]) -> dict[str, Any]:
    """What V3 shows of a variable: of a secret one not even that there is a value."""
    return {name: value for name, value in variable.items() if name != "value" or variable["public"]}


def test_a_variable_is_as_it_was_told_until_it_is_deleted(say: Sayer) -> None:
    @examples(6, 60, f"v3 env_vars {say.is_async}")
    @given(drawn("env_vars_create"), drawn("env_vars_update"))
    def once(new: dict[str, Any], changes: dict[str, Any]) -> None:
        say.worlds.reset()
        before = say("env_vars_list", repository=REPOSITORY)["env_vars"]
        known = {"value": None, "public": None, "branch": None, **new}
        made = say("env_vars_create", repository=REPOSITORY, **prefixed("env_var", new))
        place = {"repository": REPOSITORY, "env_var_id": made["id"]}
        for said in ({}, changes):
            known |= said
            if said:
                made = say("env_vars_update", **place, **prefixed("env_var", said))
            assert seen(known).items() <= made.items()
            assert ("value" in made) is bool(known["public"])
            assert say("env_vars_get", **place) == made
            assert say("env_vars_list", repository=REPOSITORY)["env_vars"] == [*before, made]
        say("env_vars_delete", **place)
        assert say("env_vars_list", repository=REPOSITORY)["env_vars"] == before
        with pytest.raises(NotFoundError):
            say("env_vars_get", **place)

    once()


def test_a_cron_job_is_as_it_was_told_until_it_is_deleted(say: Sayer) -> None:
    place = {"repository": REPOSITORY, "branch": "master"}

    @examples(4, 30, f"v3 crons {say.is_async}")
    @given(drawn("crons_create"))
    def once(new: dict[str, Any]) -> None:
        say.worlds.reset()
        made = say("crons_create", **place, **new)
        assert {"dont_run_if_recent_build_exists": False, **new}.items() <= made.items()
        assert say("crons_get", cron_id=made["id"]) == say("crons_get_for_branch", **place) == made
        # It took the place of the one that the branch had.
        assert say("crons_list", repository=REPOSITORY)["crons"] == [made]
        say("crons_delete", cron_id=made["id"])
        assert say("crons_list", repository=REPOSITORY)["crons"] == []
        with pytest.raises(NotFoundError):
            say("crons_get", cron_id=made["id"])

    once()


def test_settings_and_preferences_are_as_they_were_told(say: Sayer) -> None:
    say.worlds.reset()
    before = {one["name"]: one["value"] for one in say("settings_list", repository=PRIVATE)["settings"]}
    for name, value in before.items():
        new: Any = value + 1 if type(value) is int else not value
        made = say("settings_update", repository=PRIVATE, setting=name, setting_value=new)
        assert (made["name"], made["value"]) == (name, new)
        assert say("settings_get", repository=PRIVATE, setting=name) == made
        before[name] = new
        after = say("settings_list", repository=PRIVATE)["settings"]
        assert {one["name"]: one["value"] for one in after} == before
    told = {"build_emails": False, "consume_oss_credits": False, "private_insights_visibility": "public"}
    for name, value in told.items():
        assert say("preferences_update", preference=name, value=value)["value"] == value
    assert {one["name"]: one["value"] for one in say("preferences_list")["preferences"]} == told


def test_a_key_pair_is_there_until_it_is_deleted(say: Sayer) -> None:
    say.worlds.reset()
    value = CREDENTIALS["ssh_keys_update"]["value"]
    place = {"repository": PRIVATE}
    with pytest.raises(ConflictError):
        say("key_pairs_create", **place, **prefixed("key_pair", {"value": value}))
    say("key_pairs_delete", **place)
    with pytest.raises(NotFoundError):
        say("key_pairs_get", **place)
    made = say("key_pairs_create", **place, **prefixed("key_pair", {"description": "é", "value": value}))
    assert made["description"] == "é"
    assert made["public_key"].startswith("-----BEGIN PUBLIC KEY-----")
    assert say("key_pairs_get", **place) == made


# -- permissions ------------------------------------------------------------------------------------------------------

# What shows the permission, how the thing is called there, what needs it, and its name.
GUARDED = [
    ("crons_get", "cron_id", "crons_delete", "delete"),
    ("builds_get", "build_id", "builds_restart", "restart"),
    ("builds_get", "build_id", "builds_cancel", "cancel"),
    ("jobs_get", "job_id", "jobs_restart", "restart"),
    ("jobs_get", "job_id", "jobs_cancel", "cancel"),
]


@pytest.mark.parametrize(("getting", "by", "changing", "permission"), GUARDED, ids=[case[2] for case in GUARDED])
def test_who_has_no_permission_is_refused(getting: str, by: str, changing: str, permission: str) -> None:
    found: Counter[bool] = Counter()
    for user in ("rkh", "writer", "reader", "stranger"):
        other = Sayer(is_async=False, user=user, version="v3")
        for row in WORLD.rows(f"{by.removesuffix('_id')}s"):
            other.worlds.reset()
            thing = {by: row["id"]}
            try:
                granted = other(getting, **thing)["@permissions"][permission]
            except NotFoundError:
                with pytest.raises(NotFoundError):
                    other(changing, **thing)
            else:
                assert refused(other, changing, **thing) is not granted
                found[granted] += 1
        other.close()
    assert found[True]
    assert found[False]


def refused(say: Sayer, operation_id: str, **arguments: Any) -> bool:
    """Whether somebody may not do something; who may, may still find it done, or not possible now."""
    try:
        say(operation_id, **arguments)
    except AccessDeniedError as error:
        return error.error_type == "insufficient_access"
    except StatusError:
        return False
    return False

"""What a call changes is changed, and nothing else: written through the client, read back through it."""

from typing import Any

import pytest
from amount import examples
from described import OPERATIONS
from drawing import values
from hypothesis import given
from hypothesis import strategies as st
from saying import Sayer
from worldly import together

import travis_mock
from traviskit import ConflictError, NotFoundError, UnprocessableError

WORLD = travis_mock.app().world
REPOSITORY = 124920
# What a client may say; what the description allows of it.
NEW_VARIABLE = values(OPERATIONS["v2.env_vars_create"].json_body or {}).map(lambda body: body["env_var"])
CHANGES = values(OPERATIONS["v2.env_vars_update"].json_body or {}).map(lambda body: body["env_var"])
SETTINGS = values(OPERATIONS["v2.settings_update"].json_body or {}).map(lambda body: body["settings"])
FINISHED = {"passed", "failed", "errored", "canceled"}
ME = WORLD.where("users", login="rkh")[0]["id"]
MINE = {row["repository_id"] for row in WORLD.where("permissions", user_id=ME)}
CANCELED = [job["id"] for job in WORLD.where("jobs", state="canceled")]
TIMEOUTS = {"timeout_hard_limit", "timeout_log_silence"}


def variables(say: Sayer) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = say("env_vars_list", repository_id=REPOSITORY)["env_vars"]
    return found


def test_a_variable_is_as_it_was_told_until_it_is_deleted(say: Sayer) -> None:
    @examples(6, 60, f"env_vars {say.is_async}")
    @given(NEW_VARIABLE, CHANGES)
    def once(new: dict[str, Any], changes: dict[str, Any]) -> None:
        say.worlds.reset()
        before = variables(say)
        known = {"value": None, "public": False, "branch": None, **new}

        made = say("env_vars_create", repository_id=REPOSITORY, **new)
        place = {"repository_id": REPOSITORY, "env_var_id": made["id"]}
        assert made == seen(known, made["id"])
        assert say("env_vars_get", **place) == made
        assert variables(say) == [*before, made]

        if changes.get("public") and not known["public"] and "value" not in changes:
            known["value"] = None  # what was kept secret is not shown, but lost
        known |= changes
        changed = say("env_vars_update", **place, **changes)
        assert changed == seen(known, made["id"])
        assert say("env_vars_get", **place) == changed
        assert variables(say) == [*before, changed]

        say("env_vars_delete", **place)
        assert variables(say) == before
        with pytest.raises(NotFoundError):
            say("env_vars_get", **place)

    once()


def seen(variable: dict[str, Any], env_var_id: str) -> dict[str, Any]:
    """A variable as the API shows it: never a secret value."""
    value = variable["value"] if variable["public"] else None
    return {**variable, "id": env_var_id, "value": value, "repository_id": REPOSITORY}


def test_settings_are_as_they_were_told(say: Sayer) -> None:
    @examples(6, 60, f"settings {say.is_async}")
    @given(SETTINGS)
    def once(told: dict[str, Any]) -> None:
        say.worlds.reset()
        before = say("settings_get", repository_id=REPOSITORY)
        # No timeout, and a timeout of nothing, are one.
        expected = {name: None if name in TIMEOUTS and value == 0 else value for name, value in told.items()}
        try:
            changed = say("settings_update", repository_id=REPOSITORY, **told)
        except UnprocessableError:
            assert not told
            changed = before
        assert changed == {**before, **expected}
        assert say("settings_get", repository_id=REPOSITORY) == changed

    once()


@pytest.mark.parametrize("kind", ["build", "job"])
def test_a_cancel_cancels_one_and_no_other(say: Sayer, kind: str) -> None:
    known = [row[f"{kind}_id"] for row in together(OPERATIONS[f"v2.{kind}s_cancel"]) if row["repository_id"] in MINE]
    assert known

    @examples(3, 10, f"cancel {kind} {say.is_async}")
    @given(st.sampled_from(known))
    def once(number: int) -> None:
        say.worlds.reset()
        say(f"{kind}s_cancel", **{f"{kind}_id": number})
        say.worlds.app.clock.advance(1)
        after = say(f"{kind}s_get", **{f"{kind}_id": number})
        assert after["state"] == "canceled"
        assert after["finished_at"] is not None
        touched = after["job_ids"] if kind == "build" else [number]
        jobs = {job["id"]: job["state"] for job in say.worlds.app.world.rows("jobs")}
        assert {jobs[job] for job in touched} <= FINISHED
        assert [job for job, state in jobs.items() if state == "canceled" and job not in touched] == CANCELED
        with pytest.raises(UnprocessableError):
            say(f"{kind}s_cancel", **{f"{kind}_id": number})

    once()


@pytest.mark.parametrize("kind", ["build", "job"])
def test_a_restart_starts_one_and_no_other(say: Sayer, kind: str) -> None:
    rows = [row for row in WORLD.rows(f"{kind}s") if row.get("state") in FINISHED]
    known = [row["id"] for row in rows if row["repository_id"] in MINE]
    assert known

    @examples(3, 20, f"restart {kind} {say.is_async}")
    @given(st.sampled_from(known))
    def once(number: int) -> None:
        say.worlds.reset()
        states = {row["id"]: row.get("state") for row in say.worlds.app.world.rows("jobs")}
        assert say(f"{kind}s_restart", **{f"{kind}_id": number})["result"] is True
        say.worlds.app.clock.advance(1)
        after = say(f"{kind}s_get", **{f"{kind}_id": number})
        assert after["state"] == "created"
        assert after["finished_at"] is None
        touched = after["job_ids"] if kind == "build" else [number]
        restarted = [
            row["id"] for row in say.worlds.app.world.rows("jobs") if row["state"] == "created" != states[row["id"]]
        ]
        assert restarted == touched

    once()


def test_a_new_key_replaces_the_old_one(say: Sayer) -> None:
    say.worlds.reset()
    for _ in range(2):
        old = say("keys_get", repository_id=82)
        new = say("keys_create", repository_id=82)
        assert new["key"] != old["key"]
        assert new["fingerprint"] != old["fingerprint"]
        assert say("keys_get", repository_id=82) == new
        assert say("keys_get_by_slug", owner_name="sinatra", name="sinatra") == new


def test_a_user_is_synchronised_once_at_a_time(say: Sayer) -> None:
    say.worlds.reset()
    before = say("users_me")
    say("users_sync")
    assert say("users_me") == {**before, "is_syncing": True}
    with pytest.raises(ConflictError):
        say("users_sync")
    say.worlds.app.clock.advance(60)
    after = say("users_me")
    assert after["synced_at"] > before["synced_at"]
    assert after == {**before, "is_syncing": False, "synced_at": after["synced_at"]}

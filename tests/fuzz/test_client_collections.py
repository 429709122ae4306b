"""What belongs to a repository, a job or the user: what is put there is there, what is taken away is gone; and what a
list shows of something is what it shows of itself.
"""

from typing import Any

import pytest
from amount import examples
from calling import Arguments, python_call
from described import OPERATIONS
from drawing import values
from hypothesis import given
from hypothesis import strategies as st
from saying import Sayer
from worldly import CREDENTIALS, together

import travis_mock
from traviskit import NotFoundError

WORLD = travis_mock.app().world
ME = WORLD.where("users", login="rkh")[0]["id"]
MINE = WORLD.where("permissions", user_id=ME)


def test_a_hook_is_as_it_was_switched(say: Sayer) -> None:
    mine = [row["repository_id"] for row in MINE if row["admin"]]

    @examples(4, 30, f"hooks {say.is_async}")
    @given(st.sampled_from(mine), st.booleans())
    def once(number: int, active: bool) -> None:
        say.worlds.reset()
        before = {hook["id"]: hook for hook in say("hooks_list", all_=True)["hooks"]}
        assert say("hooks_update", hook_id=number, active=active) == {"result": True}
        after = {hook["id"]: hook for hook in say("hooks_list", all_=True)["hooks"]}
        assert after == before | {number: {**before[number], "active": active}}
        assert say("repositories_get", repository_id=number)["active"] is active

    once()


CACHES = sorted({row["repository_id"] for row in WORLD.rows("caches")} & {row["repository_id"] for row in MINE})


def test_caches_that_were_deleted_are_gone(say: Sayer) -> None:
    branches = st.none() | st.sampled_from(sorted({str(row["branch"]) for row in WORLD.rows("caches")}))
    matches = st.none() | st.sampled_from(["cache", "2.1", "rvm", "nothing"])

    @examples(6, 40, f"caches {say.is_async}")
    @given(st.sampled_from(CACHES), branches, matches)
    def once(number: int, branch: str | None, match: str | None) -> None:
        say.worlds.reset()
        everything = say("caches_list", repository_id=number)["caches"]
        chosen = say("caches_list", repository_id=number, branch=branch, match=match)["caches"]
        assert all(cache["branch"] == branch for cache in chosen if branch)
        assert all(match in cache["slug"] for cache in chosen if match)
        assert say("caches_delete", repository_id=number, branch=branch, match=match)["caches"] == chosen
        left = [cache for cache in everything if cache not in chosen]
        assert say("caches_list", repository_id=number)["caches"] == left

    once()


def test_an_ssh_key_is_as_it_was_told_until_it_is_deleted(say: Sayer) -> None:
    mine = [row["repository_id"] for row in MINE if row["push"]]

    @examples(3, 20, f"ssh_keys {say.is_async}")
    @given(st.sampled_from(mine), st.text(max_size=9))
    def once(number: int, description: str) -> None:
        say.worlds.reset()
        told = {**CREDENTIALS["ssh_keys_update"], "description": description}
        key = say("ssh_keys_update", repository_id=number, **told)
        assert (key["id"], key["description"]) == (number, description)
        assert say("ssh_keys_get", repository_id=number) == key
        say("ssh_keys_delete", repository_id=number)
        with pytest.raises(NotFoundError):
            say("ssh_keys_get", repository_id=number)

    once()


NOTES = values(OPERATIONS["v2.annotations_create"].json_body or {})


def test_a_job_is_annotated_as_it_was_told(say: Sayer) -> None:
    jobs = [row["id"] for row in WORLD.rows("jobs")]

    @examples(4, 30, f"annotations {say.is_async}")
    @given(st.sampled_from(jobs), NOTES)
    def once(number: int, note: dict[str, Any]) -> None:
        say.worlds.reset()
        others = {job: say("annotations_list", job_id=job) for job in jobs if job != number}
        assert say("annotations_create", job_id=number, **{**note, **CREDENTIALS["annotations_create"]}) is None
        found = say("annotations_list", job_id=number)["annotations"]
        shown = {name: note[name] for name in ("description", "url", "status") if name in note}
        assert [one for one in found if shown.items() <= one.items() and one["job_id"] == number]
        assert {job: say("annotations_list", job_id=job) for job in others} == others

    once()


# -- a list and a single one show the same ----------------------------------------------------------------------------

# Lists by ids, with the operation that fetches one, and where their items stand.
PAIRS = [
    ("repositories_list", "repositories_get", "repository_id", "repos"),
    ("builds_list", "builds_get", "build_id", "builds"),
    ("jobs_list", "jobs_get", "job_id", "jobs"),
]


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two say the same as far as both say anything."""
    shared = one.keys() & other.keys()
    return len(shared) > 8 and all(one[key] == other[key] for key in shared)


@pytest.mark.parametrize(("listing", "getting", "by", "envelope"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_a_list_shows_what_a_single_one_does(say: Sayer, listing: str, getting: str, by: str, envelope: str) -> None:
    known = sorted({row[by] for row in together(OPERATIONS[f"v2.{getting}"])})
    ids = next(p.name for p in OPERATIONS[f"v2.{listing}"].parameters if p.name.startswith("ids"))

    @examples(4, 20, f"{listing} {say.is_async}")
    @given(st.lists(st.sampled_from(known), min_size=2, max_size=4, unique=True))
    def once(wanted: list[int]) -> None:
        say.worlds.reset()
        page = say.caller.make(python_call(OPERATIONS[f"v2.{listing}"], Arguments({ids: wanted}))).pages[0].to_dict()
        assert sorted(item["id"] for item in page[envelope]) == sorted(wanted)
        for item in page[envelope]:
            assert same(item, say(getting, **{by: item["id"]}))

    once()


def test_a_request_shows_itself_as_its_list_does(say: Sayer) -> None:
    for number in {row["repository_id"] for row in WORLD.rows("requests")}:
        for item in say("requests_list", repository_id=number)["requests"]:
            assert same(item, say("requests_get", request_id=item["id"]))


def test_a_branch_is_the_newest_build_on_it(say: Sayer) -> None:
    for number in {row["repository_id"] for row in WORLD.rows("builds")}:
        rows = [row for row in WORLD.where("builds", repository_id=number) if row["event_type"] != "pull_request"]
        for name in {row["branch"] for row in rows}:
            newest = max(row["id"] for row in rows if row["branch"] == name)
            assert say("branches_get", repository_id=number, branch=name)["id"] == newest


def test_accounts_and_permissions_are_those_of_the_user(say: Sayer) -> None:
    for user in WORLD.rows("users"):
        other = Sayer(is_async=say.is_async, user=user["login"])
        rows = WORLD.where("permissions", user_id=user["id"])
        shown = other("permissions_get")
        assert sorted(shown.pop("permissions")) == sorted(row["repository_id"] for row in rows)
        assert {right: sorted(ids) for right, ids in shown.items()} == {
            right: sorted(row["repository_id"] for row in rows if row[right]) for right in shown
        }
        assert other("accounts_list")["accounts"][0]["login"] == other("users_me")["login"] == user["login"]
        for somebody in WORLD.rows("users"):
            if somebody is not user:
                with pytest.raises(NotFoundError):
                    other("users_get", user_id=somebody["id"])
        other.close()

"""What the API sends beside an object is linked to it."""

from typing import Any, ClassVar

import pytest
from sample_models import Branch, BranchAnswer, Commit

from traviskit import MissingAttributeError
from traviskit._kinds import INTEGER, Field, ListOf
from traviskit._model_kinds import ModelKind
from traviskit._models import Model, Sideload, Traits, model
from traviskit._sideloads import link, unwrap

FIRST, SECOND = {"id": 1, "sha": "a"}, {"id": 2, "sha": "b"}


def branch(**attributes: Any) -> dict[str, Any]:
    return {"name": "main", "commit_id": 1, **attributes}


def answer(**members: Any) -> BranchAnswer:
    return BranchAnswer.from_dict(members)


def test_one_object_and_its_commit() -> None:
    found = unwrap(answer(branch=branch(), commit=FIRST), "branch")
    assert isinstance(found, Branch)
    assert found.commit == Commit(id=1, sha="a")
    assert found.to_dict() == branch()


def test_a_list_and_its_commits_by_id() -> None:
    page = answer(branches=[branch(commit_id=2), branch(), branch(commit_id=2)], commits=[FIRST, SECOND])
    link(page)
    assert [b.commit and b.commit.sha for b in page.branches] == ["b", "a", "b"]
    assert page.branches[0].commit is page.commits[1], "it is the same object"


def test_lists_of_ids_keep_their_order_and_leave_out_what_was_not_sent() -> None:
    found = unwrap(answer(branch=branch(job_ids=[2, 9, 1]), jobs=[FIRST, SECOND]), "branch")
    assert [job.id for job in found.jobs] == [2, 1]


def test_a_list_of_ids_of_which_nothing_was_sent_is_not_empty_but_missing() -> None:
    """A list of builds always comes with `"jobs": []`."""
    found = unwrap(answer(branch=branch(job_ids=[1, 2]), jobs=[]), "branch")
    with pytest.raises(MissingAttributeError, match=r"^branch\.jobs was not side-loaded"):
        _ = found.jobs


@pytest.mark.parametrize("ids", [None, []])
def test_no_ids_no_objects(ids: Any) -> None:
    assert unwrap(answer(branch=branch(job_ids=ids), jobs=[FIRST]), "branch").jobs == []


@pytest.mark.parametrize("commit_id", [None, 7])
def test_an_id_that_was_not_sent_along_is_none(commit_id: Any) -> None:
    assert unwrap(answer(branch=branch(commit_id=commit_id), commit=FIRST), "branch").commit is None


def test_a_null_member_links_nothing() -> None:
    assert unwrap(answer(branch=branch(), commit=None), "branch").commit is None


def test_the_first_source_that_was_sent_counts() -> None:
    found = unwrap(answer(branch=branch(), commit=FIRST, commits=[{"id": 1, "sha": "other"}]), "branch")
    assert found.commit.sha == "a"


def test_without_a_source_the_attribute_says_so() -> None:
    found = unwrap(answer(branch=branch()), "branch")
    with pytest.raises(
        MissingAttributeError, match=r"^branch\.commit was not side-loaded: .*travis\.v2\.branches\.get"
    ):
        _ = found.commit
    with pytest.raises(MissingAttributeError, match=r"^branch\.jobs was not side-loaded"):
        _ = unwrap(answer(branch=branch(), jobs=[FIRST]), "branch").jobs  # it has no job_ids


def test_a_member_that_was_not_sent() -> None:
    with pytest.raises(MissingAttributeError, match=r"^the answer has no 'branch'$"):
        unwrap(answer(commit=FIRST), "branch")


def test_an_unknown_member_is_found_too() -> None:
    envelope = answer(other=[1])
    with pytest.raises(MissingAttributeError):
        unwrap(envelope, "another")


def test_what_was_not_sent_of_one_does_not_keep_others_from_being_linked() -> None:
    @model
    class Tree(Model):
        traits: ClassVar[Traits] = Traits(
            "v2",
            sideloads=(
                Sideload("absent", ("absent",), "commit_id"),
                Sideload("jobs", ("jobs",), "job_ids", many=True),
                Sideload("commit", ("commits",), "commit_id"),
            ),
        )
        job_ids: list[int]
        commit_id: int
        absent: Any
        jobs: list[Commit]
        commit: Commit

        @classmethod
        def _fields(cls) -> tuple[Field, ...]:
            return (Field("job_ids", "job_ids", ListOf(INTEGER)), Field("commit_id", "commit_id", INTEGER))

    @model
    class Forest(Model):
        tree: Tree
        jobs: list[Commit]
        commits: list[Commit]

        @classmethod
        def _fields(cls) -> tuple[Field, ...]:
            commits = ListOf(ModelKind(lambda: Commit))
            return (
                Field("tree", "tree", ModelKind(lambda: Tree)),
                Field("jobs", "jobs", commits),
                Field("commits", "commits", commits),
            )

    forest = Forest.from_dict({"tree": {"job_ids": [9], "commit_id": 2}, "jobs": [FIRST], "commits": [SECOND]})
    link(forest)
    tree: Any = forest.tree
    assert tree.commit == Commit(id=2, sha="b")
    for name in ("jobs", "absent"):
        with pytest.raises(MissingAttributeError):
            getattr(tree, name)

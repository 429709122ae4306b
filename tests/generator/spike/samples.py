"""Answers of V3 that the tests change and send."""

from typing import Any

BUILD: dict[str, Any] = {
    "@type": "build",
    "@href": "/build/7",
    "@representation": "standard",
    "@permissions": {"read": True},
    "id": 7,
    "state": "passed",
    "duration": 60,
    "repository": {"@type": "repository", "@href": "/repo/1", "@representation": "minimal", "id": 1, "slug": "a/b"},
    "created_by": {"@type": "user", "@href": "/user/3", "@representation": "minimal", "id": 3, "login": "rkh"},
    "updated_at": "2019-03-04T10:20:30.123Z",
    "jobs": [{"@type": "job", "@href": "/job/42", "@representation": "minimal", "id": 42}],
    "log_complete": True,
}
MINIMAL: dict[str, Any] = {
    "@type": "build",
    "@href": "/build/7",
    "@representation": "minimal",
    "id": 7,
    "state": "passed",
}
JOB: dict[str, Any] = {
    "@type": "job",
    "@href": "/job/42",
    "@representation": "standard",
    "id": 42,
    "number": "7.1",
    "build": MINIMAL,
}


def without(data: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in names}


def test_isinstance_narrows(v3: Any) -> None:
    build = v3.BuildMinimal.from_dict(BUILD)
    assert build.__class__ is v3.Build
    assert isinstance(build, v3.BuildMinimal)
    assert build.representation == "standard"
    minimal = v3.BuildMinimal.from_dict(MINIMAL)
    assert type(minimal) is v3.BuildMinimal
    assert minimal.representation == "minimal"


def test_a_minimal_object_stands_inside_of_a_standard_one(v3: Any) -> None:
    build = v3.Build.from_dict(BUILD)
    assert type(build.repository) is v3.RepositoryMinimal
    assert type(build.jobs[0]) is v3.JobMinimal
    # With an include the server sends the same attribute in its standard form.
    whole = v3.Build.from_dict({**BUILD, "jobs": [JOB]})
    assert type(whole.jobs[0]) is v3.Job
    assert type(whole.jobs[0].build) is v3.BuildMinimal

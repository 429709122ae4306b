"""Every error status (and redirect) that the description lists is one that the server answers: a scenario for each."""

import pytest
from calling import parse
from described import EVERY, Described, mistakes
from scenarios import way
from sense import check_error

from traviskit import StatusError

CELLS = [(d, status) for d in EVERY.values() for status in d.answers if status >= 300]


@pytest.mark.parametrize(("described", "status"), CELLS, ids=[f"{d.key}-{status}" for d, status in CELLS])
def test_status(described: Described, status: int) -> None:
    scenario = way(described, status)
    assert scenario is not None, f"{described.id} is described with {status}, and no scenario leads there"

    response = scenario(described)

    assert response.status_code == status
    assert b"mock_violation" not in response.content
    media = response.headers.get("content-type", "").partition(";")[0]
    schema = described.answer_schema(status)
    several = "x-travis-error" in described.answers[status]
    if media == "application/json" and schema is not None:
        assert mistakes(schema, response.json()) == []
    elif "content" in described.answers[status]:
        assert media in described.answers[status]["content"] or several
    elif described.answers[status].get("x-travis-body", {}).get("is") == "empty" and not several:
        assert response.content == b""
    if status >= 400:
        with pytest.raises(StatusError) as caught:
            parse(described, response.content, status, response.headers.get("content-type", ""))
        check_error(caught.value, status, response.content)

"""Each rule against the smallest description that breaks it, and one that breaks none."""

from pathlib import Path

import pytest
from inline import ROOT, THINGS, bundled, check, edit, line_of
from lint_cases import CASES, Case

from generator.lint import RULES
from generator.lint.view import View


def test_a_good_description_breaks_no_rule(tmp_path: Path) -> None:
    assert check(tmp_path, things=THINGS) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.says}")
def test_a_mistake_is_found_where_it_is(case: Case, tmp_path: Path) -> None:
    in_root = case.old in ROOT
    root, things = (edit(ROOT, case.old, case.new), THINGS) if in_root else (ROOT, edit(THINGS, case.old, case.new))
    problems = check(tmp_path, root=root, things=things)
    assert {problem.rule for problem in problems} == {case.rule, *case.also}, "\n".join(map(str, problems))
    (problem,) = (problem for problem in problems if problem.rule == case.rule)
    text, file = (root, "openapi.yaml") if in_root else (things, "things.yaml")
    assert (problem.file, problem.line) == (f"openapi/v2/{file}", line_of(text, case.at))
    assert case.says in problem.message
    assert case.advice in problem.advice
    assert not problem.message.endswith(".")
    assert problem.advice.endswith(".")


def test_openapi_spec_validator_has_the_last_word(tmp_path: Path) -> None:
    """Nothing that it finds in a bundle is known to pass our own rules, so it is asked by itself."""
    good = bundled(tmp_path, things=THINGS)
    assert list(RULES["openapi-spec-validator"](View(good))) == []
    good.document["paths"]["/things"]["get"]["operationId"] = "things_get"
    (finding,) = RULES["openapi-spec-validator"](View(good))
    assert "things_get" in finding.message


def test_every_rule_has_a_case_and_an_explanation() -> None:
    assert set(RULES) == {case.rule for case in CASES} | {"openapi-spec-validator"}
    assert all(function.__doc__ for function in RULES.values())

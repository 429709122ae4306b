# From openapi/v2/accounts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.accounts import AccountList

__all__ = ["accounts_list"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


accounts_list: Operation[AccountList] = Operation(
    id="accounts_list",
    version="v2",
    method="GET",
    path="/accounts",
    tag="accounts",
    python_name="accounts.list",
    parameters=(Parameter("all_", "all", "query", "boolean", style="flag", argument="all"),),
    answers=(Answer(200, "application/json", ModelKind(lambda: AccountList)),),
    headers=_HEADERS,
    envelope="accounts",
    login=True,
)
"""`GET /accounts`: List accounts."""

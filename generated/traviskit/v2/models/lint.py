# From openapi/v2/lint.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    STRING,
    Field,
    ListOf,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
    no_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Lint", "LintAnswer", "LintRequest", "LintWarning"]


@model
class LintRequest(Model):
    """What to check."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    content: str
    """The text of the `.travis.yml`. Example: `"language: ruby\\njdk: default\\n"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.content = data["content"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.content = sent.content
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("content", "content", STRING),)


@model
class LintAnswer(Model):
    """The result of a check in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    lint: Lint
    """The result of a check."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            lint: Lint = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.lint = take_Lint(data["lint"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.lint = take_struct_Lint(sent.lint)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("lint", "lint", ModelKind(lambda: Lint)),)


@model
class Lint(Model):
    """The result of a check."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    warnings: list[LintWarning]
    """What is doubtful, none if empty."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            warnings: list[LintWarning] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.warnings = (
            [take_LintWarning(item) for item in value]
            if (value := data["warnings"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.warnings = (
            [take_struct_LintWarning(item) for item in value]
            if (value := sent.warnings).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("warnings", "warnings", ListOf(ModelKind(lambda: LintWarning))),)


@model
class LintWarning(Model):
    """One thing that is doubtful about a `.travis.yml`."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    key: list[str]
    """Where in the file, from the outside in. The server of today leaves it empty. Example: `["jdk"]`"""
    message: str
    """What is doubtful. The server of today begins it with its level, `[alert]`, `[error]` or `[warn]`. Example: `"specified jdk, but ruby does not include jruby"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: list[str] = ...,
            message: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.key = value if (value := data["key"]).__class__ is list else no_list(value)
        self.message = data["message"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.key = value if (value := sent.key).__class__ is list else no_list(value)
        self.message = sent.message
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("key", "key", ListOf(STRING)),
            Field("message", "message", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_LintRequest: Callable[[Any], LintRequest] = LintRequest.take
take_struct_LintRequest: Callable[[Any], LintRequest] = LintRequest.take_struct
take_LintAnswer: Callable[[Any], LintAnswer] = LintAnswer.take
take_struct_LintAnswer: Callable[[Any], LintAnswer] = LintAnswer.take_struct
take_Lint: Callable[[Any], Lint] = Lint.take
take_struct_Lint: Callable[[Any], Lint] = Lint.take_struct
take_LintWarning: Callable[[Any], LintWarning] = LintWarning.take
take_struct_LintWarning: Callable[[Any], LintWarning] = LintWarning.take_struct

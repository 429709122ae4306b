# From openapi/v3/lint.yaml by `nox -s regenerate`; do not edit.
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


__all__ = ["Lint", "LintRequest", "LintWarning"]


@model
class LintRequest(Model):
    """What to check."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    content: str
    """The text of the `.travis.yml`. Example: `"language: ruby\\nfoo: bar\\n"`"""

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
class Lint(Model):
    """What is doubtful about a config."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "lint"),),
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
        if data["@type"] != "lint":
            raise ValueError(data)
        self = new(cls)
        self.warnings = (
            [take_LintWarning(item) for item in value]
            if (value := data["warnings"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "lint":
            return cls._take_unusual(sent)
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
    """One thing that is doubtful about a config."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    key: list[str]
    """Always empty. Example: `[]`"""
    message: str
    """What is doubtful, behind its level (`[alert]`, `[error]`, `[warn]`) and where it is. Example: `"[warn] on root: unknown key \\"foo\\" (bar)"`"""

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
take_Lint: Callable[[Any], Lint] = Lint.take
take_struct_Lint: Callable[[Any], Lint] = Lint.take_struct
take_LintWarning: Callable[[Any], LintWarning] = LintWarning.take
take_struct_LintWarning: Callable[[Any], LintWarning] = LintWarning.take_struct

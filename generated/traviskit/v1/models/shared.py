# From openapi/v1/shared.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    STRING,
    Field,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["ErrorDetail", "ErrorObject", "FileNotFound"]


@model
class FileNotFound(Model):
    """The usual body of a 404."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    file: str
    """Always `not found`. Example: `"not found"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.file = data["file"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.file = sent.file
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("file", "file", STRING),)


@model
class ErrorObject(Model):
    """An error as an object."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    error: ErrorDetail
    """What an error object says."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: ErrorDetail = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.error = take_ErrorDetail(data["error"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.error = take_struct_ErrorDetail(sent.error)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("error", "error", ModelKind(lambda: ErrorDetail)),)


@model
class ErrorDetail(Model):
    """What an error object says."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    message: str
    """What was wrong, for people. Example: `"The job(9) couldn't be found"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.message = data["message"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.message = sent.message
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("message", "message", STRING),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_FileNotFound: Callable[[Any], FileNotFound] = FileNotFound.take
take_struct_FileNotFound: Callable[[Any], FileNotFound] = FileNotFound.take_struct
take_ErrorObject: Callable[[Any], ErrorObject] = ErrorObject.take
take_struct_ErrorObject: Callable[[Any], ErrorObject] = ErrorObject.take_struct
take_ErrorDetail: Callable[[Any], ErrorDetail] = ErrorDetail.take
take_struct_ErrorDetail: Callable[[Any], ErrorDetail] = ErrorDetail.take_struct

# From openapi/v2/shared.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
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


__all__ = ["ErrorDetail", "ErrorMessage", "ErrorObject", "ErrorText", "FieldError", "FileNotFound", "ValidationError"]


@model
class FileNotFound(Model):
    """The usual body of a 404."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
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
class ErrorText(Model):
    """An error as one text."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    error: str
    """What was wrong. Example: `"Couldn't find repository"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.error = data["error"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.error = sent.error
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("error", "error", STRING),)


@model
class ErrorObject(Model):
    """An error as an object."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
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
        api="v2",
        optional=("code",),
    )

    message: str
    """What was wrong, for people. Example: `"The job(9) couldn't be found"`"""
    code: str | None
    """What was wrong, for programs. Only some errors have it. Example: `"cant_cancel"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str = ...,
            code: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.message = data["message"]
        known = 1
        if "code" in data:
            self.code = data["code"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.message = sent.message
        if sent.code is not UNSET:
            self.code = sent.code
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("message", "message", STRING),
            Field("code", "code", STRING, required=False),
        )


@model
class ErrorMessage(Model):
    """An error as a message."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    message: str
    """What was wrong. Example: `"Sync already in progress. Try again later."`"""

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


@model
class ValidationError(Model):
    """A refused value, or several."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    message: str
    """Always `Validation failed`. Example: `"Validation failed"`"""
    errors: list[FieldError]
    """What was wrong with which field, all at once. Example: `[{"field": "name", "code": "missing_field"}]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str = ...,
            errors: list[FieldError] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.message = data["message"]
        self.errors = (
            [take_FieldError(item) for item in value] if (value := data["errors"]).__class__ is list else no_list(value)
        )
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.message = sent.message
        self.errors = (
            [take_struct_FieldError(item) for item in value]
            if (value := sent.errors).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("message", "message", STRING),
            Field("errors", "errors", ListOf(ModelKind(lambda: FieldError))),
        )


@model
class FieldError(Model):
    """What was wrong with one field."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    field: str
    """Name of the field. Example: `"name"`"""
    code: str
    """What was wrong with it; `missing_field`, `not_a_number`, or a text. Open. Example: `"missing_field"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: str = ...,
            code: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.field = data["field"]
        self.code = data["code"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.field = sent.field
        self.code = sent.code
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("field", "field", STRING),
            Field("code", "code", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_FileNotFound: Callable[[Any], FileNotFound] = FileNotFound.take
take_struct_FileNotFound: Callable[[Any], FileNotFound] = FileNotFound.take_struct
take_ErrorText: Callable[[Any], ErrorText] = ErrorText.take
take_struct_ErrorText: Callable[[Any], ErrorText] = ErrorText.take_struct
take_ErrorObject: Callable[[Any], ErrorObject] = ErrorObject.take
take_struct_ErrorObject: Callable[[Any], ErrorObject] = ErrorObject.take_struct
take_ErrorDetail: Callable[[Any], ErrorDetail] = ErrorDetail.take
take_struct_ErrorDetail: Callable[[Any], ErrorDetail] = ErrorDetail.take_struct
take_ErrorMessage: Callable[[Any], ErrorMessage] = ErrorMessage.take
take_struct_ErrorMessage: Callable[[Any], ErrorMessage] = ErrorMessage.take_struct
take_ValidationError: Callable[[Any], ValidationError] = ValidationError.take
take_struct_ValidationError: Callable[[Any], ValidationError] = ValidationError.take_struct
take_FieldError: Callable[[Any], FieldError] = FieldError.take
take_struct_FieldError: Callable[[Any], FieldError] = FieldError.take_struct

# From openapi/live/asyncapi.yaml by `nox -s regenerate`; do not edit.
"""Travis CI live events: its models."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._event import Event
    from .models.annotations import AnnotationEvent, EventAnnotation
    from .models.builds import BuildEvent, EventBranch, EventBuild, EventRepository, EventSender
    from .models.jobs import JobEvent
    from .models.logs import LogEvent
    from .models.shared import EventCommit, EventName, EventStage, EventState, Frame

__all__ = [
    "AnnotationEvent",
    "BuildEvent",
    "Event",
    "EventAnnotation",
    "EventBranch",
    "EventBuild",
    "EventCommit",
    "EventName",
    "EventRepository",
    "EventSender",
    "EventStage",
    "EventState",
    "Frame",
    "JobEvent",
    "LogEvent",
]

_PLACES = {
    "Event": "_event",
    "AnnotationEvent": "models.annotations",
    "EventAnnotation": "models.annotations",
    "BuildEvent": "models.builds",
    "EventBranch": "models.builds",
    "EventBuild": "models.builds",
    "EventRepository": "models.builds",
    "EventSender": "models.builds",
    "JobEvent": "models.jobs",
    "LogEvent": "models.logs",
    "EventCommit": "models.shared",
    "EventName": "models.shared",
    "EventStage": "models.shared",
    "EventState": "models.shared",
    "Frame": "models.shared",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

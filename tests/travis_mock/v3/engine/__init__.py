"""What V3's resources are written with; the package's docstring shows how."""

from .access import Access, anybody, may_read, nobody, right, right_with_priorities
from .actions import action, both
from .calls import Call
from .errors import Error, ad_hoc, error, not_found
from .models import Entity, Model, frozen, model_of
from .paging import Paging
from .rendering import Rendering
from .results import Result, many, no_content, one, pending, plain
from .sorting import Sorting, column, columns
from .times import milliseconds, seconds

__all__ = [
    "Access",
    "Call",
    "Entity",
    "Error",
    "Model",
    "Paging",
    "Rendering",
    "Result",
    "Sorting",
    "action",
    "ad_hoc",
    "anybody",
    "both",
    "column",
    "columns",
    "error",
    "frozen",
    "many",
    "may_read",
    "milliseconds",
    "model_of",
    "no_content",
    "nobody",
    "not_found",
    "one",
    "pending",
    "plain",
    "right",
    "right_with_priorities",
    "seconds",
]

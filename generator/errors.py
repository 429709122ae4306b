"""What the generator says when it refuses a description."""

from dataclasses import dataclass

__all__ = ["DescriptionError", "Problem"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a description.

    `file` is relative (`openapi/v2/builds.yaml`), `line` counts from 1, `pointer` is a JSON pointer into that file,
    `rule` the name of what was broken, `message` what is wrong (no full stop at its end) and `advice` how to mend it,
    as a sentence.
    """

    file: str
    line: int | None
    pointer: str
    rule: str
    message: str
    advice: str

    def __str__(self) -> str:
        """One line: place, rule, what is wrong and how to mend it."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.pointer}: {self.rule}: {self.message}. {self.advice}"


class DescriptionError(Exception):
    """A description that the generator does not take; `problems` says where, why and how to mend it."""

    def __init__(self, *problems: Problem) -> None:
        """Carry the problems, at least one."""
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        """A line for each problem."""
        return "\n".join(map(str, self.problems))

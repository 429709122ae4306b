"""Rounds that take turns, so that whatever else the machine does meets all contestants alike; and their medians."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from statistics import median
from types import TracebackType
from typing import Self

__all__ = ["Medians", "Worker", "medians", "once"]

HERE = Path(__file__).parent


class Worker:
    """A contestant in a process of its own, which does a round for each line that it is sent."""

    def __init__(self, python: str, script: str, *arguments: str) -> None:
        """Parameters: the interpreter of the contestant's environment, the script beside this file, its arguments."""
        command = [python, str(HERE / script), *arguments]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603  # our own scripts

    def __call__(self, word: str = "round") -> float:
        """Do a round (or what else the script knows) and say what it measured."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise AssertionError("both are pipes")
        with suppress(BrokenPipeError):  # of one that ended
            stdin.write(f"{word}\n")
            stdin.flush()
        answer = stdout.readline()
        if not answer:
            sys.exit("a contestant failed; what it said stands above")
        return float(answer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()


class Medians(dict[str, float]):
    """What each contestant took, by name."""

    def __init__(self, title: str, rounds: Mapping[str, list[float]]) -> None:
        """Parameters: what was measured, and the rounds of each contestant."""
        super().__init__({name: median(figures) for name, figures in rounds.items()})
        self.title = title
        self.rounds = rounds

    def ratio(self, name: str, other: str) -> float:
        """How often `other` goes into `name`: the median of the rounds' own ratios."""
        pairs = zip(self.rounds[name], self.rounds[other], strict=True)
        return median(one / two for one, two in pairs)


def medians(title: str, contestants: Mapping[str, Callable[[], float]], count: int) -> Medians:
    """Let all contestants do so many rounds in turn, after one that does not count."""
    for contestant in contestants.values():
        contestant()
    rounds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(count):
        for name, contestant in contestants.items():
            rounds[name].append(contestant())
    return Medians(title, rounds)


def once(python: str, code: str, *arguments: str) -> float:
    """Run some code in a fresh process; the last line that it prints is what it measured."""
    command = [python, "-c", code, *arguments]
    # Users have the bytecode of what they import, whatever this machine's settings are.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)  # noqa: S603  # our own code
    if done.returncode:
        sys.exit(f"a contestant failed:\n{done.stderr}")
    return float(done.stdout.splitlines()[-1])

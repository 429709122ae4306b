"""How long `nox -s regenerate` takes on all descriptions, cold: a fresh process that has no bytecode of anything."""

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from workshop import ROOT, copied

__all__ = ["seconds"]


def seconds(folder: Path) -> float:
    """Seconds, for a copy of the project in `folder`."""
    root = copied(folder / "project")
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    begin = perf_counter()
    command = [sys.executable, "-m", "generator", "--root", str(root)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  # our own module
    return perf_counter() - begin

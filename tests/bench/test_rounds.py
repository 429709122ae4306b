"""A contestant that fails ends the benchmark; it is not measured."""

import sys
from importlib import import_module
from pathlib import Path

import pytest


def test_a_contestant_that_fails_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    rounds = import_module("rounds")
    script = tmp_path / "worker.py"
    script.write_text("print(float(input() == 'round'), flush=True)\n", encoding="utf-8")
    with rounds.Worker(sys.executable, str(script)) as worker:
        assert worker() == 1
        with pytest.raises(SystemExit, match="a contestant failed"):
            worker()

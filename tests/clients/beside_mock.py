"""Run a command with a mock server beside it, for as long as the command runs.

    python tests/clients/beside_mock.py [flags of travis-mock] -- COMMAND …

The command finds the server's URL in `TRAVIS_ENDPOINT`, and a token in `TRAVIS_TOKEN`. This ends with its exit code.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str]) -> int:
    """Start the mock server, run the command, stop the server; gives the command's exit code."""
    if "--" not in arguments:
        raise SystemExit("beside_mock: no command; it stands behind --, as in beside_mock.py --era today -- node a.js")
    split = arguments.index("--")
    flags, command = arguments[:split], arguments[split + 1 :]
    server = shutil.which("travis-mock", path=Path(sys.executable).parent)
    if server is None:
        raise SystemExit("beside_mock: travis-mock is not installed here; it comes with traviskit[mock]")
    with subprocess.Popen([server, *flags], stdout=subprocess.PIPE, text=True) as mock:  # noqa: S603  # our own command
        try:
            line = mock.stdout.readline() if mock.stdout else ""
            if not line:
                raise SystemExit(f"beside_mock: travis-mock ended with exit code {mock.wait()} before it listened")
            listening = json.loads(line)
            told = {"TRAVIS_ENDPOINT": listening["url"], "TRAVIS_TOKEN": listening["token"]}
            return subprocess.run(command, env={**os.environ, **told}, check=False).returncode  # noqa: S603  # as asked
        finally:
            mock.terminate()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

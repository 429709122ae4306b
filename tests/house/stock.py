"""Hold the published descriptions against the stock generator; run by `nox -s spec`.

    python tests/house/stock.py [--write] BUNDLE…

Whoever takes the published description to openapi-python-client, without this project's `generator/lower.py`, gets the
warnings that its list in `stock_warnings/` has, and no other: the description is as plain as it can be. `--write` makes
the lists anew.
"""

# ruff: noqa: T201  # a command; it prints what it found

import difflib
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

EXPECTED = Path(__file__).with_name("stock_warnings")
#: How the stock generator prints text of the document that it does not trust: without the text, but with an address.
UNTRUSTED = re.compile(r"<[\w.]*UntrustedString object at 0x[0-9a-f]+>")
#: What it prints around the warnings.
CHATTER = re.compile(r"Generating |If you believe |Warning\(s\) encountered ")


def main(arguments: Sequence[str]) -> int:
    """Check every bundle; the exit status."""
    bundles = [argument for argument in arguments if argument != "--write"]
    failed = 0
    for bundle in bundles:
        listing = EXPECTED / f"{Path(bundle).stem}.txt"
        found = warnings_of(bundle)
        if "--write" in arguments:
            listing.write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
        expected = listed(listing.read_text(encoding="utf-8"))
        different = list(difflib.unified_diff(expected, found, listing.name, bundle, n=0, lineterm=""))
        failed += bool(different)
        print(f"{bundle}: {'warns differently' if different else f'warns as listed, {len(expected)} lines'}")
        print(*different, sep="\n", end="\n" if different else "")
    return bool(failed)


def warnings_of(bundle: str) -> list[str]:
    """What the stock generator has to say about a bundle: line by line, without the fragments of the document."""
    with tempfile.TemporaryDirectory() as scratch:
        config = Path(scratch) / "config.yaml"
        config.write_text("post_hooks: []\n", encoding="utf-8")
        command = (
            *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
            *("--path", bundle, "--config", str(config), "--output-path", str(Path(scratch) / "client")),
        )
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # as written above
    if done.returncode:
        raise SystemExit(f"{bundle}: the stock generator refused it:\n{done.stdout}{done.stderr}")
    plain = UNTRUSTED.sub("…", re.sub(r"^\{$.*?^\}$", "", done.stdout + done.stderr, flags=re.MULTILINE | re.DOTALL))
    return [line for line in listed(plain) if not CHATTER.match(line)]


def listed(text: str) -> list[str]:
    """The lines that say something."""
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What the official command line client has in its `config.yml`: read, never written.

Source: travis-ci/travis.rb, `lib/travis/cli/command.rb` and `api_command.rb`: `endpoints` has by URL (with a slash at
its end) the `access_token`; `default_endpoint` is one of these URLs; `enterprise` has by name (`default`) the URL of an
installation. `TRAVIS_CONFIG_PATH` is the folder, `.travis` in the user's home by default.
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, cast

__all__ = ["Login", "read_login"]


class Login(NamedTuple):
    """Where one is logged in, and the token for that."""

    endpoint: str
    token: str

    def __repr__(self) -> str:
        return f"Login(endpoint={self.endpoint!r}, token=[set])"


def read_login(
    endpoint: str | None, path: "str | os.PathLike[str] | None", enterprise: str | None, endpoints: Mapping[str, str]
) -> Login:
    """The server and the token that the official client would use.

    Parameters: `endpoint` as `Client` has it; `path` of the file; `enterprise`, the name of an installation;
    `endpoints` are the servers by name (`com`, `org`).

    Raises:
        ImportError: PyYAML is not installed.
        ValueError: There is no such file, it can not be read, or it has no token for the server.
    """
    file = _file(path)
    config = _read(file)
    tokens = _tokens(config.get("endpoints"))
    wanted = endpoint or (enterprise and _enterprise(config, enterprise, file)) or os.environ.get("TRAVIS_ENDPOINT")
    wanted = wanted or _text(config.get("default_endpoint")) or _only(tokens) or "com"
    url = endpoints.get(wanted, wanted).rstrip("/")
    token = os.environ.get("TRAVIS_TOKEN") or tokens.get(url)
    if not token:
        known = f"; it has tokens for {', '.join(sorted(tokens))}" if tokens else ""
        raise ValueError(
            f"{file} has no access token for {url}{known}. `travis login` of the official client puts one there, "
            "or give one: Travis(token=...)"
        )
    return Login(url, token)


def _file(path: "str | os.PathLike[str] | None") -> Path:
    if path is not None:
        return Path(path)
    folder = os.environ.get("TRAVIS_CONFIG_PATH")
    return (Path(folder) if folder else Path("~/.travis").expanduser()) / "config.yml"


def _read(file: Path) -> Mapping[str, object]:
    try:
        from ._yaml import read_yaml
    except ImportError as error:
        raise ImportError(f"reading {file} needs PyYAML: pip install 'traviskit[yaml]'") from error
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise ValueError(f"{file} can not be read: {why}. `travis login` of the official client writes it") from None
    except UnicodeDecodeError:
        raise ValueError(f"{file} can not be read: it is no text in UTF-8") from None
    try:
        found = read_yaml(str(file), text, merge_tags=True)
    except ValueError as error:
        # Not in its own words: they quote the line, which may hold a token.
        mark = getattr(error.__cause__, "problem_mark", None)
        raise ValueError(f"{file} is no YAML{f', in line {mark.line + 1}' if mark else ''}") from None
    if found is not None and not isinstance(found, dict):
        raise ValueError(f"{file} is no configuration of the official client: it is no map")
    return cast("dict[str, object]", found or {})


def _tokens(value: object) -> dict[str, str]:
    """The tokens by URL, which has no slash at its end here."""
    entries = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    found = {url.rstrip("/"): _text(_of(entry, "access_token")) for url, entry in entries.items()}
    return {url: token for url, token in found.items() if token}


def _enterprise(config: Mapping[str, object], name: str, file: Path) -> str:
    found = _text(_of(config.get("enterprise"), name))
    if not found:
        raise ValueError(f"{file} knows no Enterprise installation {name!r}; `travis endpoint --set-default` adds one")
    return found


def _of(value: object, key: str) -> object:
    return cast("dict[str, object]", value).get(key) if isinstance(value, dict) else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _only(tokens: Iterable[str]) -> str:
    """The one server that there is a token for; empty if there are several."""
    found = list(tokens)
    return found[0] if len(found) == 1 else ""

"""The documents' curl commands as the messages that they send, read as a shell and curl read them."""

from __future__ import annotations

import re
import shlex
from urllib.parse import urlsplit

__all__ = ["message_of"]

_VARIABLE = re.compile(r"(\w+)=(.*)", re.DOTALL)


def message_of(script: str) -> str:
    """The HTTP message that a script sends: assignments of variables, and one `curl` behind them.

    Raises:
        ValueError: The script has something else in it.
    """
    words = shlex.split(script.replace("\\\n", " "))
    variables: dict[str, str] = {}
    while words and (found := _VARIABLE.fullmatch(words[0])):
        variables[f"${found[1]}"] = found[2]
        words.pop(0)
    if words[:1] != ["curl"]:
        raise ValueError(f"a curl command is expected, not {words[:1]}")
    method, body, url, headers = "GET", "", "", list[str]()
    rest = iter(words[1:])
    for word in rest:
        if word == "-X":
            method = next(rest)
        elif word == "-H":
            headers.append(next(rest))
        elif word == "-d":
            data = next(rest)
            body = variables.get(data, data)
        elif word.startswith("https://"):
            url = word
        elif word != "-s":
            raise ValueError(f"{word!r} is no part of a command that can be read here")
    address = urlsplit(url)
    lines = [f"{method} {address.path} HTTP/1.1", f"Host: {address.netloc}", *headers]
    return "\n".join(lines) + f"\n\n{body}"

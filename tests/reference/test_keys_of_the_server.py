"""The keys that the real server sent, and that the reference shows: their fingerprints, made anew by the client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from traviskit.v2 import RepositoryKey

HERE = Path(__file__).parent


def sent() -> list[Any]:
    """Keys and their fingerprints; a key whose text was left out of the recording (`xxxx`) is none."""
    answers = [json.loads(path.read_bytes()) for path in sorted((HERE / "payloads").glob("*key*.json"))]
    keys = [(a.get("key") or a.get("public_key"), a.get("fingerprint")) for a in answers if isinstance(a, dict)]
    return [pytest.param(*pair, id=pair[1]) for pair in keys if isinstance(pair[0], str) and "xxxx" not in pair[0]]


@pytest.mark.parametrize(("text", "fingerprint"), sent())
def test_the_client_makes_the_fingerprint_that_the_server_sent(text: str, fingerprint: str) -> None:
    key = RepositoryKey(key=text, fingerprint=fingerprint)
    assert (key.pem, key.fingerprint_md5) == (text, fingerprint)


def test_there_are_such_keys() -> None:
    assert len(sent()) >= 3


def test_the_key_of_sinatra_has_another_fingerprint_than_the_reference_says() -> None:
    example = yaml.safe_load((HERE / "examples" / "repository_keys.yaml").read_text(encoding="utf-8"))
    shown = json.loads(example["tested"][0]["answer"].partition("\n\n")[2])
    key = RepositoryKey(key=shown["public_key"], fingerprint=shown["fingerprint"])
    assert key.fingerprint == "ef:39:56:6e:2a:09:a2:10:2e:b5:39:ac:3d:3e:e1:05"
    assert key.fingerprint_md5 == "7a:7e:e8:27:fc:16:ca:b9:67:6a:90:a0:d2:bb:fa:9b"

"""`x-travis-public-key`: which classes get the other forms of a key, and what they may not be called beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from inline import edit
from operations_described import CURRENT, joined, resource

from generator.errors import DescriptionError
from generator.join.helpers import PUBLIC_KEY
from generator.runtime._public_key import PublicKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from projects import Made

LOCKS = """\
Lock:
  type: object
  description: A lock.
  x-travis-public-key: the-key
  required: ["@type", "@representation"]
  properties:
    "@type": {type: string, const: lock, description: What it is.}
    "@representation": {type: string, const: minimal, description: In which form.}
    the-key: {type: [string, "null"], description: Its key., example: abc}
SafeLock:
  type: object
  description: A safe one.
  x-travis-extends: Lock
  required: ["@type", "@representation", state]
  properties:
    "@type": {type: string, const: lock, description: What it is.}
    "@representation": {type: string, const: standard, description: In which form.}
    the-key: {type: [string, "null"], description: Its key., example: abc}
    state: {type: string, description: Whether it is locked., example: locked}
"""
KEY = """\
-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCOmOkC6MYRH1w2ib3AIC00GNwm
gr8ch3mNHZ16x6cvSMjc6cURZt9Hav6gz03P5+9e5Vw1ztm3hvPR+IJsyOV/CSsY
f1Cgboj6ZJ7tr3xOJXcqcMVfiGiG7Km6/psRdn0jrjTpU/qcru8Wx3zbQEf5NuXQ
yMVHmnl8/5w0WPV/UwIDAQAB
-----END PUBLIC KEY-----
"""


def test_the_helpers_are_those_of_the_runtime() -> None:
    assert {name for name in vars(PublicKey) if not name.startswith("_")} == PUBLIC_KEY.names


def test_a_class_and_what_extends_it_have_them(make: Callable[..., Made]) -> None:
    mine = "      lock: {$ref: '#/schemas/Lock'}\n      safe: {$ref: '#/schemas/SafeLock'}\n"
    head = resource(CURRENT, schemas=LOCKS)
    v2 = make(things=edit(head, "  Lock:\n", f"{mine}  Lock:\n")).v2
    lock = {"@type": "lock", "@representation": "minimal", "the-key": KEY}
    safe = {**lock, "@representation": "standard", "state": "locked"}
    for made in (v2.Lock.from_dict(lock), v2.Lock.from_dict(safe), v2.SafeLock.from_dict(safe)):
        assert made.pem == KEY
        assert made.fingerprint_md5 == "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"
    assert not hasattr(v2.Thing(id=7), "pem")


def test_they_come_once_and_beside_those_of_a_state(tmp_path: Path) -> None:
    both = edit(LOCKS, "x-travis-extends: Lock", "x-travis-extends: Lock\n  x-travis-public-key: the-key")
    for number, schemas in enumerate((LOCKS, both)):
        models = {m.name: m for m in joined(tmp_path / str(number), resource(CURRENT, schemas=schemas)).models}
        assert [(m.public_key, m.mixins, m.state) for m in (models["Lock"], models["SafeLock"])] == [
            ("the_key", ("PublicKey",), ""),
            ("the_key", (), ""),
        ]
        assert models["Thing"].public_key == ""


def test_an_attribute_does_not_hide_one(tmp_path: Path) -> None:
    hiding = edit(LOCKS, "    state:", "    ssh:").replace("state]", "ssh]")
    with pytest.raises(DescriptionError) as caught:
        joined(tmp_path, resource(CURRENT, schemas=hiding))
    assert (
        "public-key-collision: 'ssh' of SafeLock is ssh in Python, which is a helper of x-travis-public-key. Leave "
        "x-travis-public-key out, or teach the generator another name for one of them."
    ) in str(caught.value.problems[0])

"""What users get wrong with keys and secrets; as in `bad.py`, exactly the marked lines must be refused."""

# ruff: noqa: T201  # users print

from traviskit import AsyncTravis, Travis, crypto
from traviskit.v3 import KeyPair


def wrong_keys(travis: Travis) -> None:
    crypto.encrypt("TOKEN=abc")  # error
    crypto.encrypt(b"TOKEN=abc", "ssh-rsa AAAA")  # error
    crypto.encrypt("TOKEN=abc", b"ssh-rsa AAAA")  # error
    crypto.encrypt("TOKEN=abc", None)  # error
    crypto.encrypt("TOKEN=abc", travis.repositories.get("rails/rails"))  # error
    crypto.encrypt("TOKEN=abc", travis.v2.ssh_keys.get(82))  # error
    crypto.encrypt("TOKEN=abc", travis.key_pairs.get("rails/rails").public_key)  # error
    secure: bytes = crypto.encrypt("TOKEN=abc", travis.v2.keys.get(82))  # error
    print(secure, crypto.decrypt)  # error


def wrong_forms(key: KeyPair) -> None:
    key.pem = "abc"  # error
    print(key.ssh())  # error
    print(key.fingerprint_sha1)  # error
    print(key.bits)  # error


async def wrong_async(travis: AsyncTravis) -> None:
    crypto.encrypt("TOKEN=abc", travis.v2.keys.get(82))  # error
    await crypto.encrypt("TOKEN=abc", await travis.v2.keys.get(82))  # error

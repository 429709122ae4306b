"""Secrets in build configs: what `travis encrypt` does.

    from traviskit import crypto

    key = travis.v2.keys.get("owner/name")
    crypto.encrypt("TOKEN=…", key)

Source: travis-ci/travis.rb, `lib/travis/client/repository.rb`; what decrypts it is `lib/travis/model/ssl_key.rb` of
travis-ci/travis-api.
"""

from base64 import b64encode
from typing import Final

from ._public_key import PublicKey, PublicKeyError, read_key, text_of

__all__ = ["PublicKey", "PublicKeyError", "TooLongError", "encrypt"]

#: how the address of a custom SSH key ends; that of the key that Travis CI made ends in `/generated`
_CUSTOM: Final = "/key_pair"


class TooLongError(ValueError):
    """A value is longer than what the key can encrypt; it is not shown."""

    def __init__(self, length: int, room: int) -> None:
        """Parameters: how many bytes the value has, and how many the key can encrypt."""
        super().__init__(length, room)
        #: the bytes of the value, in UTF-8
        self.length = length
        #: how many there may be
        self.room = room

    def __str__(self) -> str:
        """What is too long, by how much, and what to do."""
        return (
            f"value has {self.length} bytes in UTF-8, {self.length - self.room} more than this key can encrypt "
            f"({self.room}); make it shorter, or an environment variable of the repository (travis.env_vars.create)"
        )


def encrypt(value: str, key: PublicKey | str) -> str:
    """Encrypt a value for a repository, as `travis encrypt` does; nothing is sent.

    What is returned belongs behind `secure:` in a config: `{"env": {"global": [{"secure": encrypted}]}}`. Of an
    environment variable all of `NAME=value` is encrypted, and read by a shell: quote what means something to it. Only
    Travis CI can decrypt it, and only for this repository, until that gets another key. Each call gives another text.

    Parameters:
        value: What to encrypt: of UTF-8 at most 501 bytes with a key of 4096 bits, 245 with 2048, 117 with 1024.
        key: The repository's key: what `travis.v2.keys.get("owner/name")` or, in V3,
            `travis.key_pairs.get("owner/name", generated=True)` returned, or the text of a public key, in PEM form or
            `ssh-rsa …`. The custom SSH key of a repository does not encrypt.

    Returns:
        The encrypted value in base64, in one line.

    Raises:
        PublicKeyError: The key is no RSA public key, is empty or null, or is a custom SSH key.
        TooLongError: The value is longer than what the key can encrypt.
        ValueError: The value can not be written in UTF-8.
        TypeError: The value or the key is of another type.
        MissingAttributeError: The object has no key, since the server has not sent it.
        ImportError: `cryptography` is not installed.
    """
    data = _encoded(value)
    rsa = read_key(_text(key))
    if len(data) > rsa.room:
        raise TooLongError(len(data), rsa.room)
    return b64encode(rsa.encrypt(data)).decode()


def _text(key: object) -> str:
    """The text of a key with which the server decrypts."""
    if isinstance(key, str):
        return key
    if not isinstance(key, PublicKey):
        name = type(key).__name__
        raise TypeError(f"key must be what travis.v2.keys.get(…) returned, or the text of a public key, not {name}")
    if str(getattr(key, "href", "")).endswith(_CUSTOM):
        raise PublicKeyError(
            "the key is the SSH key that was set for the repository, which does not decrypt; "
            "the one that does is travis.key_pairs.get(…, generated=True)"
        )
    return text_of(key)


def _encoded(value: object) -> bytes:
    if not isinstance(value, str):
        raise TypeError(f"value must be a str, not {type(value).__name__}")
    try:
        return value.encode()
    except UnicodeEncodeError as error:
        at = error.start
    # Apart from the error, which has the value.
    raise ValueError(f"value can not be encrypted: its character {at} is half of one, which UTF-8 does not have")

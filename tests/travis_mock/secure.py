"""Keys: decrypting `secure` values, fingerprints, PEM, and whether a text is a private key.

Only what the mock needs of RSA, on the standard library. The keys of a world are made for tests and protect nothing.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "EXPONENT",
    "decrypt",
    "fingerprint",
    "key_fingerprint",
    "private_fingerprint",
    "private_pem",
    "public_half",
    "public_pem",
]

#: The public exponent of every key that is made here.
EXPONENT = 65537
_INTEGER, _OCTETS, _SEQUENCE = 0x02, 0x04, 0x30
# The algorithm identifier of RSA (1.2.840.113549.1.1.1, NULL).
_RSA = bytes.fromhex("300d06092a864886f70d0101010500")
# The forms of a private key: RSA's own (PKCS #1), the one of all algorithms (PKCS #8), and OpenSSH's.
_PRIVATE_KEY = re.compile(r"-----BEGIN (RSA |OPENSSH |)PRIVATE KEY-----(.*?)-----END \1PRIVATE KEY-----", re.DOTALL)
_PUBLIC = "PUBLIC KEY-----"
_FINGERPRINT = re.compile("[0-9a-f]{2}(:[0-9a-f]{2}){15}")
_OPENSSH = b"openssh-key-v1\x00"
_BROKEN = (ValueError, IndexError, StopIteration)


@lru_cache(maxsize=256)  # a value is shown again and again, and a key of 4096 bits takes its time
def decrypt(private_key: str, secure: str) -> str | None:
    """The text in a `secure` value (RSA, PKCS #1 padding); None where the key does not fit."""
    try:
        encrypted = base64.b64decode(secure)
        modulus, exponent = _private_numbers(private_key)
    except _BROKEN:
        return None
    size = (modulus.bit_length() + 7) // 8
    number = int.from_bytes(encrypted)
    if number >= modulus or len(encrypted) != size:
        return None
    padded = pow(number, exponent, modulus).to_bytes(size)
    if padded[:2] != b"\x00\x02" or (end := padded.find(b"\x00", 2)) < 10:
        return None
    return padded[end + 1 :].decode("utf-8", "replace")


def fingerprint(public: str) -> str | None:
    """The MD5 of a public key in the form that SSH has for it, in pairs with colons; None for what is no RSA key."""
    try:
        modulus, exponent = _public_numbers(public)
    except _BROKEN:
        return None
    return _rsa_fingerprint(modulus, exponent)


def private_fingerprint(key: str) -> str | None:
    """The fingerprint of a private key's public half; None for keys of which the server can not make one.

    It makes one of RSA in PEM form, and of Ed25519 in OpenSSH's (of the bare 32 bytes), not of others in OpenSSH's.
    Source: `lib/travis/private_key.rb`, `lib/travis/model/repository/settings.rb` of travis-ci/travis-api.

    Raises:
        ValueError: The server takes no such key; the message is its code: `not_a_private_key` or
            `key_with_a_passphrase`.
    """
    try:
        form, text = _private_text(key)
        return _openssh_fingerprint(text) if form == "OPENSSH " else _rsa_fingerprint(*_numbers_of_private(form, text))
    except PermissionError:
        raise ValueError("key_with_a_passphrase") from None
    except _BROKEN:
        raise ValueError("key_with_a_passphrase" if "ENCRYPTED" in key else "not_a_private_key") from None


def public_half(key: str) -> str:
    """The public half of an RSA key in PEM form, whether it is itself private or public.

    Raises:
        ValueError: It is none, or has a passphrase.
    """
    try:
        return public_pem(*(_public_numbers(key) if _PUBLIC in key else _numbers_of_private(*_private_text(key))))
    except _BROKEN:
        raise ValueError("no RSA key in PEM form") from None


def public_pem(modulus: int, exponent: int) -> str:
    """The public key of these numbers, in PEM form."""
    numbers = _der(_SEQUENCE, _number(modulus) + _number(exponent))
    return _pem("PUBLIC KEY", _der(_SEQUENCE, _RSA + _der(0x03, b"\x00" + numbers)))


def private_pem(modulus: int, public: int, private: int) -> str:
    """The private key of these numbers, in PEM form; those that only make decrypting faster are left out."""
    numbers = b"".join(_number(number) for number in (0, modulus, public, private))
    return _pem("RSA PRIVATE KEY", _der(_SEQUENCE, numbers))


def key_fingerprint(said: object) -> str | None:
    """The fingerprint that a world says of a key, if it says one."""
    return said if isinstance(said, str) and _FINGERPRINT.fullmatch(said) else None


def _pem(name: str, data: bytes) -> str:
    encoded = base64.b64encode(data).decode()
    lines = [encoded[i : i + 64] for i in range(0, len(encoded), 64)]
    return "\n".join([f"-----BEGIN {name}-----", *lines, f"-----END {name}-----", ""])


def _rsa_fingerprint(modulus: int, exponent: int) -> str:
    name = b"ssh-rsa"
    return _pairs(len(name).to_bytes(4) + name + _mpint(exponent) + _mpint(modulus))


def _pairs(data: bytes) -> str:
    digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
    return ":".join(digest[i : i + 2] for i in range(0, len(digest), 2))


def _private_text(key: str) -> tuple[str, bytes]:
    found = _PRIVATE_KEY.search(key)
    if found is None:
        raise ValueError("no private key")
    return found[1], base64.b64decode("".join(found[2].split()), validate=True)


def _numbers_of_private(form: str, data: bytes) -> tuple[int, int]:
    """Modulus and public exponent of an RSA key."""
    content = _sequence(data)
    if not form:
        _, (_, algorithm), (kind, wrapped), *_ = _items(content)
        if kind != _OCTETS or algorithm != _RSA[2:]:
            raise ValueError("no RSA key")
        content = _sequence(wrapped)
    version, modulus, exponent, _, *_ = (int.from_bytes(data) for _, data in _items(content))
    if version != 0:
        raise ValueError("no RSA key")
    return modulus, exponent


def _openssh_fingerprint(data: bytes) -> str | None:
    """Source of the form: `PROTOCOL.key` of OpenSSH.

    Raises:
        PermissionError: It is encrypted.
    """
    if not data.startswith(_OPENSSH):
        raise ValueError("no OpenSSH key")
    cipher, rest = _string(data[len(_OPENSSH) :])
    _, rest = _string(rest)
    _, rest = _string(rest)
    if cipher != b"none":
        raise PermissionError
    public, _ = _string(rest[4:])
    algorithm, numbers = _string(public)
    return _pairs(_string(numbers)[0]) if algorithm == b"ssh-ed25519" else None


def _string(data: bytes) -> tuple[bytes, bytes]:
    """The string that data starts with, and the rest."""
    size = int.from_bytes(data[:4])
    if len(data) < 4 + size:
        raise ValueError("cut off")
    return data[4 : 4 + size], data[4 + size :]


def _mpint(number: int) -> bytes:
    data = number.to_bytes(number.bit_length() // 8 + 1)
    return len(data).to_bytes(4) + data


def _der(kind: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([kind, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes([kind, 0x80 | len(length)]) + length + content


def _number(value: int) -> bytes:
    return _der(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1))


def _items(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The elements of DER data, each with its type."""
    while data:
        kind, size, start = data[0], data[1], 2
        if size & 0x80:
            start += size & 0x7F
            size = int.from_bytes(data[2:start])
        yield kind, data[start : start + size]
        data = data[start + size :]


def _content(pem: str) -> bytes:
    lines = [line for line in pem.strip().splitlines() if not line.startswith("-----")]
    return _sequence(base64.b64decode("".join(lines), validate=True))


def _sequence(data: bytes) -> bytes:
    ((kind, content),) = _items(data)
    if kind != _SEQUENCE:
        raise ValueError("no key")
    return content


@cache
def _private_numbers(pem: str) -> tuple[int, int]:
    version, modulus, _, exponent, *_ = (int.from_bytes(data) for _, data in _items(_content(pem)))
    if version != 0:
        raise ValueError("no RSA key")
    return modulus, exponent


@cache
def _public_numbers(pem: str) -> tuple[int, int]:
    """The numbers of a public key: bare (`BEGIN RSA PUBLIC KEY`), or wrapped with the name of the algorithm."""
    content = _content(pem)
    kind, _ = next(_items(content))
    if kind == _SEQUENCE:
        _, (_, wrapped) = _items(content)
        content = _sequence(wrapped[1:])
    modulus, exponent = (int.from_bytes(data) for _, data in _items(content))
    return modulus, exponent

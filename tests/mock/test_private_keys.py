"""What the server takes for a private key, and the fingerprint that it shows of it."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from key_pairs import KeyPair

from travis_mock.secure import fingerprint, private_fingerprint, public_half

PAIR = KeyPair(3)
RSA = bytes.fromhex("300d06092a864886f70d0101010500")
ED25519 = bytes.fromhex("300506032b6570")


def pem(label: str, data: bytes) -> str:
    return f"-----BEGIN {label}-----\n{base64.encodebytes(data).decode()}-----END {label}-----\n"


def bare(key: str) -> bytes:
    return base64.b64decode("".join(key.splitlines()[1:-1]))


def der(kind: int, content: bytes) -> bytes:
    size = len(content)
    return bytes([kind]) + (bytes([size]) if size < 128 else bytes([0x82]) + size.to_bytes(2)) + content


def pkcs8(algorithm: bytes, key: bytes) -> str:
    """The form that says which algorithm it is of."""
    return pem("PRIVATE KEY", der(0x30, der(2, b"\0") + algorithm + der(4, key)))


def string(data: bytes) -> bytes:
    return len(data).to_bytes(4) + data


def openssh(algorithm: bytes, numbers: bytes, cipher: bytes = b"none") -> str:
    public = string(algorithm) + numbers
    parts = string(cipher) + string(b"none") + string(b"") + (1).to_bytes(4) + string(public) + string(b"private")
    return pem("OPENSSH PRIVATE KEY", b"openssh-key-v1\0" + parts)


def test_an_rsa_key_has_the_fingerprint_of_its_public_half() -> None:
    expected = fingerprint(PAIR.public)
    assert expected
    assert private_fingerprint(PAIR.private) == expected
    assert private_fingerprint(f"My key:\n\n{PAIR.private}\nThat was it.") == expected
    assert private_fingerprint(PAIR.private.replace("\n", "\r\n")) == expected
    assert private_fingerprint(pkcs8(RSA, bare(PAIR.private))) == expected


def test_of_openssh_s_keys_only_one_kind_has_a_fingerprint() -> None:
    raw = bytes(range(32))
    digest = hashlib.md5(raw, usedforsecurity=False).hexdigest()
    found = private_fingerprint(openssh(b"ssh-ed25519", string(raw)))
    assert found is not None
    assert found.replace(":", "") == digest
    assert private_fingerprint(openssh(b"ssh-rsa", string(b"\3") + string(b"\1\0"))) is None


@pytest.mark.parametrize(
    "key",
    [
        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----\n",
        pem("ENCRYPTED PRIVATE KEY", b"0"),
        openssh(b"ssh-ed25519", string(bytes(32)), cipher=b"aes256-ctr"),
    ],
)
def test_a_key_with_a_passphrase(key: str) -> None:
    with pytest.raises(ValueError, match=r"^key_with_a_passphrase$"):
        private_fingerprint(key)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "ssh-rsa AAAA me@home",
        PAIR.public,
        PAIR.private.replace("RSA PRIVATE", "EC PRIVATE"),
        pkcs8(ED25519, b"\4\1a"),
        pem("RSA PRIVATE KEY", b""),
        pem("RSA PRIVATE KEY", bare(PAIR.private)[:40]),
        pem("RSA PRIVATE KEY", der(0x30, der(2, b"\1") * 4)),
        pem("OPENSSH PRIVATE KEY", b"something else"),
        pem("OPENSSH PRIVATE KEY", b"openssh-key-v1\0" + string(b"none")),
        "-----BEGIN RSA PRIVATE KEY-----\n…\n-----END RSA PRIVATE KEY-----",
    ],
)
def test_what_is_no_private_key(key: str) -> None:
    with pytest.raises(ValueError, match=r"^not_a_private_key$"):
        private_fingerprint(key)


@given(st.sampled_from(["RSA PRIVATE KEY", "PRIVATE KEY", "OPENSSH PRIVATE KEY"]), st.binary(max_size=60))
def test_garbage_in_a_key_is_refused(label: str, data: bytes) -> None:
    with pytest.raises(ValueError, match=r"^not_a_private_key$"):
        private_fingerprint(pem(label, data))


def test_the_public_half_of_an_rsa_key_in_any_of_its_forms() -> None:
    numbers = der(0x30, b"".join(der(2, number) for number in _public_numbers()))
    for key in (PAIR.private, PAIR.public, pkcs8(RSA, bare(PAIR.private)), pem("RSA PUBLIC KEY", numbers)):
        assert public_half(key) == PAIR.public


@pytest.mark.parametrize("key", ["", "not a key", pkcs8(ED25519, b"key"), openssh(b"ssh-rsa", b""), "PUBLIC KEY-----"])
def test_what_is_no_rsa_key_has_no_public_half(key: str) -> None:
    with pytest.raises(ValueError, match="no RSA key in PEM form"):
        public_half(key)


@given(st.text(max_size=80))
def test_a_text_is_no_key_and_nothing_worse(text: str) -> None:
    with pytest.raises(ValueError, match="no RSA key"):
        public_half(text)


def _public_numbers() -> tuple[bytes, bytes]:
    """Modulus and exponent, as they stand in the private key behind its version."""
    data = bare(PAIR.private)
    size = data[data.index(b"\x02\x01\x00") + 4]
    start = data.index(b"\x02\x01\x00") + 5
    return data[start : start + size], b"\x01\x00\x01"

"""Keys: decrypting, fingerprints, and new ones."""

import base64
import random

from hypothesis import given
from hypothesis import strategies as st

from travis_mock.secure import decrypt, fingerprint, public_key

TRAVIS_API = """-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCOmOkC6MYRH1w2ib3AIC00GNwm
gr8ch3mNHZ16x6cvSMjc6cURZt9Hav6gz03P5+9e5Vw1ztm3hvPR+IJsyOV/CSsY
f1Cgboj6ZJ7tr3xOJXcqcMVfiGiG7Km6/psRdn0jrjTpU/qcru8Wx3zbQEf5NuXQ
yMVHmnl8/5w0WPV/UwIDAQAB
-----END PUBLIC KEY-----
"""


def test_the_fingerprint_that_the_reference_shows() -> None:
    assert fingerprint(TRAVIS_API) == "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"


@given(st.text(max_size=50))
def test_what_is_no_key_has_no_fingerprint(text: str) -> None:
    assert fingerprint(text) is None


@given(st.binary(min_size=64, max_size=512))
def test_a_new_key_is_well_formed(drawn: bytes) -> None:
    key = public_key(drawn)
    assert fingerprint(key) is not None
    assert all(len(line) <= 64 for line in key.splitlines())


def probable_prime(bits: int, source: random.Random) -> int:
    while True:
        number = source.getrandbits(bits) | (1 << (bits - 1)) | 1
        if number % 65537 != 1 and all(pow(base, number - 1, number) == 1 for base in (2, 3, 5, 7, 11, 13)):
            return number


def der(kind: int, content: bytes) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x82]) + size.to_bytes(2)
    return bytes([kind]) + length + content


def private_key(modulus: int, exponent: int) -> str:
    numbers = (0, modulus, 65537, exponent)
    content = b"".join(der(2, number.to_bytes(number.bit_length() // 8 + 1)) for number in numbers)
    encoded = base64.encodebytes(der(0x30, content)).decode()
    return f"-----BEGIN RSA PRIVATE KEY-----\n{encoded}-----END RSA PRIVATE KEY-----\n"


def test_what_was_encrypted_for_a_repository_is_read_with_its_key() -> None:
    source = random.Random(7)  # noqa: S311 (a key for a test)
    p, q = probable_prime(256, source), probable_prime(256, source)
    modulus, size = p * q, ((p * q).bit_length() + 7) // 8
    key = private_key(modulus, pow(65537, -1, (p - 1) * (q - 1)))

    def encrypt(text: bytes) -> str:
        padding = bytes(source.randrange(1, 256) for _ in range(size - 3 - len(text)))
        number = int.from_bytes(b"\x00\x02" + padding + b"\x00" + text)
        return base64.b64encode(pow(number, 65537, modulus).to_bytes(size)).decode()

    assert decrypt(key, encrypt(b"A=1")) == "A=1"
    assert decrypt(key, base64.b64encode(bytes(size)).decode()) is None
    for garbage in ("", "no base64!", "AAAA"):
        assert decrypt(key, garbage) is None
    assert decrypt("no key", encrypt(b"A=1")) is None

"""Keys: decrypting, fingerprints, and new ones."""

import base64

from hypothesis import given
from hypothesis import strategies as st
from key_pairs import KeyPair

from travis_mock.pairs import new_pair
from travis_mock.secure import decrypt, fingerprint, public_half

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


@given(st.binary(max_size=64), st.sampled_from([2048, 4096]))
def test_a_new_key_is_well_formed_and_always_the_same(seed: bytes, bits: int) -> None:
    public, private = new_pair(seed, bits)
    assert fingerprint(public) is not None
    assert public_half(private) == public
    assert all(len(line) <= 64 for line in public.splitlines())
    assert new_pair(seed, bits) == (public, private)


def test_every_seed_has_a_key_of_its_own() -> None:
    assert len({new_pair(bytes([seed]), 2048) for seed in range(200)}) == 200


def test_what_was_encrypted_for_a_repository_is_read_with_its_key() -> None:
    pair = KeyPair(7)
    assert decrypt(pair.private, pair.encrypt(b"A=1")) == "A=1"
    assert decrypt(pair.private, base64.b64encode(bytes(pair.size)).decode()) is None
    for garbage in ("", "no base64!", "AAAA"):
        assert decrypt(pair.private, garbage) is None
    assert decrypt("no key", pair.encrypt(b"A=1")) is None
    assert decrypt(pair.public, pair.encrypt(b"A=1")) is None

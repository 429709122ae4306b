"""`traviskit.crypto.encrypt`, held against the private halves of its keys, and what it refuses without showing it."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
import traceback
from base64 import b64decode, b64encode
from typing import ClassVar

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from rsa_keys import BITS, SPKI, decrypted, forms, private_forms, private_key, public_pem

from traviskit import MissingAttributeError, Model, crypto
from traviskit._kinds import STRING, Field, Nullable
from traviskit._models import Traits, model
from traviskit.crypto import PublicKey, PublicKeyError, TooLongError, encrypt
from traviskit.v2 import RepositoryKey

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
MISSING = "keys are read by cryptography, which is not installed: pip install 'traviskit[crypto]'"
LONGEST = {1024: 117, 1031: 118, 2048: 245}


@model
class Key(PublicKey, Model):
    traits: ClassVar[Traits] = Traits("v3", public_key="public_key", fetched_by="travis.keys.get")
    href: str
    public_key: str | None

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("href", "@href", STRING), Field("public_key", "public_key", Nullable(STRING)))


def key_of(text: str | None) -> Key:
    return Key(href="/repo/1/key_pair/generated", public_key=text)


# -- what it gives -----------------------------------------------------------------------------------------------------


@given(text=TEXTS.filter(lambda text: len(text.encode()) <= LONGEST[1024]), bits=st.sampled_from(BITS))
def test_what_was_encrypted_is_what_the_private_half_decrypts(text: str, bits: int) -> None:
    pem = public_pem(bits)
    for key in (pem, key_of(pem), RepositoryKey(key=pem, fingerprint="")):
        assert decrypted(bits, encrypt(text, key)) == text


@pytest.mark.parametrize("form", forms(1024))
def test_the_form_of_the_key_makes_no_difference(form: str) -> None:
    text = forms(1024)[form]
    assert decrypted(1024, encrypt("A=1", text)) == decrypted(1024, encrypt("A=1", key_of(text))) == "A=1"


@pytest.mark.parametrize("bits", BITS)
def test_it_is_one_line_of_base64_as_long_as_the_key_and_never_the_same(bits: int) -> None:
    first, second = encrypt("A=1", public_pem(bits)), encrypt("A=1", public_pem(bits))
    assert first != second
    assert re.fullmatch("[A-Za-z0-9+/]+=*", first)
    assert len(b64decode(first)) == len(b64decode(second)) == (bits + 7) // 8


# -- how long ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("bits", "longest"), LONGEST.items())
def test_the_longest_fits_and_one_byte_more_does_not(bits: int, longest: int) -> None:
    assert decrypted(bits, encrypt("x" * longest, public_pem(bits))) == "x" * longest
    with pytest.raises(TooLongError) as caught:
        encrypt("x" * (longest + 1), public_pem(bits))
    assert (caught.value.length, caught.value.room) == (longest + 1, longest)
    assert str(caught.value).startswith(
        f"value has {longest + 1} bytes in UTF-8, 1 more than this key can encrypt ({longest}); "
    )


def test_length_is_that_of_utf8() -> None:
    assert decrypted(1024, encrypt("é" * 58, public_pem(1024))) == "é" * 58
    with pytest.raises(TooLongError, match="has 118 bytes in UTF-8, 1 more than this key can encrypt"):
        encrypt("é" * 59, public_pem(1024))


@given(more=st.integers(1, 5000), bits=st.sampled_from(BITS))
def test_it_says_by_how_much_and_not_what(more: int, bits: int) -> None:
    with pytest.raises(TooLongError, match=rf", {more} more than ") as caught:
        encrypt("ß" * (LONGEST[bits] + more >> 1) + "x" * (LONGEST[bits] + more & 1), public_pem(bits))
    assert "ßß" not in shown(caught.value)


def test_the_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(TooLongError(300, 245)))  # noqa: S301  # our own
    assert (type(error), error.length, error.room, str(error)) == (TooLongError, 300, 245, str(TooLongError(300, 245)))
    assert isinstance(error, ValueError)


# -- what is no key ----------------------------------------------------------------------------------------------------


def shown(error: BaseException) -> str:
    """All that is printed of an error, what caused it included."""
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.__cause__) + repr(error.__context__)


@pytest.mark.parametrize("form", private_forms(1024))
def test_a_private_key_is_refused_and_not_shown(form: str) -> None:
    text = private_forms(1024)[form]
    hidden = (
        text.replace("PRIVATE ", "PUBLIC ").replace("OPENSSH ", "").replace("ENCRYPTED ", "")
    )  # as if it were the other
    bare = "".join(text.splitlines()[1:-1])
    for refused, message in (
        (text, "the key is a private one: keep it to yourself, and give its public half"),
        (hidden, "the key looks like a public one, but is broken or cut off"),
        (bare, "the key is no public key: neither PEM (-----BEGIN PUBLIC KEY-----) nor OpenSSH's (ssh-rsa …)"),
        (f"ssh-rsa {bare}", "the key looks like a public one, but is broken or cut off"),
    ):
        with pytest.raises(PublicKeyError) as caught:
            encrypt("A=1", refused)
        assert str(caught.value) == message
        assert not any(line in shown(caught.value) for line in text.splitlines()[1:-1])


@given(text=st.text(max_size=200))
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(PublicKeyError, match=r"^the key (is empty|is no public key: |is a private one)"):
        encrypt("A=1", text)
    with pytest.raises(PublicKeyError, match=r"^the key (is empty|is no public key: |is a private one)"):
        _ = key_of(text).ssh


@given(data=st.data(), form=st.sampled_from(["normal", "RSA", "OpenSSH"]))
def test_a_key_that_was_cut_is_refused(data: st.DataObject, form: str) -> None:
    text = forms(1024)[form].strip()
    at = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(at + 1, len(text)))
    cut = text[:at] + text[end:]
    try:
        encrypt("A=1", cut)
    except PublicKeyError as error:
        assert str(error).startswith("the key ")  # noqa: PT017  # or there is none
    else:
        # What was taken out was a line break, or a comment.
        assert "".join(cut.split()) == "".join(text.split())


@given(garbage=st.binary(max_size=300))
def test_what_is_in_pem_and_no_key_is_refused(garbage: bytes) -> None:
    text = f"-----BEGIN PUBLIC KEY-----\n{b64encode(garbage).decode()}\n-----END PUBLIC KEY-----\n"
    with pytest.raises(PublicKeyError, match="broken or cut off"):
        encrypt("A=1", text)


@pytest.mark.parametrize("more", ["*", "\\n", "ü", "#", "-"])
def test_what_does_not_belong_into_a_key_is_not_passed_over(more: str) -> None:
    first, *rest = public_pem(1024).splitlines()
    with pytest.raises(PublicKeyError, match="broken or cut off"):
        encrypt("A=1", "\n".join([first, more, *rest]))


OTHERS = {
    "EC": lambda: ec.generate_private_key(ec.SECP256R1()).public_key(),
    "Ed25519": lambda: ed25519.Ed25519PrivateKey.generate().public_key(),
}


@pytest.mark.parametrize("name", OTHERS)
def test_keys_of_other_algorithms_are_refused(name: str) -> None:
    key = OTHERS[name]()
    pem, ssh = key.public_bytes(Encoding.PEM, SPKI), key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    for text in (pem.decode(), ssh.decode()):
        with pytest.raises(PublicKeyError, match=r"^the key is a public one, but not of RSA, as those of repositories"):
            encrypt("A=1", text)


def test_several_keys_are_refused() -> None:
    first, second = public_pem(1024), public_pem(2048)
    for text in (first + second, "\n".join([forms(1024)["OpenSSH"], forms(2048)["OpenSSH"]])):
        with pytest.raises(PublicKeyError):
            encrypt("A=1", text)


def test_a_key_that_can_not_encrypt_is_said_to_be_broken() -> None:
    number = private_key(1024).public_key().public_numbers().n
    pem = rsa.RSAPublicNumbers(65537, number - 1).public_key().public_bytes(Encoding.PEM, SPKI).decode()
    with pytest.raises(PublicKeyError, match=r"^the key of 1024 bits is broken: nothing can be encrypted with it$"):
        encrypt("A=1", pem)


def test_a_null_key_and_one_that_was_not_sent() -> None:
    with pytest.raises(PublicKeyError, match=r"^Key\.public_key is null: the server has no key that it can read$"):
        encrypt("A=1", key_of(None))
    with pytest.raises(MissingAttributeError, match=r"^key\.public_key was not sent; "):
        encrypt("A=1", Key(href="/repo/1/key_pair/generated"))
    with pytest.raises(PublicKeyError, match=r"^the key is empty$"):
        encrypt("A=1", key_of(" \n"))


def test_a_custom_ssh_key_is_refused_since_it_decrypts_nothing() -> None:
    custom = Key(href="/v3/repo/1/key_pair", public_key=public_pem(1024))
    assert custom.pem == public_pem(1024)
    with pytest.raises(PublicKeyError) as caught:
        encrypt("A=1", custom)
    assert str(caught.value) == (
        "the key is the SSH key that was set for the repository, which does not decrypt; "
        "the one that does is travis.key_pairs.get(…, generated=True)"
    )


@pytest.mark.parametrize("key", [None, 5, b"ssh-rsa AAAA", {"key": "secret"}])
def test_what_is_neither_a_key_nor_a_text_is_a_type_error(key: object) -> None:
    with pytest.raises(TypeError, match=rf"^key must be what travis.v2.keys.get.* not {type(key).__name__}$"):
        encrypt("A=1", key)  # type: ignore[arg-type]  # what is tested


# -- what can not be encrypted -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [None, b"A=very secret", 5, {"A": "very secret"}])
def test_a_value_that_is_no_text_is_refused_and_not_shown(value: object) -> None:
    with pytest.raises(TypeError, match=f"^value must be a str, not {type(value).__name__}$") as caught:
        encrypt(value, public_pem(1024))  # type: ignore[arg-type]  # what is tested
    assert "very secret" not in str(caught.value)


def test_half_a_character_is_refused_and_the_value_not_kept() -> None:
    with pytest.raises(ValueError, match=r"^value can not be encrypted: its character 13 is half of one") as caught:
        encrypt("A=very secret\ud83d", public_pem(1024))
    assert caught.value.__cause__ is caught.value.__context__ is None


# -- without the library -----------------------------------------------------------------------------------------------


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603  # ours
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_cryptography_it_says_what_to_install() -> None:
    code = f"""
import sys
sys.modules["cryptography"] = None
from traviskit import crypto
from traviskit.v2 import RepositoryKey
key = RepositoryKey(key={public_pem(1024)!r}, fingerprint="ef")
for ask in (lambda: crypto.encrypt("A=1", key), lambda: key.ssh):
    try:
        ask()
    except ImportError as error:
        print(error)
print(key.fingerprint)
"""
    assert run(code).splitlines() == [MISSING, MISSING, "ef"]


def test_the_error_of_a_missing_library_names_its_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "traviskit._rsa", None)
    with pytest.raises(ImportError) as caught:
        encrypt("A=1", public_pem(1024))
    assert str(caught.value) == MISSING
    assert isinstance(caught.value.__cause__, ImportError)


def test_cryptography_is_loaded_when_a_key_is_first_read() -> None:
    code = f"""
import sys
from traviskit import crypto
from traviskit.v2 import RepositoryKey
from traviskit.v3 import KeyPair
key = RepositoryKey(key={public_pem(1024)!r}, fingerprint="ef")
print("cryptography" in sys.modules)
key.pem
print("cryptography" in sys.modules)
"""
    assert run(code).split() == ["False", "True"]


def test_what_it_exports() -> None:
    assert crypto.__all__ == ["PublicKey", "PublicKeyError", "TooLongError", "encrypt"]

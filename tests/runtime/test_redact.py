"""No credential in anything that is shown."""

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traviskit._operation import Operation, Parameter
from traviskit._redact import (
    BODY_LIMIT,
    body_start,
    credentials_in,
    redact_body,
    redact_headers,
    redact_text,
    redact_url,
    secrets_in,
)

tokens = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", min_size=22, max_size=22)
names = st.sampled_from(
    ["access_token", "token", "github_token", "log.token", "Access_Token", "access%5Ftoken", "%74oken"]
)


@given(tokens, names, st.text("abc/&=?", max_size=8), st.text("abc&=?#", max_size=8))
def test_no_url_shows_a_token(token: str, name: str, before: str, after: str) -> None:
    assert token not in redact_url(f"https://h/{before}?x=1&{name}={token}&y=2{after}")
    assert token not in redact_url(f"https://me:{token}@h/{before}")
    assert token not in redact_url(f"https://h/{before}{token}{after}", (token,))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/builds?after_number=5", "https://h/builds?after_number=5"),
        ("https://h/logout?access_token=abc&x=1", "https://h/logout?access_token=[redacted]&x=1"),
        ("https://h/?access%5Ftoken=a=b&x=y", "https://h/?access%5Ftoken=[redacted]&x=y"),
        ("https://h/?token=a=b", "https://h/?token=[redacted]"),
        ("https://h/?x=1;token=abc", "https://h/?x=1;token=[redacted]"),
        ("https://h/?token=", "https://h/?token="),
        ("https://h/?mytoken=1&token_name=2", "https://h/?mytoken=1&token_name=2"),
        ("https://user:pass@h/a@b?c=d@e", "https://h/a@b?c=d@e"),
        ("https://h/#access_token=abc", "https://h/#access_token=[redacted]"),
    ],
)
def test_urls(url: str, shown: str) -> None:
    assert redact_url(url) == shown


@given(tokens, st.sampled_from(["Authorization", "AUTHORIZATION", "cookie", "Set-Cookie", "X-Log-Access-Token"]))
def test_no_header_shows_a_token(token: str, name: str) -> None:
    assert token not in repr(redact_headers([(name, f"token {token}"), ("X-Other", "y")]))
    assert token not in repr(redact_headers([("X-Other", f"see {token}")], (token,)))
    assert redact_headers([("Accept", "text/plain")], (token,)) == [("Accept", "text/plain")]


@given(tokens, st.integers(0, BODY_LIMIT + 40))
def test_no_body_shows_a_token_not_even_half_of_one(token: str, offset: int) -> None:
    body = "." * offset + token + "." * 100
    assert token[:11] not in body_start(body, (token,))
    assert len(body_start(body, (token,))) <= BODY_LIMIT


@pytest.mark.parametrize(
    "body",
    [
        '{"access_token":"SECRET","x":1}',
        '{"token" : "SEC\\"RET"}',
        '{"access_token":"SECRET',
        "a=1&access_token=SECRET",
    ],
)
def test_members_that_carry_credentials(body: str) -> None:
    shown = redact_body(body)
    assert "SEC" not in shown
    assert "RET" not in shown
    assert "[redacted]" in shown


def test_secret_arguments_are_found_as_they_are_and_in_json() -> None:
    parameters = (
        Parameter("name", "name", "body", "string"),
        Parameter("value", "value", "body", "string", secret=True),
        Parameter("other", "other", "body", "string", secret=True),
    )
    operation: Operation[Any] = Operation("x", "v3", "POST", "/x", "x", "x", parameters)
    arguments = {"name": "a-public-name", "value": 's3cr3t "é"\n', "other": "short"}
    secrets = secrets_in(operation, arguments)
    assert secrets == ('s3cr3t "é"\n', 's3cr3t \\"\\u00e9\\"\\n', 's3cr3t \\"é\\"\\n')
    for ensure_ascii in (True, False):
        body = json.dumps({**arguments, "env_var.value": "abc", "short": True}, ensure_ascii=ensure_ascii)
        assert json.loads(redact_body(body, secrets)) == {
            "name": "a-public-name",
            "value": "[redacted]",
            "other": "short",
            "env_var.value": "[redacted]",
            "short": True,
        }


@given(st.text("aB+/= &", min_size=4))
def test_a_secret_is_found_percent_encoded(secret: str) -> None:
    if secret.strip(" ") and quote(secret, safe="") not in "[redacted]":
        assert quote(secret, safe="") not in redact_text(f"<{quote(secret, safe='')}>", (secret,))


@pytest.mark.parametrize(
    ("authorization", "secrets"),
    [
        (None, ()),
        ("", ()),
        ("abc", ()),
        ("token ", ()),
        ("token abc", ("abc",)),
        ("Token  abc ", ("abc",)),
        ("token a b", ("a b",)),
        ('token "XabcX"', ("XabcX",)),
    ],
)
def test_what_is_secret_of_an_authorization(authorization: str | None, secrets: tuple[str, ...]) -> None:
    assert credentials_in(authorization) == secrets

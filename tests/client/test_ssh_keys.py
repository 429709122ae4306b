"""SSH keys through the client: what goes in never shows again."""

import httpx
import pytest
from in_process import SyncBridge

import travis_mock
from traviskit import Travis, UnprocessableError


def test_a_private_key_is_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    app = travis_mock.app()
    http = httpx.Client(transport=SyncBridge(app), trust_env=False)
    client = Travis(app.tokens["rkh"], endpoint="http://travis.test", http_client=http)
    with caplog.at_level("DEBUG"), pytest.raises(UnprocessableError, match="not_a_private_key") as caught:
        client.v2.ssh_keys.update(82, value="very secret")
    assert "very secret" not in f"{caplog.text} {caught.value} {caught.value!r}"

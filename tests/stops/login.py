"""Coming by an access token, on the mock server's own GitHub: by a temporary token, and with one at hand."""

# ruff: noqa: T201  # what it prints is what it is for

from traviskit import Travis, TravisError

__all__ = ["log_in"]

USER, PASSWORD, TOKEN = "rkh", "YOUR GITHUB PASSWORD", "YOUR TRAVIS ACCESS TOKEN"  # the placeholders of the documents


def log_in(url: str) -> bool:
    """Log a client in, and see who it is; whether that went well."""
    try:
        with Travis("", endpoint=url) as travis:
            address = f"{url}/api.github.com"
            with travis.auth.temporary_github_token(USER, PASSWORD, github_url=address) as github_token:
                print(f"auth.temporary_github_token({USER!r}, …) → {github_token}")
                token = travis.login(github_token=github_token)
            login = travis.users.me().login
    except TravisError as error:
        print(f"FAILED: {error}")
        return False
    print(f"login(github_token=…) → {token}; users.me() → {login}")
    print("" if (arrived := (token, login) == (TOKEN, USER)) else "FAILED: that is somebody else\n")
    return arrived

"""The pages of the log-in of web browsers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from ..answers import encode

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CONTAINER", "REDIRECT", "form", "message", "refusal"]

# Says something to every page around this one, and to the one that opened it.
_TELL = """
function tell(what, page) {
  page.postMessage(what, "*");
  if (page.parent !== page) tell(what, page.parent);
  if (page.opener) tell(what, page.opener);
}"""

REDIRECT = f"<!DOCTYPE html><html><body><script>{_TELL}\ntell('redirect', window);\n</script></body></html>\n"

# For the handshake in an iframe: the page that embeds this one is where the token may go.
CONTAINER = """<!DOCTYPE html><html><body><script>
const origin = document.referrer && new URL(document.referrer).origin;
const frame = document.createElement("iframe");
frame.style.display = "none";
frame.src = location.pathname + "/iframe?origin=" + encodeURIComponent(origin);
document.body.appendChild(frame);
</script></body></html>
"""


def form(target: str, token: str, user: Mapping[str, Any]) -> str:
    """The page that sends the token to the target, by itself."""
    fields = {"token": token, "user": encode(user).decode(), "storage": "localStorage"}
    inputs = "".join(f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in fields.items())
    return (
        '<!DOCTYPE html><html><body onload="document.forms[0].submit()">'
        f'<form method="post" action="{escape(target)}">{inputs}</form></body></html>\n'
    )


def message(target: str, token: str, user: Mapping[str, Any]) -> str:
    """The page that posts the token to the outermost page (or to the one that opened it), if that is of the target."""
    sent = encode({"user": user, "token": token}).decode()
    return f"""<!DOCTYPE html><html><body><script>{_TELL}
const target = {_script(target)};
if (window.parent === window) {{
  window.opener.postMessage({sent}, target);
  window.close();
}} else {{
  tell("done", window.parent);
  window.top.postMessage({sent}, target);
}}
</script></body></html>
"""


def refusal(target: str) -> str:
    """The page for an origin that is not on the list."""
    said = f"refusing to send a token to {target!r}, not safelisted!"
    return f"<!DOCTYPE html><html><body><script>console.log({_script(said)});</script></body></html>\n"


def _script(text: str) -> str:
    """A text as JavaScript writes it, which can not end the script."""
    return encode([text]).decode()[1:-1]

"""What a fresh process does before and with its first call, as code to run in it.

Each ends by printing the CPU milliseconds: an import's own, and for a first call those of the whole process.
"""

__all__ = ["FIRST_CALL_RAW", "FIRST_CALL_TRAVISKIT", "IMPORT_HTTPX", "IMPORT_TRAVISKIT"]

_START = """\
import sys
from time import process_time
sys.path.insert(0, sys.argv[1])
start = process_time()
"""
_IMPORT = """\
print((process_time() - start) * 1e3)
"""
_WHOLE = """\
print(process_time() * 1e3)
"""

IMPORT_HTTPX = f"{_START}import httpx\n{_IMPORT}"
IMPORT_TRAVISKIT = f"{_START}from traviskit import Travis\n{_IMPORT}"
FIRST_CALL_RAW = f"""\
{_START}\
import httpx
accept = "application/vnd.travis-ci.2+json"
headers = {{"Accept": accept, "Authorization": "token {"x" * 22}", "User-Agent": "bench/1.0"}}
with httpx.Client(headers=headers) as client:
    answer = client.get(sys.argv[2] + "/builds/9005")
    answer.raise_for_status()
    assert answer.json()["build"]["id"] == 9005
{_WHOLE}"""
FIRST_CALL_TRAVISKIT = f"""\
{_START}\
from traviskit import Travis
with Travis("{"x" * 22}", endpoint=sys.argv[2], user_agent="bench/1.0") as travis:
    assert travis.v2.builds.get(9005).id == 9005
{_WHOLE}"""

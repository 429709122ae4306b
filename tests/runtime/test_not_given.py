"""`NOT_GIVEN` is one object, false, and says what it is."""

import copy
import pickle

from traviskit import NOT_GIVEN
from traviskit._not_given import NOT_GIVEN as SAME


def test_it_is_one_object() -> None:
    assert NOT_GIVEN is SAME
    assert copy.copy(NOT_GIVEN) is NOT_GIVEN
    assert copy.deepcopy([NOT_GIVEN])[0] is NOT_GIVEN
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(NOT_GIVEN, protocol)) is NOT_GIVEN  # noqa: S301  # our own


def test_it_is_false_and_says_what_it_is() -> None:
    assert not NOT_GIVEN
    assert NOT_GIVEN is not None
    assert repr(NOT_GIVEN) == "NOT_GIVEN"

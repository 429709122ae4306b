# From generator/runtime/_yaml.py by `nox -s regenerate`; do not edit.
"""YAML as Travis CI reads it, by PyYAML, which is needed for nothing else.

Source: travis-ci/travis-yml, `lib/travis/yml/support/yaml.rb`: keys are texts, and so are `on`, `yes`, numbers with a
point, and times.
"""

from re import IGNORECASE
from re import compile as pattern
from typing import Any, Final

import yaml

__all__ = ["read_yaml"]

#: on an object or list of a request's config, they choose how that part is merged
_MERGE_TAGS: Final = frozenset(
    {"append", "deep_merge", "deep_merge+append", "deep_merge+prepend", "merge", "prepend", "replace"}
)


class _Loader(yaml.SafeLoader):
    """Reads as texts what Travis CI reads so, and what has a tag as if it had none; the tags are remembered."""

    def __init__(self, text: str) -> None:
        """Parameters: `text` is a document."""
        super().__init__(text)
        self.tags: set[str] = set()

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """A map, of which every key is a text."""
        self.flatten_mapping(node)
        found: dict[Any, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(problem="a key must be a text", problem_mark=key.start_mark)
            found[key.value] = self.construct_object(value, deep=deep)  # pyright: ignore[reportUnknownMemberType]  # PyYAML has no types
        return found

    def construct_tagged(self, tag: str, node: yaml.Node) -> object:
        """The value of a node, whatever its tag says."""
        self.tags.add(tag)
        if isinstance(node, yaml.MappingNode):
            return self.construct_mapping(node, deep=True)
        if isinstance(node, yaml.SequenceNode):
            return self.construct_sequence(node, deep=True)
        return node.value


_Loader.yaml_implicit_resolvers = {}  # not those of the base: neither `on` nor 3.10 nor a date is anything but a text
for _tag, _regexp, _first in (
    ("bool", r"true|false", "tTfF"),
    ("int", r"[-+]?(?:0|[1-9][0-9_]*|0[0-7_]+|0x[0-9a-f_]+|0b[01_]+)", "-+0123456789"),
    ("null", r"~|null|", "~nN"),
    ("merge", r"<<", "<"),
):
    _Loader.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType]  # as above
        f"tag:yaml.org,2002:{_tag}", pattern(rf"^(?:{_regexp})\Z", IGNORECASE), [*_first, *([""] * (_tag == "null"))]
    )
_Loader.add_multi_constructor("!", _Loader.construct_tagged)  # pyright: ignore[reportUnknownMemberType]  # as above


def read_yaml(name: str, text: str, *, merge_tags: bool) -> object:
    """What a YAML text says. `name` is what it is called in errors; `merge_tags` whether it may have some.

    Raises:
        ValueError: It is no YAML, or has a tag that says how to merge, and may not.
    """
    try:
        loader = _Loader(text)
        found: object = loader.get_single_data()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ValueError(f"{name} is no YAML that Travis CI can read: {' '.join(str(error).split())}") from error
    if not merge_tags and (tags := loader.tags & _MERGE_TAGS):
        shown = ", ".join(f"!{tag}" for tag in sorted(tags))
        raise ValueError(f"{name} has parts that say themselves how to merge them ({shown}), which is not done here")
    return found

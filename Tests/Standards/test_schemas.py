"""The JSON Schemas hold for the content of this repository, and not for what Insyn refuses."""

import json
from copy import deepcopy

import pytest
import yaml
from jsonschema import Draft202012Validator

from insyn import ROOT, insyn


class CoreLoader(yaml.SafeLoader):
    """Reads as editors do: numbers and flags of YAML 1.2, and dates as texts."""


CoreLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    if first not in "yYnNoO"
}

# As Insyn reads it, every scalar is a text.
LOADERS = [yaml.BaseLoader, CoreLoader]
FOLDERS = {
    "strategies": "strategy", "agreements": "agreement", "motions": "motion", "collaborations": "collaboration",
    "cases": "case", "decisions": "decision", "followups": "followup", "initiatives": "initiative",
    "documents": "document", "bodies": "body", "people": "person", "parties": "party",
    "municipalities": "municipality", "topics": "topic", "glossary": "term", "pages": "page",
}


@pytest.fixture(scope="module", params=["en", "sv"])
def validators(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    insyn("schema", str(folder), "--lang", request.param)
    schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text()) for path in folder.iterdir()}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    return {name: Draft202012Validator(schema) for name, schema in schemas.items()}


def front_matter(path, loader):
    return yaml.load(path.read_text().split("\n---", 1)[0].removeprefix("---"), loader)


def problems(validator, value):
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def test_there_is_a_schema_for_every_kind_and_for_the_site(validators):
    assert set(validators) == set(FOLDERS.values()) | {"site"}


@pytest.mark.parametrize("loader", LOADERS)
def test_all_content_is_accepted(validators, loader):
    found = {}
    for folder, kind in FOLDERS.items():
        for path in sorted((ROOT / "content" / folder).glob("*.md")):
            if errors := problems(validators[kind], front_matter(path, loader)):
                found[path.name] = errors
    site = yaml.load((ROOT / "content/site.yml").read_text(), loader)
    assert not found and not problems(validators["site"], site)


# Where in which file, and what is put there; nothing takes the key away.
REJECTED = [
    ("agreements/nacka-polisen", ["titel"], "Avtal"),
    ("agreements/nacka-polisen", ["title"], None),
    ("agreements/nacka-polisen", ["title"], ""),
    ("agreements/nacka-polisen", ["title"], "unknown"),
    ("agreements/nacka-polisen", ["title"], ["Avtal"]),
    ("agreements/nacka-polisen", ["type"], "contract"),
    ("agreements/nacka-polisen", ["signed"], "16/2 2016"),
    ("agreements/nacka-polisen", ["signed"], {"unknown": "lost"}),
    ("agreements/nacka-polisen", ["signed"], {"note": "…"}),
    ("agreements/nacka-polisen", ["parties"], "polisen"),
    ("agreements/nacka-polisen", ["parties", 0, "rolle"], "part"),
    ("agreements/nacka-polisen", ["parties", 0, "body"], "Nacka kommun"),
    ("agreements/nacka-polisen", ["follow_up", "cadence"], "P"),
    ("agreements/nacka-polisen", ["follow_up", "cadence"], "varje år"),
    ("agreements/nacka-polisen", ["published"], "2016-02"),
    ("municipalities/nacka", ["website"], "www.nacka.se"),
    ("pages/om", ["menu"], "första"),
    ("pages/om", ["menu"], -1),
]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("file, keys, value", REJECTED)
def test_what_insyn_refuses_is_rejected(validators, loader, file, keys, value):
    item = deepcopy(front_matter(ROOT / "content" / f"{file}.md", loader))
    place = item
    for key in keys[:-1]:
        place = place[key]
    if value is None:
        del place[keys[-1]]
    else:
        place[keys[-1]] = value
    assert problems(validators[FOLDERS[file.split("/")[0]]], item)

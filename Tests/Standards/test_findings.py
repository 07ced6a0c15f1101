"""Findings as forges and code scanners read them."""

import json
import re
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator

from insyn import faulty_site, insyn
from sarif import LOG

CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^[^./]"},
                    "lines": {"type": "object", "required": ["begin"]},
                },
            },
        },
    },
}


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    repository = tmp_path_factory.mktemp("repository")
    faulty_site(repository)
    return repository


def check(repository, form, *arguments):
    return insyn("check", "--source", str(repository / "Våra sidor"), "--format", form, *arguments, expect=1)


@pytest.mark.parametrize("language", ["en", "sv"])
def test_a_sarif_log_is_as_the_standard_demands(repository, language):
    log = json.loads(check(repository, "sarif", "--lang", language))
    assert not [error.message for error in Draft202012Validator(LOG).iter_errors(log)]
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert all("shortDescription" in rule for rule in run["tool"]["driver"]["rules"])
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
    fingerprints = [result["partialFingerprints"]["insyn/v1"] for result in run["results"]]
    assert len(set(fingerprints)) == len(fingerprints)


def test_the_files_and_the_texts_of_a_sarif_log_are_there(repository):
    (run,) = json.loads(check(repository, "sarif"))["runs"]
    for result in run["results"]:
        (location,) = result["locations"]
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri)
        region = location["physicalLocation"]["region"]
        lines = (repository / unquote(uri)).read_text().split("\n")
        assert region["startLine"] <= len(lines)
        assert region["startColumn"] <= len(lines[region["startLine"] - 1]) + 1


def test_a_fix_puts_the_right_word_in_place_of_the_wrong_one(repository):
    (run,) = json.loads(check(repository, "sarif"))["runs"]
    fixes = [result["fixes"] for result in run["results"] if result["ruleId"] == "unknown-reference"]
    assert fixes
    (change,) = fixes[0][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    region = replacement["deletedRegion"]
    line = (repository / unquote(change["artifactLocation"]["uri"])).read_text().split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "nacka-sociala-kvalitetenheten"
    assert replacement["insertedContent"]["text"] == "nacka-sociala-kvalitetsenheten"


def test_a_code_quality_report_is_as_gitlab_demands(repository):
    report = json.loads(check(repository, "gitlab"))
    assert report and not [error.message for error in Draft202012Validator(CODE_QUALITY).iter_errors(report)]
    assert len({finding["fingerprint"] for finding in report}) == len(report)
    assert all((repository / finding["location"]["path"]).exists() for finding in report)


def test_annotations_are_commands_that_github_reads(repository):
    lines = check(repository, "github").splitlines()
    commands = [line for line in lines if re.match(r"::(error|warning|notice) file=", line)]
    assert len(commands) == 10 and lines[: len(commands)] == commands
    for command in commands:
        properties, message = re.fullmatch(r"::\w+ ([^:]*)::(.+)", command).groups()
        values = dict(pair.split("=", 1) for pair in properties.split(","))
        assert {"file", "line", "title"} <= set(values)
        assert (repository / unquote(values["file"])).exists()
        assert message
    assert [line for line in lines if line.startswith("::notice title=insyn::")]
    assert lines[-1] == "::endgroup::"

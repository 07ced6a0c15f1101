"""The pipelines for a municipality's own repository are what the forges read, and use what the program has."""

import re
import subprocess
import sys

import pytest

from insyn import ROOT, insyn

PIPELINES = [(path, "vendor.github-workflows") for path in sorted((ROOT / "templates/ci/github/workflows").iterdir())]
PIPELINES += [(ROOT / "templates/ci/gitlab-ci.yml", "vendor.gitlab-ci")]


def is_valid(path, schema) -> bool:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
    return subprocess.run(command, capture_output=True).returncode == 0


@pytest.mark.parametrize("path, schema", PIPELINES)
def test_a_pipeline_is_what_its_forge_reads(path, schema, tmp_path):
    assert is_valid(path, schema)
    broken = tmp_path / "broken.yml"
    broken.write_text(re.sub(r"^( +)(runs-on|script):", r"\1\2-:", path.read_text(), flags=re.MULTILINE))
    assert not is_valid(broken, schema)


@pytest.mark.parametrize("path", [path for path, _ in PIPELINES])
def test_a_pipeline_uses_options_that_the_program_has(path):
    for command, arguments in re.findall(r"\binsyn (build|check)\b([^\n|]*)", path.read_text()):
        known = insyn(command, "--help")
        assert all(option in known for option in re.findall(r"--[a-z-]+", arguments))

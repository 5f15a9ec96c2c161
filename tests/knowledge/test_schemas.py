"""The JSON Schemas that editors use are those of the loader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli.knowledge import schemas
from bot.knowledge.load import FOLDERS

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_published_schema_is_the_models(name: str) -> None:
    """`make schemas` has been run since the models changed."""
    assert json.loads((ROOT / "docs" / "schemas" / name).read_text(encoding="utf-8")) == schemas()[name]


def test_no_schema_is_left_over() -> None:
    """Every published schema belongs to a file of today."""
    assert {path.name for path in (ROOT / "docs" / "schemas").iterdir()} == set(schemas())


@pytest.mark.parametrize("path", sorted((ROOT / "knowledge").rglob("*.yaml")), ids=lambda path: path.name)
def test_a_shipped_file_names_its_schema(path: Path) -> None:
    """The first line of each file leads an editor to the schema that fits it."""
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first.startswith("# yaml-language-server: $schema=")
    schema = (path.parent / first.partition("=")[2]).resolve()
    name = path.parent.name if path.parent.name in FOLDERS else path.stem
    assert schema == ROOT / "docs" / "schemas" / f"{name}.json"

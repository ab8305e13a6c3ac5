"""The API against its own description: schemathesis sends what /openapi.json allows, and more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from tests.live import fresh_world

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.server.world import World

BEYOND_A_SCHEMA: Final[list[Any]] = [positive_data_acceptance]
"""No schema can say that check symbols agree, or that a PDQ has about 128 ones."""
EXAMPLES: Final = 25
"""Of each operation; the suite stays short, and over time the seeds differ."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The application."""
    made = fresh_world(tmp_path)
    yield made
    made.close()


@pytest.mark.slow
def test_p05_every_answer_is_as_described(world: World) -> None:
    """No crash, no undocumented status, no body of another shape, whatever is sent."""
    schema = schemathesis.openapi.from_wsgi("/openapi.json", world.app)
    headers = {"Authorization": f"Bearer {world.platform()}"}
    tried = []
    for found in schema.get_all_operations():
        operation = found.ok()  # type: ignore[union-attr]  # an operation that is none shall fail

        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
        )
        @given(case=operation.as_strategy())
        def answers_as_described(case: schemathesis.Case[Any]) -> None:
            case.call_and_validate(headers=headers, excluded_checks=BEYOND_A_SCHEMA)

        answers_as_described()
        tried.append(operation.label)
    assert "GET /api/v1/list" in tried
    assert "POST /api/v1/cases" in tried

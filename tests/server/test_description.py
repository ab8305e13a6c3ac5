"""The API against its own description: schemathesis sends what /openapi.json allows, and more."""

from __future__ import annotations

import base64
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from tests.live import fresh_world
from tests.server.process import environment, run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.server.world import World

EXAMPLES: Final = int(os.environ.get("FUZZ_EXAMPLES", "25"))
"""Of each operation; the suite stays short, and over time seeds differ. `make fuzz` asks more."""


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
    key = world.platform()
    tried = []
    for found in schema.get_all_operations():
        operation = found.ok()  # type: ignore[union-attr]  # an operation that is none shall fail
        check(operation, key)
        tried.append(operation.label)
    assert len(tried) == len(set(tried)) == 17


def check(operation: Any, key: str) -> None:  # noqa: ANN401  # schemathesis' own, without types
    """Send what the description of an operation allows, and more."""
    is_ncmec = operation.path.startswith("/hashsharing")
    basic = base64.b64encode(f"example:{key}".encode()).decode()
    headers = {
        "Authorization": f"Basic {basic}" if is_ncmec else f"Bearer {key}",
        "x-functions-key": key,
        "Ocp-Apim-Subscription-Key": key,
        "Accept-Encoding": "identity",  # the WSGI transport reads no gzip
    }
    # No schema can say that check symbols agree, or that a PDQ has about 128 ones.
    left_out: list[Any] = [positive_data_acceptance]
    if is_ncmec:  # whose clients' mistakes are forgiven
        left_out.append(negative_data_rejection)

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(case=operation.as_strategy())
    def answers_as_described(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(headers=headers, excluded_checks=left_out)

    answers_as_described()


class TestComplete:
    def test_every_route_of_the_api_is_described(self, world: World) -> None:
        """Whatever a program may call; the page's own words and the description itself are none."""
        described = world.get("/openapi.json").json["paths"]
        served = {
            re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", str(rule))
            for rule in world.app.url_map.iter_rules()
        }
        assert served - set(described) == {
            "/openapi.json",
            "/site.json",
            "/developers/",
            "/developers/style.css",
            "/developers/openapi.json",
        }

    def test_the_page_for_people_holds_every_operation_and_schema(self, world: World) -> None:
        """Plain HTML: no script, nothing from elsewhere, and each link leads somewhere."""
        described = world.get("/openapi.json").json
        page = world.get("/developers/").data.decode()
        names = {
            one["operationId"] for each in described["paths"].values() for one in each.values()
        }
        places = set(re.findall(r'id="([^"]+)"', page))
        assert places == names | set(described["components"]["schemas"])
        assert set(re.findall(r'href="#([^"]+)"', page)) <= places
        assert "<script" not in page
        assert re.findall(r"(?:href|src)=['\"]([^#'\"]+)", page) == ["style.css", "openapi.json"]

    def test_the_page_can_be_written_for_another_place(self, tmp_path: Path) -> None:
        """The same three files."""
        done = run(environment(tmp_path), "reference", str(tmp_path / "out"))
        assert done.returncode == 0
        names = sorted(file.name for file in (tmp_path / "out").iterdir())
        assert names == ["index.html", "openapi.json", "style.css"]

"""Several machines on one PostgreSQL and one Redis work as one server."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.server.process import Server, environment, run, serving
from tests.server.test_serving import eventually
from tests.server.world import picture, submission, values_of

pytestmark = pytest.mark.slow
SUBMISSIONS = 20


def pulled(server: Server, key: str) -> list[dict[str, Any]]:
    """The whole list, in pages of 7."""
    found: list[dict[str, Any]] = []
    after, more = 0, True
    while more:
        path = f"/api/v1/list?after={after}&limit=7"
        _, page = server.send("GET", path, headers={"Authorization": f"Bearer {key}"})
        found += page["entries"]
        after, more = page["next_after"], page["more"]
    return found


class TestMachines:
    @pytest.mark.parametrize("database", ["postgresql"], indirect=True)
    def test_p19_two_machines_publish_one_list_and_share_the_record(
        self, database: str, tmp_path: Path, secrets_folder: Path, redis_url: str
    ) -> None:
        """Both publish each second, amid submissions to both; either may be asked for anything."""
        bodies = [submission(picture(seed)) for seed in range(SUBMISSIONS)]
        with ExitStack() as stack:
            settings = {
                "PYHASH_DATABASE_URL": database.replace("+psycopg", ""),
                "PYHASH_REDIS_URL": redis_url,
                "PYHASH_SECRETS_FOLDER": str(secrets_folder),
                "PYHASH_PUBLISH_SECONDS": "1",
            }
            homes = [environment(tmp_path / name, **settings) for name in ("one", "other")]
            machines = [
                stack.enter_context(serving(home, tmp_path / f"log-{number}"))
                for number, home in enumerate(homes)
            ]
            key = json.loads(run(homes[0], "platform", "add", "Example").stdout)["api_key"]
            with ThreadPoolExecutor(4) as pool:
                statuses = pool.map(
                    lambda each: machines[each[0] % 2].send("POST", "/api/v1/cases", each[1])[0],
                    enumerate(bodies),
                )
                assert list(statuses) == [201] * len(bodies)
            eventually(lambda: len(pulled(machines[0], key)) == 3 * len(bodies))

            one, other = (pulled(machine, key) for machine in machines)
            assert one == other
            assert [entry["position"] for entry in one] == list(range(1, 3 * len(bodies) + 1))
            listed = {entry["value"] for entry in one}
            assert listed == {value for body in bodies for value in values_of(body["items"])}

            case = {"case_id": bodies[0]["case_id"]}
            assert machines[1].send("POST", "/api/v1/cases/withdraw", case)[0] == 200
            seen = machines[0].send("POST", "/api/v1/cases/status", case)[1]["items"]
            assert [item["state"] for item in seen] == ["withdrawn"]

            page = machines[1].send(
                "GET", "/api/v1/list", headers={"Authorization": f"Bearer {key}"}
            )[1]
            kept = tmp_path / "checkpoint"
            kept.write_text(json.dumps(page["checkpoint"]))
            verified = run(homes[0], "audit", "verify", "--against", str(kept))
            assert verified.stdout.startswith("The record is sound: ")
            kept.write_text(json.dumps({**page["checkpoint"], "number": 9999}))
            refused = run(homes[0], "audit", "verify", "--against", str(kept))
            assert (refused.returncode, refused.stderr.split(":")[0]) == (1, "Error")

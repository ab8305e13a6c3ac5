"""What platforms said about entries; what a case may learn of it stands in looks.py."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from server.store.engine import insert_into
from server.store.tables import feedback


class FeedbackRows:
    """Queries on `feedback`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def say(
        self, platform: int, said: Mapping[tuple[int, str], int], tick: int, today: date
    ) -> None:
        """Keep a platform's words: how many copies, by entry and verdict; said again, from now on.

        The first day of a word stays: a platform that says everything anew each day is no flood.
        """
        new = insert_into(self._connection, feedback)
        # In order of entries, so that two requests at once cannot wait for each other.
        self._connection.execute(
            new.on_conflict_do_update(
                index_elements=feedback.primary_key.columns,
                set_={"count": new.excluded["count"], "tick": new.excluded.tick},
            ),
            [
                {
                    "platform_id": platform,
                    "entry_id": entry,
                    "verdict": verdict,
                    "count": count,
                    "tick": tick,
                    "said_on": today,
                }
                for (entry, verdict), count in sorted(said.items())
            ],
        )

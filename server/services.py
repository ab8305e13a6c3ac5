"""The rules, put together once over one store; views are handed this and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from server import clock
from server.audit import Audit
from server.busy import SharedCount
from server.cases import Cases
from server.config import Config
from server.floods import Floods
from server.hashlist import HashList
from server.keys import Keys
from server.platforms import Platforms
from server.refusals import Refusals
from server.review import Review
from server.store import Store
from server.traffic import Traffic
from server.vault import Vault


@dataclass(frozen=True, slots=True)
class Services:
    """What a view may call."""

    config: Config
    store: Store
    vault: Vault
    cases: Cases
    hashlist: HashList
    platforms: Platforms
    review: Review
    floods: Floods
    audit: Audit
    refusals: Refusals
    traffic: Traffic
    now: Callable[[], datetime] = clock.now

    @classmethod
    def build(
        cls,
        config: Config,
        now: Callable[[], datetime] = clock.now,
        count: SharedCount | None = None,
    ) -> Self:
        """Connect everything; reads the secrets, touches no table.

        `count` is what the processes of one machine share.

        Raises:
            ConfigError: a secret is missing or unreadable.
        """
        keys = Keys.load(config)
        vault = Vault(keys)
        audit = Audit(keys, now)
        store = Store.at(config.database, config.ledger)
        return cls(
            config=config,
            store=store,
            vault=vault,
            cases=Cases(store, vault, config.case_items),
            hashlist=HashList(store, vault, audit, now, config.flood_feedback_percent),
            platforms=Platforms(store, audit),
            review=Review(store, audit),
            floods=Floods(store, audit),
            audit=audit,
            refusals=Refusals(store),
            traffic=Traffic.over(config, vault, now, count),
            now=now,
        )

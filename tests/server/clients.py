"""Platforms that run the `threatexchange` package, unmodified, as its command line uses it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import islice
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from threatexchange.exchanges.clients.stopncii.api import StopNCIIAPI, StopNCIIEndpoint
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.impl.ncmec_api import NCMECCollabConfig, NCMECSignalExchangeAPI
from threatexchange.exchanges.impl.stop_ncii_api import (
    StopNCIICredentials,
    StopNCIISignalExchangeAPI,
)
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal
from threatexchange.storage.interfaces import SignalExchangeAPIConfig
from threatexchange.utils.dataclass_json import dataclass_dumps, dataclass_load_dict

if TYPE_CHECKING:
    from pathlib import Path

TYPES = [PdqSignal, VideoMD5Signal]


@dataclass
class Platform:
    """A client's state as its command line keeps it: what was fetched, and up to where."""

    exchange: Any  # the package ships no types
    collab: Any
    fetched: dict[Any, Any] = field(default_factory=dict)
    checkpoint: Any = None

    def fetch(self) -> int:
        """Fetch as `threatexchange fetch` does; answers how many updates came."""
        updates = 0
        for delta in self.exchange.fetch_iter(TYPES, self.checkpoint):
            updates += len(delta.updates)
            for key, new in delta.updates.items():
                merged = self.exchange.fetch_value_merge(self.fetched.get(key), new)
                if merged is None:
                    self.fetched.pop(key, None)
                else:
                    self.fetched[key] = merged
            self.checkpoint = delta.checkpoint
        return updates

    def hashes(self, signal_type: Any = PdqSignal) -> set[str]:  # noqa: ANN401  # as above
        """What it would match against."""
        by_type = self.exchange.naive_convert_to_signal_type(TYPES, self.collab, self.fetched)
        return set(by_type.get(signal_type, {}))

    def matches(self, picture: Path) -> list[str]:
        """The listed PDQs that the package's own index finds for a picture."""
        listed = dict.fromkeys(self.hashes())
        index = PdqSignal.get_index_cls().build({value: value for value in listed}.items())
        return [hit.metadata for hit in index.query(PdqSignal.hash_from_file(picture))]


def ncmec(url: str, username: str, password: str) -> Platform:
    """A client of NCMEC's shape; its environments are a fixed list, so ours is handed in."""
    environment = SimpleNamespace(value=f"{url}/hashsharing")
    collab = NCMECCollabConfig(name="takeitdown", environment=environment)  # type: ignore[arg-type]  # on purpose
    return Platform(NCMECSignalExchangeAPI(collab, username, password), collab)


def stopncii(url: str, key: str) -> Platform:
    """A client of StopNCII's shape, set up as its documentation says."""
    credentials = StopNCIICredentials._from_str(f"{key},{key},{url}/stopncii/v1")  # noqa: SLF001  # what TX_STOPNCII_KEYS goes through
    collab = CollaborationConfigBase(name="takeitdown", api="stopncii", enabled=True)
    return Platform(StopNCIISignalExchangeAPI.for_collab(collab, credentials), collab)


def hma(url: str, key: str) -> SignalExchangeAPIConfig:
    """HMA's settings of an exchange, its credentials as HMA's own API takes them: as JSON."""
    config = SignalExchangeAPIConfig(StopNCIISignalExchangeAPI)  # type: ignore[arg-type]  # theirs: an API is narrower than its base
    config.set_credentials_from_json_dict(
        {
            "fetch_function_key": key,
            "subscription_key": key,
            "base_url_override": f"{url}/stopncii/v1",
        }
    )
    return config


def hma_fetch(config: SignalExchangeAPIConfig, start: Any, most: int) -> tuple[dict[Any, Any], Any]:  # noqa: ANN401  # the package's own
    """One run of HMA's fetcher: from a checkpoint on, until its time is up after so many deltas.

    As hasher-matcher-actioner's background_tasks/fetcher.py does it with the package's classes: a
    client made anew, deltas merged, a checkpoint that must never go backwards, kept as JSON.

    Returns:
        the updates, and the checkpoint to go on from.
    """
    collab = CollaborationConfigBase(name="TAKEITDOWN", api="stop_ncii", enabled=True)
    client: Any = StopNCIISignalExchangeAPI.for_collab(collab, config.credentials)  # type: ignore[arg-type]  # as above
    checkpoint: Any = None
    if start is not None:
        checkpoint = dataclass_load_dict(json.loads(start), client.get_checkpoint_cls())
        assert not checkpoint.is_stale()
    updates: dict[Any, Any] = {}
    for delta in islice(client.fetch_iter(TYPES, checkpoint), most):
        progress = delta.checkpoint.get_progress_timestamp()
        assert checkpoint is None or checkpoint.get_progress_timestamp() <= progress
        checkpoint = delta.checkpoint
        updates.update(delta.updates)
    return updates, dataclass_dumps(checkpoint)


def stopncii_api(url: str, key: str) -> StopNCIIAPI:
    """The client below it: the package's command line has no key for giving feedback."""
    keys = {StopNCIIEndpoint.SubmitFeedback: key}
    return StopNCIIAPI(key, key, keys, base_url_override=f"{url}/stopncii/v1")

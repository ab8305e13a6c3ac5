"""Lighthouse has nothing to say about the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from e2e.lighthouse import judge

if TYPE_CHECKING:
    from e2e.live import Live


class TestFirstPage:
    @pytest.mark.slow
    def test_is_accessible_and_follows_best_practices(self, live: Live) -> None:
        """Both 100: no error in the console either, for the seal is tried later."""
        judged = judge(live.url + "/", "accessibility", "best-practices")

        assert judged.found == {}
        assert judged.scores == {"accessibility": 100, "best-practices": 100}

"""What a build keeps for the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from web.build.files import keep


class TestKeep:
    def test_leaves_no_half_of_a_file_where_the_build_is_ended(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Half a trimmed runtime would be taken for one by every build to come."""
        write = Path.write_bytes

        def ended(path: Path, content: bytes) -> None:
            write(path, content[: len(content) // 2])
            raise KeyboardInterrupt

        monkeypatch.setattr(Path, "write_bytes", ended)
        with pytest.raises(KeyboardInterrupt):
            keep(tmp_path / "trimmed" / "kept", b"a whole runtime")
        assert not (tmp_path / "trimmed" / "kept").exists()

        monkeypatch.undo()
        keep(tmp_path / "trimmed" / "kept", b"a whole runtime")
        assert (tmp_path / "trimmed" / "kept").read_bytes() == b"a whole runtime"

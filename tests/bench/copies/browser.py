"""What forms cost the device: processor time of each set in Chromium's sealed worker.

python -m tests.bench.copies.browser      (after `make runtime`)
"""

from __future__ import annotations

import io
import sys
from typing import Final

from PIL import Image

from e2e.browsers.chromium import chromium
from e2e.site import serve
from e2e.test_seal import FILES, load_worker
from pyhash.values import VariantSet
from tests.photos import PHOTOS

ROUNDS: Final = 7
SIDES_PX: Final = ((640, 427), (4032, 3024))

TIMED: Final = """async ([path, rounds]) => {
  const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const answer = await sealedWorker.hash(bytes);
    if (answer.type !== "hashed") throw new Error(answer.code);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}"""


def photo(size: tuple[int, int]) -> bytes:
    """A real photograph as a JPEG of that size."""
    file = io.BytesIO()
    with Image.open(PHOTOS[8]) as image:
        image.convert("RGB").resize(size, Image.Resampling.BICUBIC).save(file, "JPEG", quality=90)
    return file.getvalue()


def main() -> None:
    """Print a row a set: ms a photo, the best of several rounds."""
    files = {f"/photo-{width}.jpg": photo((width, height)) for width, height in SIDES_PX}
    for variants in VariantSet:
        with serve(extra={**FILES, **files}) as site, chromium() as browser:
            load_worker(browser, site.url)
            browser.run("(set) => sealedWorker.start(set)", variants.value)
            best = [browser.run(TIMED, [path, ROUNDS]) for path in files]
        told = [f"{path}: {ms:6.0f} ms" for path, ms in zip(files, best, strict=True)]
        sys.stdout.write(f"{variants:<10} {'   '.join(told)}\n")


if __name__ == "__main__":
    main()

"""What we promise, what proves it, and whether the proof would notice. `make prove`."""

"""`make bench-copies`: which copies of a picture are found, by whom, on real photographs."""

"""Benchmarks: ratios within one run, never asserted by the tests."""

"""Fuzzing of what reads strangers' bytes; `make fuzz`."""

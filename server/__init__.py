"""The thin backend: takes fingerprints and an anonymous case ID, keeps the list, hands it out.

Absent from here, on purpose: anything that can parse a picture (no Pillow, no numpy; of `pyhash`
only values and errors), any cookie or session, any free text from a person, any look-up by
fingerprint. Held by tests/server/test_imports.py and tests/server/test_wire.py.

views    HTTP: parse, call one rule, serialise
cases, publishing, hashlist, platforms    the rules: know neither HTTP nor SQL
store    SQL: tables and queries, one noun a file
vault    the only way a fingerprint is stored
config   the only reader of the environment
"""

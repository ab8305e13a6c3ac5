"""HTTP: each view parses, calls one rule, serialises. A noun a file, a blueprint a file."""

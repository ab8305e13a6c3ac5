"""Builds the runtime: what the browser loads to run Python, and the npm libraries the page uses.

Absent from here: anything that runs in the browser or on the server. The runtime is a list of pure
steps, `Files` in, `Files` out (`web.build.steps`); only `fetch`, `freeze` and `__main__` touch the
network, a process or the disk. Every byte from outside is checked against the lock that came with
npm's `pyodide` before anything is made of it (`tests/build` holds all of this).
"""

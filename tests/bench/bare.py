"""The least a server can do: Flask takes JSON, psycopg inserts it. Ours is held against it."""

from __future__ import annotations

import os
import threading

import psycopg
from flask import Flask, Response, request

app = Flask("bare")
_here = threading.local()


@app.post("/")
def take() -> Response:
    """One row, committed."""
    if not hasattr(_here, "connection"):
        _here.connection = psycopg.connect(os.environ["BARE_DATABASE"])
    with _here.connection.transaction():
        _here.connection.execute("INSERT INTO bare (body) VALUES (%s)", [request.get_data()])
    return Response("{}", 201, mimetype="application/json")

"""The databases of the server's tests."""

from tests.server.conftest import (  # noqa: F401  # fixtures
    database,
    postgres_address,
    secrets_folder,
    sqlite_template,
)

"""No event loop: Python waits for nothing. The original brings `asyncio`, sockets and TLS."""


def _initialize_event_loop() -> None:
    """Nothing to begin."""

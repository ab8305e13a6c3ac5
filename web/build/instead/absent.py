"""Stands where a module was that is imported on the way to a photo and not used there."""

__all__: tuple[str, ...] = ()


def __getattr__(name: str) -> object:
    if name.startswith("_"):
        raise AttributeError(name)

    def absent(*_: object, **__: object) -> None:
        raise NotImplementedError(f"{__name__}.{name}")

    return absent

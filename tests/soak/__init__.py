"""What runs long: servers killed again and again. `make soak`; a short form is in `make test`."""

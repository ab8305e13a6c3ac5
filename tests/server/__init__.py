"""The server, through its HTTP face and its rules, on real databases."""

"""Journeys of people, in real browsers, against the real server. Each is written once."""

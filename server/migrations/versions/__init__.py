"""The schema's history: one file a release that changed it, never edited afterwards."""

"""Working on one report in several files: hand out, send, consolidate, and lock when all is in."""

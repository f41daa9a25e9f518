"""Orders of words that are seldom used, each with how the same is mostly told."""

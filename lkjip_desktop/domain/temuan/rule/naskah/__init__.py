"""Rules on what is written: figures, regulations and offices that a text names, the letterhead."""

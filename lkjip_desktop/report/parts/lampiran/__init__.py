"""The appendices: each of them, the scanned ones with evidence, and amounts in words on forms."""

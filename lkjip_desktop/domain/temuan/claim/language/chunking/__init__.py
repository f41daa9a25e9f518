"""How the tokens of a sentence become chunks: names and parts of names, numbers, words."""

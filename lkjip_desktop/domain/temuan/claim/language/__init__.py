"""The language of claims: words, quantities and times of a sentence, and its chunks."""

"""How many, which alone and which not: claims of members of a group that are read as a whole.

A sentence of which every word is understood here is held here alone.
"""

"""How far two results lie apart: which way one went, by how much, what is left to the target."""

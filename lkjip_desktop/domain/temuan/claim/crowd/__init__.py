"""Crowds: people and things that a sentence counts where the free table of its section stands.

A sentence is read only by a table that knows all its words (`table`); each part of it is of the
rows and columns that it names or that stand beside it (`named`).
"""

"""Thesaurus: states, changes and orders told in words, in clauses of which every word is known.

`language/words` has the words of official prose as tables, by their roots where a root has many
forms. `reader` gives each word of a sentence a letter; a word that no table has is foreign, and a
clause with one in it is not judged. `clause` reads of whom, what and when a clause tells, `judge`
holds it against the figures, and `order` does both with places in an order.
"""

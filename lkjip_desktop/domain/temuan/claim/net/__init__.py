"""The net below the kinds of claims: wrong figures in sentences of no form that is known.

What is looked for here is found in any order of words; so it is asked last, and only of sentences
in which nothing else was found.
"""

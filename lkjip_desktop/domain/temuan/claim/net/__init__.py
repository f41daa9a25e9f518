"""What no form of a sentence is needed for: figures that are nearly those of what it names.

What is looked for here is found in any order of words; so it is asked last, and only of sentences
in which nothing else was found.
"""

"""Claims: what the sentences of a report say of its figures, read word by word and held to them.

A sentence is cut into tokens (`lexer`), joined into chunks such as a name, a property, a time or a
quantity (`chunk`, with the words of `lexicon` and the names of `names`), and each kind of claim is
a pattern over the letters of the chunks. What a pattern cannot bind is not judged.
"""

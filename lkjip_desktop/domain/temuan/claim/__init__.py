"""Claims: what the sentences of a report say of its figures, read word by word and held to them.

A sentence is cut into tokens (`lexer`), joined into chunks such as a name, a property, a time or a
quantity (`chunk`, with the words of `lexicon` and the names of `names`), and each kind of claim is
a pattern over the letters of the chunks (`kind`). What has no verb is read as it is laid out
(`layout`): an item under its lead-in, a cell under the head of its column (`laid`). What cannot be
bound is not judged. Where no form found anything, figures are looked at that are nearly those of
what the sentence names, or that deny each other, in whatever form (`net`); so are its parts, each
by itself (`part`).
"""

"""Written text as lines and tables, between the Markdown of the file and the editor's screen.

What stands here is what the report prints: a text read, changed in one place and written again
prints the same everywhere else.
"""

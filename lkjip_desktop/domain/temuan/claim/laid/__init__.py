"""Claims that the layout of a text makes: of entries, lists and tables."""

"""Sentences and data that a report may hold, true and false, to measure the findings by.

``cases`` holds them, one a line, and ``data`` those that are made; ``kantor`` the offices that they
are of, ``forms`` sentences with slots to be filled over each office, ``counts`` how many of all are
judged rightly today.
"""

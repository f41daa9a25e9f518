"""Whether every command answers within seconds, and in memory, however full a report is.

`.venv/bin/python -m tests.penuh [NAME...]` prints a table of what each command takes of a report
as full as it can be in each way; `./run test-long` holds all of it, `./run test` a sample.
"""

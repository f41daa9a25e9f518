"""Findings: what is missing in a report, what contradicts itself, and what may be wrong in it.

A module of `rule` holds a family of rules: its `KELUARGA` says what each catches, its functions
are pure.
`examine` puts them all over a report, `finding` is what comes of it.
"""

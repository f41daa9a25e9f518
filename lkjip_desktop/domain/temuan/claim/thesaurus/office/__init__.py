"""Office: what is told in words of the whole report, of its kegiatan, its money and its indikator.

`words` has what such sentences are made of, and `reader` gives each phrase of a sentence a letter
and cuts it into clauses. `weigh` holds two things that are compared against each other, `group`
what all, none, most or so many of them are told to be, `top` which has the most or the least,
`turn` which way the pagu went, and `figure` the figures of a part of which all words tell of the
office against all that is known of what it names.
"""

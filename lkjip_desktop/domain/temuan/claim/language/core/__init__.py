"""What a sentence claims, without the words and clauses around it that claim nothing.

"Kerja sama yang rapat dengan mitra ternyata membuat realisasi melewati target seiring membaiknya
koordinasi" claims what "Realisasi melewati target" does. What is told around the core may be any
words: only that they hold no figure, no name and no other time, and do not narrow it.
"""

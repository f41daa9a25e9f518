"""What is looked for in a sentence, in which order, and what each look takes of it."""

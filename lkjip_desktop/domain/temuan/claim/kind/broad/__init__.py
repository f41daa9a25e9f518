"""Claims of several at once: those named as examples, means, and that all of something is so."""

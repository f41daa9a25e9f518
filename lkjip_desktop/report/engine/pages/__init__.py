"""Pages: blocks laid out on sheets, their white space spread, and what stands around the text."""

"""Rules on people: officials, their posts, and who signs the papers."""

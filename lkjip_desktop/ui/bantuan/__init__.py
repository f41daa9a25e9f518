"""What the menu Bantuan shows: the keys, and what the program is made of."""

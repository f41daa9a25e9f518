"""Tables of the year's planning: their sheets, and what adding, moving and removing rows does."""

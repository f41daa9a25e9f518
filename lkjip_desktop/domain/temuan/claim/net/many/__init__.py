"""How many of all: that rose or fell, have what, are told with their whole or together; means."""

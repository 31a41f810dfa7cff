"""The young person's pages on screen: chosen, ordered, dressed, and written on."""

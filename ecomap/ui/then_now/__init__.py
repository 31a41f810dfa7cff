"""Then and now: moments of a map beside each other, one after the other, in words; and the list of moments."""

"""Everything that can be done, found by words."""

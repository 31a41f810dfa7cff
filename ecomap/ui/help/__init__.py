"""Help: pages in plain words, found by words, opened where one is."""

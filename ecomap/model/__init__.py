"""Facts, diagrams, copies and rules as frozen values; standard library only."""

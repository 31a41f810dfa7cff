"""The guided tour: five steps on a map that is open, each beside what it speaks of."""

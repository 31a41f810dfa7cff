"""Who is looking: Together, Coordinator, nobody; what covers the map then, and what both may see of it."""

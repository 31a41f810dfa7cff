"""Pictures of people: how they come in, which part is kept, and what of a file is left behind."""

"""Commands: pure functions from a document to a document. What changes nothing returns the very same object."""

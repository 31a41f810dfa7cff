"""Where things go: pure functions from people and ties to positions and lines, in millimetres; no Qt."""

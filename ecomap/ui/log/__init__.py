"""The log of changes on screen: for the coordinator alone."""

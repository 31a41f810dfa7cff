"""Dialogs: each one question, in plain words."""

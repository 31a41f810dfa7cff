"""Sheets for the young person, lists and invitations for the gathering, the file copy: copies on paper."""

"""Measures of a layout, whoever made it: few crossings, nothing on top of each other, nothing stirred without need.

Crossings count most for readers (Purchase, GD 1997); tunnelling of lines through boxes and the other formal measures
follow Purchase (JVLC 13, 2002) and Dunne & Shneiderman (2009); how far things moved, Bridgeman & Tamassia (JGAA 4,
2000). Split couples, reversed siblings and broken sibships are the family tree's own.
"""

"""The layout laboratory: cases to lay out, measures of what came of them, and Graphviz to compare with.

`cases` makes families and networks or reads them from files, `metrics` measures a layout whoever made it,
`baselines` asks Graphviz for one; `suite`, `targets` and `report` put the three together.
"""

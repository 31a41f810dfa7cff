"""Where things go: pure functions from people and ties to positions and lines, in millimetres; no Qt.

The engines can be used alone. For a family tree (`ecomap.layout.pedigree` says what every value means):

>>> from ecomap.geometry import Box, Point
>>> from ecomap.layout.genogram import lay_out
>>> from ecomap.layout.pedigree import Link, Member, Pedigree, Union
>>> box = Box.around(Point(0, 0), 20, 12)
>>> def member(name, sex="", birth=None):
...     return Member(id=name, extent=box, radius=6, sex=sex, birth=birth)
>>> family = Pedigree(
...     members=(member("Mair", "f"), member("Gwyn", "m"), member("Kelly", "f", 1990), member("Carys", "f", 1988)),
...     unions=(Union(id="Mair and Gwyn", partners=("Mair", "Gwyn")),),
...     links=(Link(union="Mair and Gwyn", child="Kelly"), Link(union="Mair and Gwyn", child="Carys")),
... )
>>> layout = lay_out(family)
>>> [name for name, place in sorted(layout.places.items(), key=lambda one: (one[1].y, one[1].x))]
['Gwyn', 'Mair', 'Carys', 'Kelly']
>>> len(layout.couples), len(layout.children)
(1, 2)

`lay_out(family, previous=layout.places)` starts from where everybody stood. An ecomap goes the same way, from a
`Network` (`ecomap.layout.network`) by `ecomap.layout.ecomap.lay_out`.
"""

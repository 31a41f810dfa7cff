"""The inspector: forms made from tables of fields."""

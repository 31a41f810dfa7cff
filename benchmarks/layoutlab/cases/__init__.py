"""What there is to lay out: families and networks made up from a seed, and genealogies read from files."""

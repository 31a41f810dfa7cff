"""Other programs' formats, read and written: GEDCOM, GenoPro, tables, calendars, Word."""

from ecomap.ui.typed import MOST, Typed


def test_lines_are_recalled_one_after_the_other_and_what_was_begun_is_kept() -> None:
    typed = Typed().then("mum Sarah").then(" dad Tom ")
    typed, line = typed.moved(-1, "na")
    assert line == "dad Tom"
    typed, line = typed.moved(-1, line)
    assert line == "mum Sarah"
    typed, line = typed.moved(-1, line)
    assert line == "mum Sarah"
    typed, line = typed.moved(1, line)
    assert line == "dad Tom"
    _, line = typed.moved(1, line)
    assert line == "na"


def test_the_same_line_twice_in_a_row_and_an_empty_one_are_not_kept_again() -> None:
    assert Typed().then("nan").then("nan").then("  ").lines == ("nan",)


def test_the_oldest_lines_are_forgotten() -> None:
    typed = Typed()
    for number in range(MOST + 5):
        typed = typed.then(str(number))
    assert (len(typed.lines), typed.lines[0]) == (MOST, "5")


def test_without_any_line_what_is_typed_stays() -> None:
    assert Typed().moved(-1, "nan")[1] == "nan"

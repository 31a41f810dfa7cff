from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from ecomap.session.background import Latest


def fail(error: Exception) -> None:
    """Be told what should not have gone wrong."""
    raise error


def test_without_delivery_work_is_done_at_once() -> None:
    told: list[int] = []
    latest: Latest[int] = Latest("test", told.append, fail, None)
    latest.ask(lambda: 1)
    assert told == [1]


def test_only_the_last_of_what_was_asked_is_told() -> None:
    posted: queue.Queue[Callable[[], None]] = queue.Queue()
    told: list[int] = []
    failed: list[Exception] = []
    started, go_on = threading.Event(), threading.Event()

    def slow() -> int:
        started.set()
        go_on.wait(60)
        return 1

    latest: Latest[int] = Latest("test", told.append, failed.append, posted.put)
    latest.ask(slow)
    assert started.wait(60)
    latest.ask(lambda: 2)
    latest.ask(lambda: 3)
    go_on.set()
    posted.get(timeout=60)()
    latest.close()
    assert (told, failed, posted.empty()) == ([3], [], True)


def test_a_result_that_waited_too_long_to_be_delivered_is_dropped() -> None:
    posted: queue.Queue[Callable[[], None]] = queue.Queue()
    told: list[int] = []
    latest: Latest[int] = Latest("test", told.append, fail, posted.put)
    latest.ask(lambda: 1)
    late = posted.get(timeout=60)
    latest.drop()
    late()
    latest.close()
    assert told == []


def test_what_goes_wrong_is_told_on_the_other_side_and_work_goes_on() -> None:
    posted: queue.Queue[Callable[[], None]] = queue.Queue()
    told: list[int] = []
    failed: list[Exception] = []
    latest: Latest[int] = Latest("test", told.append, failed.append, posted.put)

    def breaks() -> int:
        raise ValueError("no")

    latest.ask(breaks)
    posted.get(timeout=60)()
    latest.ask(lambda: 2)
    posted.get(timeout=60)()
    latest.close()
    assert ([str(error) for error in failed], told) == (["no"], [2])

"""A tool that changes how broken pipes end a process changes it for its own test alone."""

import signal

import pytest


@pytest.mark.parametrize("turn", [1, 2])
def test_a_broken_pipe_ends_no_test_run(turn: int) -> None:
    assert signal.getsignal(signal.SIGPIPE) is signal.SIG_IGN, turn
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)

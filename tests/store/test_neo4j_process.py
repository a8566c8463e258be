"""A process that ends instead of serving says why, and leaves nothing behind."""

import socket
from contextlib import closing

import psutil
import pytest

from netmap.errors import StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.store import neo4j_jars
from netmap.store.neo4j_child import FileLock, Order, Place
from netmap.store.neo4j_process import await_end, launch, read_state


def order_for(folder, port, jars):
    return Order(str(folder), port, "a-password", jars, "x", attached=True)


def refused(folder, port, jars):
    before = psutil.Process().children()
    order = order_for(folder, port, jars)
    with pytest.raises(StoreUnavailableError) as caught:
        launch(order, Place(folder))
    assert all(say_error(caught.value, lang) for lang in LANGUAGES)
    assert not FileLock(Place(folder).lock).held()
    assert psutil.Process().children() == before
    return caught.value


@pytest.mark.neo4j
def test_a_port_somebody_was_quicker_to_take_is_said(tmp_path):
    jars = tuple(map(str, neo4j_jars.fetch(lambda *_, **__: None)))
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        error = refused(tmp_path, other.getsockname()[1], jars)
    assert error.code == "neo4j-port-taken"


@pytest.mark.neo4j
def test_an_unforeseen_end_names_the_log_and_its_last_line(tmp_path):
    error = refused(tmp_path, 7687, ("nothing.jar",))
    assert error.code == "neo4j-ended"
    assert error.params["log"].read_text().strip().endswith(error.params["reason"])
    assert "not found" in error.params["reason"]


@pytest.mark.neo4j
def test_a_wrong_setting_of_ones_own_is_said_and_once_mended_in_nobodys_way(tmp_path):
    jars = tuple(map(str, neo4j_jars.fetch(lambda *_, **__: None)))
    place = Place(tmp_path)
    place.own_settings.write_text("no.such.setting=1\n")
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    error = refused(tmp_path, port, jars)
    assert error.code == "neo4j-own-settings"
    assert "no.such.setting" in error.params["reason"]
    place.own_settings.write_text("")
    again = launch(order_for(tmp_path, port, jars), place)
    assert again.port == port
    place.stop.touch()
    await_end(again.pid, 120)


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", '{"pid": 1}', '{"pid": 1, "port": 2, "else": 3}']
)
def test_a_spoilt_state_is_no_state(tmp_path, text):
    place = Place(tmp_path)
    if text is not None:
        place.state.write_text(text)
    assert read_state(place) is None

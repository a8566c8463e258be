"""What somebody chooses for an import."""

from netmap.ingest import Blank, Choices, MappingText


def test_nothing_is_chosen_unless_somebody_does():
    assert Choices() == Choices(None, None, None, Blank.UNKNOWN, None)


def test_a_mapping_file_is_text_whatever_its_bytes(tmp_path):
    path = tmp_path / "m.toml"
    path.write_bytes("\ufeffmapping = 1 # ą".encode())
    assert MappingText.of(path) == MappingText("m.toml", "mapping = 1 # ą")
    path.write_bytes(b"\xff\xfe\x00")
    assert "\ufffd" in MappingText.of(path).text

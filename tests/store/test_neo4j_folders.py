"""Folders of local servers: the usual one and those that were named, kept with the user's data."""

from netmap.store import neo4j_folders


def test_a_folder_is_kept_in_mind_once_and_while_it_is_there(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    usual = neo4j_folders.usual()
    assert neo4j_folders.known() == [usual]
    first, second = tmp_path / "Żółta gmina", tmp_path / "druga"
    for folder in (first, second, first, usual):
        folder.mkdir(parents=True, exist_ok=True)
        neo4j_folders.remember(folder)
    assert neo4j_folders.known() == [usual, first, second]
    second.rmdir()
    assert neo4j_folders.known() == [usual, first]


def test_where_it_cannot_be_written_nothing_is_kept_in_mind(tmp_path, monkeypatch):
    (tmp_path / "data").write_text("a file where the folder should be")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    neo4j_folders.remember(tmp_path)
    assert neo4j_folders.known() == [neo4j_folders.usual()]

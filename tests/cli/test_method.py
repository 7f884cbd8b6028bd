"""A company's own method in its workspace."""

from click.testing import CliRunner

from presales_desk.actions.sample import open_sample
from presales_desk.cli import cli
from presales_desk.method import use
from presales_desk.workspace.workspace import Workspace


def show(folder):
    arguments = ["--workspace", str(folder), "--lang", "en", "project", "show", "PS-2026-118E"]
    try:
        return CliRunner().invoke(cli, arguments)
    finally:
        use(None)


def a_workspace(folder):
    workspace = Workspace.open(folder)
    open_sample(workspace, "en")
    workspace.close()
    (folder / "method").mkdir()
    return folder


def test_the_companys_thresholds_are_used(tmp_path):
    folder = a_workspace(tmp_path / "workspace")
    assert "days old" in show(folder).stdout

    ours = folder / "method" / "thresholds.toml"
    ours.write_text(thresholds().replace("competition = 30", "competition = 3000"))

    assert "Competition: the answer to “Company F" not in show(folder).stdout


def test_a_mistake_in_the_companys_method_names_file_and_line(tmp_path):
    folder = a_workspace(tmp_path / "workspace")
    (folder / "method" / "thresholds.toml").write_text("[key_info]\nstale_days = 7\n")

    outcome = show(folder)

    assert outcome.exit_code == 1
    assert "thresholds.toml" in outcome.stderr
    assert "line 2" in outcome.stderr


def thresholds():
    from presales_desk import assets

    return assets.path("method/thresholds.toml").read_text(encoding="utf-8")

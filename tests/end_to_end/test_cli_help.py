"""What the commands say of themselves, and that README names the same ones."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from roukin_desktop import cli
from roukin_desktop import cli_arguments as arguments

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
COMMANDS = cli._commands()
NAMED = re.findall(r"^(?:\| `)?roukin-desktop ([a-z-]+) ([^`\n]*)", README, re.MULTILINE)


def _help(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    capsys.readouterr()
    assert cli.main([*argv, "--help"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    return told.out


def test_readme_names_every_command_and_no_other() -> None:
    assert {name for name, _ in NAMED} == set(COMMANDS)


@pytest.mark.parametrize(("name", "given"), NAMED)
def test_every_line_of_readme_is_understood(name: str, given: str) -> None:
    parser = arguments.Parser(add_help=False)
    COMMANDS[name][2](parser)
    parser.parse_args(shlex.split(given.replace("KIND", "members")))


@pytest.mark.parametrize("name", COMMANDS)
def test_readme_names_every_option(name: str) -> None:
    parser = arguments.Parser(add_help=False)
    COMMANDS[name][2](parser)
    (row,) = (line for line in README.splitlines() if line.startswith(f"| `roukin-desktop {name} "))
    options = {option for action in parser._actions for option in action.option_strings}
    assert set(re.findall(r"--[a-z-]+", row)) == options


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_explains_itself_in_japanese(capsys: pytest.CaptureFixture[str], name: str) -> None:
    text = _help(capsys, name)
    assert text.startswith(f"使い方: roukin-desktop {name} ")
    assert COMMANDS[name][1] in text
    assert not re.search(r"usage|arguments|options|show this|default", text, re.IGNORECASE)
    parser = arguments.Parser(add_help=False)
    COMMANDS[name][2](parser)
    assert all(re.search("[ぁ-んァ-ヶ一-龠]", action.help or "") for action in parser._actions)


def test_the_program_explains_its_commands_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    lines = _help(capsys).splitlines()
    for name, (_, told, _) in COMMANDS.items():
        assert any(line.split() == [name, *told.split()] for line in lines)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_speaks_of_all_hokkaido_which_a_committee_does_not_have(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert "全道" not in _help(capsys, name).replace("全道推進会議", "")

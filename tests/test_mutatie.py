"""The mistakes made on purpose: each is one mistake, and what is excused can still be made."""

import ast

import pytest

from tests.mutatie.__main__ import WORTEL, bekend, onduidelijk, te_doen


def test_each_excuse_is_for_one_mistake_and_has_a_reason() -> None:
    """A line of the list names a mistake that can still be made, and only that one."""
    assert [] == onduidelijk()
    assert all(reden.strip() for reden in bekend().values())


@pytest.mark.parametrize("pad", ["rules_lib/kern/zaak.py", "rules_lib/recht/opp/termijnen.py"])
def test_each_mistake_changes_the_module(pad: str) -> None:
    """A module with a mistake in it is still Python, and no longer the same."""
    goed = ast.unparse(ast.parse((WORTEL / pad).read_text("utf-8")))
    gemaakt = {ast.unparse(mutant.boom(WORTEL)) for mutant in te_doen([pad])}
    assert goed not in gemaakt
    assert len(gemaakt) > 10

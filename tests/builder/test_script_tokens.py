"""A script's tokens, and the script again."""

import pytest

from generator.builder.script_tokens import UnreadError, joined, tokens


def short(script: str) -> str:
    return joined(tokens(script))


@pytest.mark.parametrize(
    ("script", "same"),
    [
        ("a = b / c / d;  // e", "a=b/c/d;"),
        ("return /[/]\\/ \\d/g .test(a) /* b */ / 2", "return/[/]\\/ \\d/g.test(a)/2"),
        ("`a ${ `${ {b: 1} . b }` } }` + '}'", "`a ${`${{b:1}.b}`} }`+'}'"),
        ("a + +b - -c + ++d", "a+ +b- -c+ ++d"),
        ("a < !b", "a< !b"),
        ("const a = typeof b", "const a=typeof b"),
        ("a ? .5 : b ?. c ?? 1e-6", "a?.5:b?.c??1e-6"),
        ("'// a' + \"/* b */\"", "'// a'+\"/* b */\""),
    ],
)
def test_gaps_stand_only_where_two_tokens_would_be_one(script: str, same: str) -> None:
    assert short(script) == same


@pytest.mark.parametrize(
    ("script", "same"),
    [
        ("a()\nb()", "a()\nb()"),
        ("a\n++b", "a\n++b"),
        ("return\n(a)", "return\n(a)"),
        ("a\n  .b()\n  .c", "a.b().c"),
        ("a(\n  b,\n  c\n);\nd", "a(b,c);d"),
        ("a = {}\nb", "a={}\nb"),
    ],
)
def test_a_line_ends_where_a_statement_may(script: str, same: str) -> None:
    assert short(script) == same


@pytest.mark.parametrize("script", ["a = 'b", "a = `b${c}", "a = @b", "a = /b\n/"])
def test_what_is_no_token_is_told(script: str) -> None:
    with pytest.raises(UnreadError):
        short(script)

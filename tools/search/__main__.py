"""`python -m tools.search SITE [--short]`: what the lists of queries find on a built site."""

from pathlib import Path

import click

from generator.lang import LANGUAGES
from tools.search.ask import ask
from tools.search.lists import LISTS, absent, queries, score, wrongly_found


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument(
    "site", default="build/site", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option("--short", is_flag=True, help="Name the queries that fall short.")
def main(site: Path, short: bool) -> None:
    """Print the figures of each list and language."""
    for lang in LANGUAGES:
        for name in LISTS:
            listed = queries(name, lang)
            one = score(listed, ask(site, lang, [query.text for query in listed]))
            click.echo(
                f"{lang} {name}: {len(listed)} queries, first {one.first:.3f}, "
                f"first three {one.three:.3f}, recall {one.recall:.3f}"
            )
            if short:
                click.echo("".join(f"  {text}\n" for text in one.short), nl=False)
        missing = absent(lang)
        wrong = wrongly_found(missing, ask(site, lang, list(missing)))
        click.echo(f'{lang} absent: {len(missing)} queries, {len(wrong)} said to be "found"')
        if short:
            click.echo("".join(f"  {text}\n" for text in wrong), nl=False)


if __name__ == "__main__":
    main()

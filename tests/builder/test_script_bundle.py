"""Modules put together into one plain script."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from generator.builder.fault import BuildError
from generator.builder.script_bundle import bundle, script_bundles
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.project import SHIPPED
from tests.deno import deno

NODE, _ = compute_driver_executable()
ASSETS = SHIPPED / "theme/assets"


def written(folder: Path, **modules: str) -> Path:
    for name, text in modules.items():
        (folder / f"{name}.js").write_text(text, encoding="utf-8")
    return folder


def run(script: str) -> str:
    done = subprocess.run([NODE, "--eval", script], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_modules_run_in_the_order_in_which_they_need_each_other(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        main='import { twice } from "./math.js";\nimport { name, Shown } from "./names.js";\n'
        "console.log(twice(name), new Shown().text);\n",
        math="export function twice(word) {\n  return word + word;\n}\n",
        names='export { twice } from "./math.js";\nexport const name = "ab";\n'
        'export class Shown {\n  text = "shown";\n}\n',
    )
    assert run(bundle(folder)) == "abab shown"


def test_comments_and_gaps_are_left_out_and_what_looks_like_them_stays(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        main='const all = [\n  "a, // b",\n\n  "http://c", // a comment, (\n];\n'
        "const half = 4 // two (\n  / 2;\n"
        "console.log(\n  all.join(),\n  half,\n);\n",
    )
    script = bundle(folder)
    assert "comment" not in script
    assert "\n" not in script.rstrip()
    assert run(script) == "a, // b,http://c 2"


def test_a_text_over_lines_keeps_its_gaps(tmp_path: Path) -> None:
    folder = written(tmp_path, main="console.log(`a\n  b // c`);\n")
    assert run(bundle(folder)) == "a\n  b // c"


def test_modules_dont_see_each_others_names(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        main='import { one } from "./one.js";\nconst part = "main";\nconsole.log(part, one());\n',
        one='const part = "one";\nexport const one = () => part;\n',
    )
    assert run(bundle(folder)) == "main one"


def test_folders_share_modules(tmp_path: Path) -> None:
    for name in ("shared", "finder"):
        (tmp_path / name).mkdir()
    written(
        tmp_path / "shared",
        a='import { b } from "./b.js";\nexport const a = () => `shared a, ${b}`;\n',
        b='export const b = "shared b";\n',
    )
    folder = written(
        tmp_path / "finder",
        main='import { a } from "./a.js";\nimport { b } from "./b.js";\nconsole.log(a(), b);\n',
        a='export { a } from "../shared/a.js";\n',
        b='export const b = "own b";\n',
    )
    assert run(bundle(folder)) == "shared a, shared b own b"
    assert bundle(folder).count('"shared b"') == 1
    assert list(script_bundles(tmp_path)) == ["finder.js"]


def test_a_script_of_others_lists_its_exports_at_its_end(tmp_path: Path) -> None:
    for name in ("vendor", "finder"):
        (tmp_path / name).mkdir()
    (tmp_path / "vendor/other.mjs").write_text(
        "const a = 1;\nfunction b() {\n  return a;\n}\n\nexport { a, b };\n", encoding="utf-8"
    )
    main = 'import { b } from "../vendor/other.mjs";\nconst a = 2;\nconsole.log(a, b());\n'
    assert run(bundle(written(tmp_path / "finder", main=main))) == "2 1"


def test_a_module_stands_once_and_comments_nowhere(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        main='// About it.\nimport { a } from "./a.js";\nimport { b } from "./b.js";\na(b);\n',
        a='import { b } from "./b.js";\n/** Says\n * more. */\nexport const a = () => b;\n',
        b='export const b = "https://kept"; // kept too\n',
    )
    made = bundle(folder)
    assert made.count("https://kept") == 1
    assert "About it" not in made
    assert "more." not in made


def test_a_comment_before_code_takes_no_code_with_it(tmp_path: Path) -> None:
    text = "/** @type {string} */ (console.log('kept'));\n/** Goes. */\nconsole.log('too');\n"
    assert run(bundle(written(tmp_path, main=text))) == "kept\ntoo"


@pytest.mark.parametrize(
    ("modules", "message"),
    [
        ({"main": 'import { a } from "./a.js";\n'}, "main.js imports a.js, which isn't there"),
        ({"main": 'import * as a from "./a.js";\n'}, "main.js: can't be bundled: import * as a"),
        ({"main": "export default 1;\n"}, "main.js: can't be bundled: export default 1;"),
        ({"main": "const a = 1 @ 2;\n"}, "main.js: can't be bundled: @ 2;"),
        ({"main": "f(1;\n"}, "main.js: can't be bundled: ("),
        ({"main": "f(1));\n"}, "main.js: can't be bundled: )"),
        ({"main": "const set = 1;\n"}, "can't be bundled: set as a name of the whole module"),
        ({"main": "if (1) {\n  var a;\n}\n"}, "main.js: can't be bundled: var a"),
        (
            {"main": 'import { a } from "./a.js";\n', "a": "const a = 1;\n"},
            "main.js: ./a.js exports no a",
        ),
        (
            {
                "main": 'import { a } from "./a.js";\n',
                "a": 'import { b } from "./main.js";\nexport const a = 1;\n',
            },
            "modules need each other: main.js, a.js",
        ),
    ],
)
def test_what_it_doesnt_understand_stops_the_build(
    tmp_path: Path, modules: dict[str, str], message: str
) -> None:
    with pytest.raises(BuildError) as caught:
        bundle(written(tmp_path, **modules))
    assert message in str(caught.value)


def test_only_folders_with_a_main_module_are_bundled(tmp_path: Path) -> None:
    for name in ("finder", "other"):
        (tmp_path / name).mkdir()
    written(tmp_path / "finder", main="1;\n")
    written(tmp_path / "other", part="2;\n")
    assert list(script_bundles(tmp_path)) == ["finder.js"]


def test_the_same_modules_make_the_same_script_wherever_they_lie(tmp_path: Path) -> None:
    shutil.copytree(ASSETS, tmp_path / "elsewhere")
    assert script_bundles(tmp_path / "elsewhere") == script_bundles(ASSETS)


def test_a_script_is_made_anew_when_one_of_its_modules_changed(tmp_path: Path) -> None:
    for name in ("shared", "finder"):
        (tmp_path / name).mkdir()
    written(tmp_path / "finder", main='import { a } from "../shared/a.js";\nconsole.log(a);\n')
    shown = []
    with keeping(Store.below(tmp_path)):
        for word in ("one", "two"):
            written(tmp_path / "shared", a=f'export const a = "{word}";\n')
            shown.append(run(script_bundles(tmp_path)["finder.js"].decode()))
    assert shown == ["one", "two"]


def test_no_script_asks_for_a_name_that_its_modules_dont(tmp_path: Path) -> None:
    def asked(folder: Path) -> set[str]:
        rules = ("--rules-tags=", "--rules-include=no-undef,no-redeclare,no-const-assign")
        done = deno(folder, "lint", "--json", "--no-config", *rules, ".")
        return {one["message"] for one in json.loads(done.stdout)["diagnostics"]}

    modules, made = tmp_path / "modules", tmp_path / "made"
    shutil.copytree(ASSETS, modules)
    made.mkdir()
    for name, script in script_bundles(ASSETS).items():
        (made / name).write_bytes(script)
    assert "document is not defined" in asked(made) <= asked(modules)
    (made / "finder.js").write_text("lost(1);\n")
    assert "lost is not defined" in asked(made)

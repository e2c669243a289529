"""Short names: a script says and does the same with them."""

import subprocess
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from generator.builder.script_bundle import bundle

NODE, _ = compute_driver_executable()
SHADOWED = """
const outer = "whole";
const given = (inner) => {
  const outer = inner + 1;
  return [1, 2].map((inner) => inner + outer);
};
console.log(outer, given(3));
"""
TAKEN_APART = """
function told(
  { first, second: { deep = outer, ...others } = {}, ["thi" + "rd"]: third },
  [head, , ...tail] = [],
) {
  return { first, deep, others, third, head, tail, told: first };
}
const outer = "default";
const parts = { first: 1, second: { more: 2 }, third: 3 };
const { first, third: renamed = outer } = told(parts, [4, 5, 6]);
console.log(JSON.stringify([first, renamed, told({ first: 7 })]));
"""
MEMBERS = """
class Counter {
  count = 1;
  #hidden = 2;
  static count = 3;
  get hidden() {
    return this.#hidden * this.count;
  }
  async *items(count) {
    yield count;
    yield* [this.count, Counter.count];
  }
  delete(count) {
    this.count = count;
    return this;
  }
}
const count = new Counter();
const object = {
  count,
  hidden() {
    return count.delete(5).hidden;
  },
  get double() {
    return this.hidden() * 2;
  },
  async *[Symbol.asyncIterator]() {
    for await (const count of new Counter().items(9)) yield count;
  },
  class: "x",
  set: (count) => ({ count, set: count ? object.class : count }),
};
(async () => {
  const found = [];
  for await (const one of object) found.push(one);
  const { set } = object;
  console.log(object.hidden(), object.double, found.join(), JSON.stringify(set(0)), set(1).set);
})();
"""
CHOSEN = r"""
function chosen(kind, { of = "none" } = {}) {
  switch (kind) {
    case "a": {
      let kind = 1;
      kind += 1;
      return `${kind} of ${`${of}, ${{ of }.of}`} }`;
    }
    default:
      return kind ? of : typeof kind;
  }
}
const loose = [];
for (const [at, letter] of [..."ab"].entries())
  if (at) loose.push({ at, letter });
  else loose.push(letter);
try {
  loose.push(chosen("a", { of: 3 }), chosen(0), chosen(1));
  missing();
} catch ({ name, constructor: Kind }) {
  loose.push(name, Kind.name);
} finally {
  loose.push(/[/}`]+\/(?<name>x)/.exec("/}/x").groups.name, 8 / 2 / 2, loose.length / 1);
}
let down = 3;
while (down-- > 1);
do down++; while (down < 4)
console.log(JSON.stringify(loose), down, - -down, 1 - -down, down++ + ++down);
"""


def said(script: str) -> str:
    done = subprocess.run([NODE, "--eval", script], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("script", [SHADOWED, TAKEN_APART, MEMBERS, CHOSEN])
def test_a_script_says_the_same(script: str, tmp_path: Path) -> None:
    (tmp_path / "main.js").write_text(script)
    made = bundle(tmp_path)
    assert said(made) == said(f'"use strict";{script}') != ""
    assert len(made) < len(script)


def test_variables_get_short_names_and_nothing_else_does(tmp_path: Path) -> None:
    script = (
        "function lengthy(wanted, other) {\n"
        "  return { wanted, key: other.wanted?.other, wanted2: globalThis.lengthy };\n"
        "}\n"
        'globalThis.lengthy = lengthy("wanted", { "wanted": { other: 1 } });\n'
    )
    (tmp_path / "main.js").write_text(script)
    assert bundle(tmp_path) == (
        '"use strict";(()=>{function A(a,b){return{wanted:a,key:b.wanted?.other,'
        "wanted2:globalThis.lengthy}}\n"
        'globalThis.lengthy=A("wanted",{"wanted":{other:1}});})();\n'
    )


def test_a_short_name_is_never_one_that_a_script_asks_for(tmp_path: Path) -> None:
    """Those of the browser may be short, too."""
    (tmp_path / "main.js").write_text(
        "globalThis.A = 1;\nglobalThis.a = 2;\n"
        "const lengthy = (wanted) => [A, a, wanted];\nconsole.log(lengthy(3).join());\n"
    )
    assert said(bundle(tmp_path)) == "1,2,3\n"


def test_names_never_run_out(tmp_path: Path) -> None:
    names = [f"lengthy_{n}" for n in range(2_000)]
    whole = "".join(f"const {name} = {at};\n" for at, name in enumerate(names))
    inner = "".join(f"  const {name} = {at};\n" for at, name in enumerate(names))
    total = " + ".join(names)
    inside = f"{inner.replace('lengthy', 'inner')}  console.log({total} + inner_1);\n"
    script = f"{whole}(() => {{\n{inside}}})();\n"
    (tmp_path / "main.js").write_text(script)
    assert said(bundle(tmp_path)) == f"{sum(range(2_000)) + 1}\n"
    assert "lengthy" not in bundle(tmp_path)

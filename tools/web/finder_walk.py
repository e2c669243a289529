"""Going through the finder as a reader does."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

Answer = bool | int | float | str | list[str]
Answers = Mapping[str, Answer]
RESULTS = (
    *("running", "likely", "ask_office", "already", "silent"),
    *("needs_answer", "ended", "no"),
)
MOST_QUESTIONS = 60
# Results are laid out when they come into sight. On a busy machine that moved what stands below
# them between a mouse button's going down and its coming up again, and no click came of it.
AT_REST = """control => new Promise((done) => {
    control.scrollIntoView({ block: "nearest" });
    let [still, before] = [0, null];
    const look = () => {
        const { top } = control.getBoundingClientRect();
        still = top === before ? still + 1 : 0;
        before = top;
        if (still < 3) requestAnimationFrame(look);
        else done();
    };
    look();
})"""
# The finder takes a press right after a question was drawn for the second half of a double one.
READ = 400


@dataclass
class Walk:
    """A reader on the finder's page; `keyboard` uses no mouse."""

    page: Page
    keyboard: bool = False

    def __post_init__(self) -> None:
        # The clock runs as ever, and can be put forward where a reader would only wait.
        self.page.clock.install()

    def begin(self, lang: str, place: str, year: int, subject: str, form: bool = False) -> None:
        """Choose where, when and for whom."""
        self.page.goto(f"{lang}/finder/")
        self.page.select_option("#finder-place", place)
        self.page.select_option("#finder-year", str(year))
        self.press(self.page.locator(f"#finder-subject-{subject}"), "Space")
        self.press(self.page.locator(".finder-start button").nth(1 if form else 0))
        expect(self.page.locator(".finder-session")).to_be_visible()

    @property
    def prints(self) -> bool:
        """Whether the browser can be told to print."""
        browser = self.page.context.browser
        return browser is not None and browser.browser_type.name == "chromium"

    @property
    def fact(self) -> str | None:
        """The fact that is asked for, None when all has been asked."""
        question = self.page.locator(".finder-question")
        return question.get_attribute("data-fact")

    def answer(self, value: Answer) -> None:
        """Answer the question that is shown, and see the focus on what follows."""
        if isinstance(value, list):
            self.tick(value)
            return
        if self.page.locator("#finder-field:is(input, .finder-day)").count():
            self.fill(str(value))
            self.press(self.page.locator(".finder-field button"))
        else:
            self.press(self.page.locator(".finder-answer").nth(self._place_of(value)))
        self.see_focus()

    def fill(self, text: str) -> None:
        """Write a number into its field, or a day such as 2023-06-30 into its three."""
        day = self.page.locator("#finder-field.finder-day")
        if not day.count():
            self.page.fill("#finder-field", text)
            return
        for part, digits in zip(("YYYY", "MM", "DD"), text.split("-"), strict=True):
            day.locator(f'[data-part="{part}"]').fill(digits)

    def tick(self, options: list[str]) -> None:
        """Answer a question that takes several options at once."""
        for option in options:
            self.press(self.page.locator(f'.finder-box input[value="{option}"]'), "Space")
        self.press(self.page.locator(".finder-boxform .finder-main"))
        self.see_focus()

    def skip(self) -> None:
        """Pass over the question that is shown."""
        self.press(self.page.locator(".finder-skip"))
        self.see_focus()

    def back(self, fact: str) -> None:
        """Press the finder's own Back, and see `fact` asked again."""
        self.press(self.page.locator(".finder-back"))
        self.see(fact)

    def see(self, fact: str) -> None:
        """The question that is shown is that of `fact`."""
        expect(self.page.locator(".finder-question")).to_have_attribute("data-fact", fact)

    def see_focus(self) -> None:
        """The focus stands on the heading of the question, or of the end."""
        expect(self.page.locator(".finder-asking h2")).to_be_focused()

    def go_through(self, answers: Answers) -> list[str]:
        """Answer every question that comes, skipping the unknown ones; which came."""
        asked: list[str] = []
        for _ in range(MOST_QUESTIONS):
            fact = self.fact
            if fact is None:
                return asked
            asked.append(fact)
            self.answer(answers[fact]) if fact in answers else self.skip()
        raise AssertionError(f"there is no end of questions: {asked}")

    def outcome(self) -> dict[str, list[str]]:
        """The ids of the benefits by result, as the page shows them."""
        return {
            result: self.page.locator(f".finder-group-{result} [data-benefit]").evaluate_all(
                "rows => rows.map((row) => row.dataset.benefit)"
            )
            for result in RESULTS
        }

    def counts(self) -> list[int]:
        """The live counts, in the order of RESULTS."""
        texts = self.page.locator(".finder-counts strong").all_text_contents()
        return [int(text) for text in texts]

    def row(self, benefit: str) -> Locator:
        """A benefit's row."""
        return self.page.locator(f'.finder-results [data-benefit="{benefit}"]')

    def opened(self, benefit: str) -> str:
        """All that the opened row says."""
        row = self.row(benefit)
        fold = row.locator("xpath=ancestor::details[not(@open)]")
        if fold.count():
            self.press(fold.locator("> summary"))
        if not row.locator("details[open]").count():
            self.press(row.locator("summary"))
        expect(row.locator(".finder-part").first).to_be_visible()
        return row.inner_text()

    def sheet(self, languages: str = "this") -> str:
        """Open the sheet and print it; what stands on it. On paper nothing else stands."""
        self.press(self.page.locator(".finder-print"))
        self.page.select_option("#finder-sheet-language", languages)
        expect(self.page.locator(".finder-page .finder-code").first).to_be_visible()
        if not self.prints:
            return self.page.locator(".finder-paper").inner_text()
        self.page.emulate_media(media="print")
        expect(self.page.locator("h1")).to_be_hidden()
        expect(self.page.locator(".finder-controls")).to_be_hidden()
        text = self.page.locator(".finder-paper").inner_text()
        self.page.emulate_media(media="null")
        return text

    def printed_pages(self) -> int:
        """How many pages of A4 the page prints on."""
        printed = self.page.pdf(format="A4")
        return len(re.findall(rb"/Type\s*/Page\b", printed))

    def _place_of(self, value: Answer) -> int:
        """Which of the buttons says `value`."""
        if isinstance(value, bool):
            return 0 if value else 1
        script = """async ([fact]) => {
            const base = new URL(document.getElementById("finder").dataset.files, location);
            const index = await (await fetch(new URL("index.json", base))).json();
            return index.facts.find((one) => one.id === fact).options.map((one) => one.id);
        }"""
        options = self.page.evaluate(script, [self.fact])
        return list(options).index(value)

    def press(self, control: Locator, key: str = "Enter") -> None:
        """Press a control: with the mouse, once it stands still, or with the keyboard."""
        if not self.keyboard:
            # Nothing stands above a question that could move it.
            if control.evaluate("(one) => Boolean(one.closest('.finder-asking'))"):
                self.page.clock.fast_forward(READ)
            else:
                control.evaluate(AT_REST)
            control.click(force=key == "Space")
            return
        self._tab_to(control)
        self.page.keyboard.press(key)

    def _tab_to(self, control: Locator) -> None:
        """Go there with the Tab key alone, as far as the page lets one."""
        for _ in range(400):
            if control.evaluate("(one) => one === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {json.dumps(str(control))}")

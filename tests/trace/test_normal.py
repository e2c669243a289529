from generator.trace.normal import normalise


def test_spaces_bold_marks_and_full_width_forms_are_gone() -> None:
    assert normalise("提高 **６０** 元（４：６）—７％").text == "提高60元(4:6)-7%"


def test_a_span_leads_back_to_the_text_as_it_was() -> None:
    text = "提高 **60** 元。"
    normal = normalise(text)
    start, end = normal.span(*(normal.text.index("60元") + at for at in (0, 3)))
    assert text[start:end] == "60** 元"


def test_offsets_lead_to_the_searched_text() -> None:
    text = "一 二 三 四"
    normal = normalise(text)
    begin, end = normal.between(text.index("二"), text.index("四"))
    assert normal.text[begin:end] == "二三"
    assert normal.between(len(text), len(text) + 9) == (0, 0)

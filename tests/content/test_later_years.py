"""What ended with its year, but leaves open what comes later, isn't only told as ended."""

from collections.abc import Iterator

from generator.derive.records import BenefitRecord
from generator.eligibility.evaluate import evaluate
from tests.real_data import real_dataset

OPEN = "后几年"


def asked_about(record: BenefitRecord) -> Iterator[BenefitRecord]:
    """Others of the programme that have no end, and ask when the contract was signed."""
    for other in real_dataset().benefits():
        facts = {str(leaf.fact) for _, leaf in other.benefit.leaves}
        same = other.programme_id == record.programme_id
        if same and not other.benefit.until and "loan_contract_date" in facts:
            yield other


def test_whoever_came_in_by_then_is_told_to_ask() -> None:
    tried = 0
    for record in real_dataset().benefits():
        own = record.benefit
        if own.until and any(OPEN in text.zh for text in own.unstated):
            for case in (case for case in own.cases if case.expect == "ask_office"):
                found = [
                    evaluate(other.benefit, case.given).result for other in asked_about(record)
                ]
                assert "ask_office" in found, (record.id, case.name)
                tried += 1
    assert tried

"""Columns of the tables that stand alone: names beside ids, so that nothing has to be joined."""

from __future__ import annotations

from typing import Annotated

from generator.export.table import Column


def named(zh: str, en: str, lang: str) -> Column:
    """A name in one of the two languages."""
    language = {"zh": ("中文", "Chinese"), "en": ("英文", "English")}[lang]
    return Column(
        title=(f"{zh}（{language[0]}）", f"{en} ({language[1]})"),
        about=(f"{zh}，{language[0]}", f"{en}, in {language[1]}"),
    )


PlaceZh = Annotated[str, named("地方", "Place", "zh")]
PlaceEn = Annotated[str, named("地方", "Place", "en")]
ProgrammeZh = Annotated[str, named("实事", "Programme", "zh")]
ProgrammeEn = Annotated[str, named("实事", "Programme", "en")]
TopicZh = Annotated[str, named("主题", "Topic", "zh")]
TopicEn = Annotated[str, named("主题", "Topic", "en")]
DocumentZh = Annotated[str, named("文件", "Document", "zh")]
DocumentEn = Annotated[str, named("文件", "Document", "en")]

"""What the pages say: complete in every language, plain in English, and nothing we cannot keep."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import textstat

from pyhash.errors import BadValue, FileError, PyHashError
from server.errors import RequestError

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Message

Languages = dict[str, dict[str, "Message"]]

FORBIDDEN = [
    r"\bhash",
    r"impossible to reverse",
    r"cannot be reversed",
    r"anonymous to everyone",
    r"removed from the internet",
    r"we know it is gone",
    r"\bvictim",
    r"\bcongratulations\b",
    r"\bsuccess",
    r"!",
]


def codes(errors: type[PyHashError]) -> set[str]:
    """The codes of an error class and of all below it."""
    return {errors.code}.union(*(codes(below) for below in errors.__subclasses__()))


def listed(name: str, module: Path) -> set[str]:
    """The strings of a constant list of a module."""
    found = re.search(
        rf"const {name} = [^\[]*\[(.*?)\]", module.read_text(encoding="utf-8"), re.DOTALL
    )
    assert found, name
    return set(re.findall(r'"([a-z_]+)"', found[1]))


def page_codes(site: Path) -> set[str]:
    """The codes that the page itself gives to what goes wrong."""
    sources = [path.read_text(encoding="utf-8") for path in (site / "page").rglob("*.js")]
    thrown = r'(?:Failure|#lose|#end)\([^"\n]*"([a-z_]+)"(?: : "([a-z_]+)")?'
    found = {code for source in sources for pair in re.findall(thrown, source) for code in pair}
    return found - {"", "stopped"}  # the person's own cancelling is no error


def sentences(text: str) -> list[str]:
    """A text's sentences, a heading or a button being one too."""
    return [part for part in re.split(r"(?<=[.?…])\s+", text) if part]


def as_prose(texts: list[str]) -> str:
    """Texts as one, each ended, so that a heading does not run into what follows."""
    return " ".join(text if text[-1] in ".?…" else f"{text}." for text in texts)


class TestEveryLanguage:
    """Equal keys, equal variables, words for every error."""

    def test_has_the_same_keys(self, words: Languages) -> None:
        """No language lacks a message or has one of its own."""
        for locale, messages in words.items():
            assert set(messages) == set(words["en"]), locale

    def test_uses_the_same_variables(self, words: Languages) -> None:
        """A number that English shows, the others show."""
        for locale, messages in words.items():
            for key, message in messages.items():
                assert message["placeables"] == words["en"][key]["placeables"], (locale, key)

    def test_has_words_for_every_error(self, words: Languages, site: Path) -> None:
        """What happened and what to do: the engine's codes, the server's, the page's own."""
        engine = codes(FileError) | codes(BadValue) | {PyHashError.code}
        shown = engine | page_codes(site) | listed("REFUSALS", site / "page" / "api.js")

        for locale, messages in words.items():
            for code in shown:
                assert f"error-{code}" in messages, (locale, code)
                assert f"error-{code}-advice" in messages, (locale, code)


class TestKeys:
    """The code and the words fit together."""

    def test_page_knows_every_code_of_the_engine(self, site: Path) -> None:
        """A file's fault reaches the person as what it is, not as a broken worker."""
        known = listed("WORKER_CODES", site / "page" / "messages.js")

        assert codes(FileError) <= known

    def test_page_has_words_for_refusals_the_server_knows(self, site: Path) -> None:
        """No code of the page is one that the server never gives."""
        known = codes(RequestError) | codes(BadValue)

        assert listed("REFUSALS", site / "page" / "api.js") <= known

    def test_every_key_in_the_code_has_words(self, words: Languages, site: Path) -> None:
        """A key written out in a page is a message."""
        for path in (site / "page").rglob("*.js"):
            for key in re.findall(r'\bsay\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8")):
                assert key in words["en"], (path.name, key)

    def test_every_message_is_used(self, words: Languages, site: Path) -> None:
        """No message waits for a page that does not exist."""
        code = "\n".join(path.read_text(encoding="utf-8") for path in (site / "page").rglob("*.js"))
        stems = [
            *re.findall(r"`([a-z-]+-)\$\{", code),
            *(f"{key}-" for key in re.findall(r'\bsection\(say, "([a-z-]+)"', code)),
        ]

        for key in words["en"]:
            assert f'"{key}"' in code or any(key.startswith(stem) for stem in stems), key


class TestEnglish:
    """A frightened fourteen-year-old reads it once."""

    def test_reads_at_grade_six_or_lower(self, words: Languages) -> None:
        """By the two grades that need no dictionary, page by page."""
        pages: dict[str, list[str]] = {}
        for key, message in words["en"].items():
            pages.setdefault(key.split("-")[0], []).extend(message["texts"])

        for page, texts in pages.items():
            prose = as_prose(texts)
            if textstat.lexicon_count(prose) >= 30:
                assert textstat.automated_readability_index(prose) <= 6, page
                assert textstat.coleman_liau_index(prose) <= 8, page

    def test_has_no_sentence_over_twenty_words(self, words: Languages) -> None:
        """One thought a sentence."""
        for key, message in words["en"].items():
            for text in message["texts"]:
                for sentence in sentences(text):
                    assert len(sentence.split()) <= 20, (key, sentence)

    def test_says_nothing_we_cannot_keep(self, words: Languages, site: Path) -> None:
        """No promise beyond what is proved, no blame, no cheer, no jargon."""
        shown = [text for message in words["en"].values() for text in message["texts"]]
        shown.append(re.sub(r"<[^>]*>", " ", (site / "index.html").read_text(encoding="utf-8")))

        for text in shown:
            for pattern in FORBIDDEN:
                assert not re.search(pattern, text.replace("<!", ""), re.IGNORECASE), text


class TestFirstPaint:
    """What stands in the file is what the program shows."""

    def test_is_the_start_page_in_english(self, words: Languages, site: Path) -> None:
        """So nothing jumps when the program takes over, and it reads well without it."""
        html = (site / "index.html").read_text(encoding="utf-8")
        main = re.search(r"<main>(.*?)</main>", html, re.DOTALL)
        assert main

        shown = re.findall(r">([^<>]+?)</(?:h1|h2|p|li)>", main[1])

        keys = ["heading", "lead", "how-device", "how-fingerprint", "how-platforms", "free", "kind"]
        assert shown == [words["en"][f"start-{key}"]["texts"][0] for key in keys]

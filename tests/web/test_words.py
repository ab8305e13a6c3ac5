"""What the pages say: complete in every language, plain in English, and nothing we cannot keep."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import textstat

from pyhash.errors import BadValue, FileError, PyHashError
from pyhash.values import Variant, VariantSet
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


FORBIDDEN_EVERYWHERE = [r"\bhash", "!", "¡", "\uff01"]

# The words for victim, report (as a button of ours), shame on the reader, forever, guaranteed.
FORBIDDEN_IN = {
    "es": [r"\bvíctima", r"garantiza", r"para siempre", r"\béxito"],
    "fr": [r"\bvictime", r"garanti", r"pour toujours", r"\bsuccès", r"bravo"],
    "pt": [r"\bvítima", r"garant", r"para sempre", r"\bsucesso"],
    "de": [r"\bopfer", r"garantier", r"für immer", r"erfolgreich"],
    "it": [r"\bvittim", r"garanti", r"per sempre", r"con successo"],
    "ar": ["ضحي", "نضمن", "إلى الأبد"],
    "hi": ["पीड़ित", "शिकार", "गारंटी", "हमेशा के लिए"],
    "bn": ["ভুক্তভোগী", "শিকার", "গ্যারান্টি", "চিরতরে"],
    "ur": ["متاثرہ", "شکار", "ضمانت", "ہمیشہ کے لیے"],
    "zh-Hans": ["受害", "保证", "永久"],
    "ja": ["被害者", "保証", "永久", "通報する"],
    "id": [r"\bkorban", r"menjamin", r"selamanya"],
    "tr": [r"mağdur", r"kurban", r"garanti", r"sonsuza"],
    "uk": [r"жертв", r"гарант", r"назавжди"],
    "sw": [r"mwathiriwa", r"mhanga", r"hakikisho", r"milele"],
}

# What a sentence says to press, and the button it means.
QUOTES = {
    "before-leave-how": "leave",
    "check-nothing-yet": "check-send",
    "check-partly": "check-send",
    "next-return": "start-return",
    "receipt-told-stays": "leave",
}

# Zero-width joiner and non-joiner, which some scripts are written with.
JOINERS = {"hi": "\u200d\u200c", "bn": "\u200d\u200c", "ur": "\u200c", "ar": ""}

# What two languages write alike.
SHARED = {"5", "No", "Video 5"}


def codes(errors: type[PyHashError]) -> set[str]:
    """The codes of an error class and of all below it."""
    return {errors.code}.union(*(codes(below) for below in errors.__subclasses__()))


def listed(name: str, module: Path) -> set[str]:
    """The strings of a constant list of a module."""
    found = re.search(
        rf"const {name} = [^\[]*\[(.*?)\]", module.read_text(encoding="utf-8"), re.DOTALL
    )
    assert found, name
    return set(re.findall(r'"([a-z0-9_]+)"', found[1]))


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


class TestTranslations:
    """Translated whole, in the reader's own words, and no stronger than the English."""

    def test_leaves_nothing_in_english(self, words: Languages) -> None:
        """What reads as in English is a word the two languages share."""
        for locale, messages in words.items():
            for key, message in messages.items():
                same = set(message["texts"]) & set(words["en"][key]["texts"])
                assert locale == "en" or same <= SHARED, (locale, key)

    def test_uses_no_word_that_blames_or_promises(self, words: Languages) -> None:
        """No victim, no report on a button, no jargon, no cheer: in any language."""
        for locale, messages in words.items():
            for key, message in messages.items():
                for text in message["texts"]:
                    for pattern in [*FORBIDDEN_EVERYWHERE, *FORBIDDEN_IN.get(locale, [])]:
                        assert not re.search(pattern, text, re.IGNORECASE), (locale, key, text)

    def test_names_buttons_as_they_are_called(self, words: Languages) -> None:
        """A sentence that says "press" quotes the very words of the button."""
        for locale, messages in words.items():
            for sentence, button in QUOTES.items():
                name = messages[button]["texts"][0]
                assert name in messages[sentence]["texts"][0], (locale, sentence)

    def test_holds_no_hidden_character(self, words: Languages) -> None:
        """Joiners where a script needs them; no marks that turn text, none left by copying."""
        for locale, messages in words.items():
            allowed = JOINERS.get(locale, "")
            for key, message in messages.items():
                for character in "".join(message["texts"]):
                    hidden = unicodedata.category(character) in {"Cf", "Cc", "Co", "Cn"}
                    assert not hidden or character in allowed, (locale, key, ascii(character))
                for text in message["texts"]:
                    assert text == unicodedata.normalize("NFC", text).strip(), (locale, key)

    def test_keeps_french_punctuation_on_the_line(self, words: Languages) -> None:
        """A colon or a question mark never begins a line: the space before it does not break."""
        for key, message in words["fr"].items():
            for text in message["texts"]:
                assert not re.search(r" [:;?!»]|« ", text), (key, text)

    def test_is_of_a_like_length(self, words: Languages) -> None:
        """Nothing was left out or explained at length; buttons stay buttons."""
        for locale, messages in words.items():
            for key, message in messages.items():
                english = max(len(text) for text in words["en"][key]["texts"])
                longest = max(len(text) for text in message["texts"])
                assert longest <= 2 * english + 12, (locale, key)
                assert longest + 1 >= english / 6, (locale, key)

    def test_leaves_the_reader_s_gender_open(self, words: Languages) -> None:
        """No slashes, brackets or stars that a screen reader stumbles over."""
        for locale, messages in words.items():
            for key, message in messages.items():
                for text in message["texts"]:
                    assert not re.search(r"\w[/(*_:·@][\w(-]", text), (locale, key, text)


class TestKeys:
    """The code and the words fit together."""

    def test_page_knows_every_code_of_the_engine(self, site: Path) -> None:
        """A file's fault reaches the person as what it is, not as a broken worker."""
        known = listed("WORKER_CODES", site / "page" / "messages.js")

        assert codes(FileError) <= known

    def test_page_knows_every_variant_of_the_engine(self, site: Path) -> None:
        """A form that the engine makes is taken for what it is, and no other word is."""
        assert listed("VARIANTS", site / "page" / "item.js") == set(Variant)
        assert listed("VARIANT_SETS", site / "page" / "item.js") == set(VariantSet)

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

        shown = re.findall(r">([^<>]+?)</(?:h1|h2|p|li|button)>", main[1])

        how = ["how-device", "how-fingerprint", "how-platforms"]
        keys = ["heading", "lead", "free", "go", "kind", *how]
        assert shown == [words["en"][f"start-{key}"]["texts"][0] for key in keys]

    def test_shows_helplines_in_every_language_without_the_program(
        self, words: Languages, site: Path
    ) -> None:
        """Where no program can ask for the language, each reader finds a line of their own."""
        html = (site / "index.html").read_text(encoding="utf-8")
        shown = re.findall(
            r'<li lang="([\w-]+)"( dir="rtl")?>([^<]+) <a href="[^"]+">([^<]+)</a></li>', html
        )

        assert {locale for locale, *_ in shown} == set(words) - {"en"}
        for locale, direction, advice, link in shown:
            assert bool(direction) == (locale in {"ar", "ur"})
            assert advice == words[locale]["error-runtime_failed-advice"]["texts"][0]
            assert link == words[locale]["helplines-child-directory"]["texts"][0]


class TestReview:
    """What a native speaker has read is said, and what not."""

    def test_every_language_has_its_row(self, words: Languages, site: Path) -> None:
        """Nobody has to guess whether a translation was read, nor what its six words are."""
        document = (site.parents[1] / "docs" / "languages.md").read_text(encoding="utf-8")
        reviewed = re.findall(r"^\| `([\w-]+)` (?:\| [^|]+ ){2}\| [^|\s]", document, re.MULTILINE)
        nouns = re.findall(r"^\| `([\w-]+)` (?:\| [^|]+ ){6}\|$", document, re.MULTILINE)

        assert set(words) <= set(reviewed)
        assert set(words) - {"en"} == set(nouns)

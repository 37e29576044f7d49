"""vocab.txt in; atoms.golden.json out: strings with their atoms (UTF-16 offsets) and word pieces, to check the runtime against.

    python golden.py VOCAB
"""
import json
import os
import sys

import atoms

STRINGS = [
    "", " ", "Norway pledged relief.", "don't", "don\u2019t", "DON'T", "dont", "Dont!", "cannot", "Can not", "can't", "n't", "ain't", "N'T",
    "shouldn`t've", "rock 'n' roll", "I'm", "Im", "it's its", "the students' union", "gonna wanna gotta gimme lemme dunno", "let's lets",
    "5pm", "10km/h", "G20", "F-16s", "3rd", "2,000.50", "\u00a340m", "U.S.-led", "U.S.A.", "Al-Qaida", "al-Sha\u02bcbab", "\u201cQuoted\u201d", "\u2018single\u2019",
    "``old wire''", "dash \u2014 dash \u2013 dash - dash \u2212 minus", "wait\u2026 what...", "a\u00a0b\u2009c\u3000d", "line\nbreak", "para\r\n\r\ngraph", "tab\tend\n",
    "S\u00e3o Paulo", "Sa\u0303o Paulo", "\u0130stanbul", "STRASSE stra\u00dfe", "\u041a\u0440\u0435\u043c\u043b\u044c", "\u4e2d\u56fd", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\U0001F1E7\U0001F1F7 flag \U0001F600!", "\U0001D400x",
    "http://www.example.org/a_b?c=1&d=2", "name@example.org", "#hashtag @user", "snake_case", "100%", "McDonald's", "iPhone", "A", "a", "B52", "\u00bd cup", "x\u00b2",
    "\ufeffbom", "soft\u00adhyphen", "zero\u200bwidth", "zwj\u200djoin", "antidisestablishmentarianism", "x" * 101, "whatcha", "youre theyre thats", "caf\u00e9s", "\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3",
]


def main():
    vocab, rows = atoms.load_vocab(sys.argv[1]), []
    for text in STRINGS:
        to = atoms.utf16(text)
        edges = [to[x] for pair in atoms.atoms(text) for x in pair]
        read = atoms.read(text, vocab)
        rows.append({"text": text, "atoms": edges, "ids": [r[0] for r in read], "shape": [r[1] for r in read], "space": [r[2] for r in read]})
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "atoms.golden.json")
    with open(path, "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(r, ensure_ascii=True) for r in rows) + "\n]\n")


if __name__ == "__main__":
    main()

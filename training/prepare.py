"""Gold folder in; documents.jsonl out (text, sentences, words, entities), which silver.py and train.py read.

    python prepare.py --gold DIR --out WORK [--free-only]
"""
import argparse
import gzip
import json
import os
import re

import atoms


def code_points(text):
    """Map from UTF-16 offsets to code-point offsets."""
    return {u: i for i, u in enumerate(atoms.utf16(text))}


def words_of(block):
    """One CoNLL-U block to (text, words, glued); a word is [start, end, lemma, upos, xpos, feats, head, deprel]."""
    text = re.search(r"^# text = (.*)$", block, re.M)[1]
    words, at, within, glued = [], 0, None, False
    for line in block.split("\n"):
        if not line or line.startswith("#"):
            continue
        row = line.split("\t")
        if "." in row[0]:
            continue
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            at = text.index(row[1], at)
            within = [first, last, at, at + len(row[1])]
            glued = "SpaceAfter=No" in line
            continue
        number, form = int(row[0]), row[1]
        if within and number <= within[1]:
            start = at
            rest = text[start:within[3]]
            if number == within[1]:
                end = within[3]
            elif rest[:len(form)].lower() == form.lower():
                end = start + len(form)
            else:
                cuts = [b for _, b in atoms.atoms(rest)]
                end = start + (cuts[0] if len(cuts) > 1 else max(1, min(len(form), len(rest) - 1)))
            end = min(end, within[3])
        else:
            within = None
            start = text.index(form, at)
            end = start + len(form)
            glued = "SpaceAfter=No" in line
        at = end
        words.append([start, end, row[2], row[3], row[4], row[5], int(row[6]), row[7]])
    return text, words, glued


def treebank(path, name):
    """A CoNLL-U file to documents; the raw text is put together as the scorer's converter does it."""
    with gzip.open(path, "rt", encoding="utf8") as file:
        blocks = [b for b in file.read().split("\n\n") if "# text = " in b]
    docs, glued = [], False
    for block in blocks:
        text, words, now = words_of(block)
        new = re.search(r"^# newdoc id = (.*)$", block, re.M)
        if new or not docs:
            docs.append({"id": new[1] if new else name, "set": name, "text": "", "sentences": []})
            before = ""
        else:
            before = "\n\n" if re.search(r"^# newpar", block, re.M) else "" if glued else " "
        doc = docs[-1]
        start = len(doc["text"]) + len(before)
        doc["text"] += before + text
        doc["sentences"].append({"start": start, "end": start + len(text), "words": words})
        glued = now
    return docs


def rows(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file if line.strip()]


def plain(row, name, split=r"[^\n]+"):
    """A row of text to a document whose sentences are its lines (or the whole text)."""
    text = row["text"]
    parts = [m.span() for m in re.finditer(split, text) if m[0].strip()]
    return {"id": row["id"], "set": name, "text": text, "sentences": [{"start": a, "end": b} for a, b in parts]}


def names(path):
    """gmb-ner to documents of one sentence each, entities in code points."""
    out = []
    for row in rows(path):
        doc, to = plain(row, "gmb-ner", r"(?s).+"), code_points(row["text"])
        doc["gmb"] = [[to[e["start"]], to[e["end"]], e["type"]] for e in row["entities"]]
        out.append(doc)
    return out


def collect(gold, free_only):
    """All training documents. Rows that are kept for measuring (every fifth of timebank, the first twenty of re3d) are never read."""
    docs = treebank(f"{gold}/ud-ewt/train.conllu.gz", "ud-ewt") + names(f"{gold}/gmb-ner/train.jsonl")
    if not free_only:
        docs += treebank(f"{gold}/ud-gum/train.conllu.gz", "ud-gum")
        docs += [plain(r, "polnear") for r in rows(f"{gold}/polnear/train.jsonl")]
        with open(f"{gold}/tempeval3/timebank.jsonl", encoding="utf8") as file:
            docs += [plain(json.loads(line), "timebank") for i, line in enumerate(file, 1) if i % 5]
        docs += [plain(r, "aquaint") for r in rows(f"{gold}/tempeval3/aquaint.jsonl")]
        with open(f"{gold}/re3d/dev.jsonl", encoding="utf8") as file:
            docs += [plain(json.loads(line), "re3d") for i, line in enumerate(file, 1) if i > 20]
    return docs


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--gold", required=True)
    args.add_argument("--out", required=True)
    args.add_argument("--free-only", action="store_true")
    args = args.parse_args()
    os.makedirs(args.out, exist_ok=True)
    docs = collect(args.gold, args.free_only)
    starts = found = 0
    with open(f"{args.out}/documents.jsonl", "w", encoding="utf8") as file:
        for doc in docs:
            file.write(json.dumps(doc, ensure_ascii=False) + "\n")
            known = {a for a, _ in atoms.atoms(doc["text"])}
            for sentence in doc["sentences"]:
                for word in sentence.get("words", []):
                    starts += 1
                    found += sentence["start"] + word[0] in known
    print(f"{len(docs)} documents, {starts} words, {100 * found / starts:.3f}% of word starts are atom starts")


if __name__ == "__main__":
    main()

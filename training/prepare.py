"""Gold folder in; documents.jsonl out (text, sentences, words, marks, values), which the teachers and train.py read, and reports.jsonl,
the same texts for the coder.

    python prepare.py --gold DIR --vocabulary ENCODER/vocab.txt --out WORK [--free-only]
"""
import argparse
import collections
import gzip
import json
import os
import re

import atoms
import labels as inventories


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


def marked(row, name, head, spans, split=r"(?s)\S.*"):
    """A row to a document with marks of one head: [start, end, type] in code points; a type of None is left out of the loss."""
    doc, to = plain(row, name, split), code_points(row["text"])
    doc["marks"] = {head: sorted(([to[a], to[b], kind] for a, b, kind in spans), key=lambda s: s[:2])}
    return doc


def names(path):
    """gmb-ner to documents of one sentence each."""
    return [marked(row, "gmb-ner", "gmb", [(e["start"], e["end"], e["type"]) for e in row["entities"]]) for row in rows(path)]


def attributions(path):
    """polnear to documents with sources, cues and contents."""
    spans = lambda row: [(a, b, role.upper()) for found in row["attributions"] for role in ("source", "cue", "content") for a, b in found[role]]
    return [marked(row, "polnear", "att", set(spans(row)), r"[^\n]+") for row in rows(path)]


def entities(row):
    """A row of re3d to a document; what its annotators turned down is left out of the loss."""
    kinds = {"MilitaryPlatform": "Vehicle"}
    sure = lambda e: kinds.get(e["type"], e["type"]) if e["confidence"] >= 0.5 else None
    spans = [(e["start"], e["end"], sure(e)) for e in row["entities"]]
    return marked(row, "re3d", "re3d", [s for s in spans if s[2] is None or s[2] in inventories.RE3D], r"[^\n]+")


def parties(path):
    """cameo-actors to documents of one sentence each, source and target of its main event marked."""
    return [marked(row, "cameo-actors", "party", [(e["start"], e["end"], e["type"]) for e in row["entities"]]) for row in rows(path)]


def relations(path):
    """plv-relation to documents of one sentence each, with the parties and the type of their event."""
    out = []
    for row in rows(path):
        spans = [(a, b, kind) for kind in ("source", "target") for a, b in row[kind]]
        out.append({**marked(row, "plv-relation", "party", [(a, b, k.upper()) for a, b, k in spans]), "event": row["event"]})
    return out


def incidents(path):
    """muc4-roles to documents; every place where a name of a role stands is marked."""
    out = []
    for row in rows(path):
        found = []
        named = [(name, role) for role, fillers in row["roles"].items() for filler in fillers for name in filler]
        for name, role in sorted(named, key=lambda n: -len(n[0])):
            pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, name.split())) + r"(?!\w)"
            found += [(*m.span(), role) for m in re.finditer(pattern, row["text"]) if not any(m.start() < b and a < m.end() for a, b, _ in found)]
        out.append(marked(row, "muc4-roles", "attack", found, r"(?s)\S.*?(?=\n\s*\n|\Z)"))
    return out


def judged(path, name):
    """A file of factuality to documents of one sentence each: [start, end, value] for every target."""
    return [{**plain(row, name, r"(?s)\S.*"), "values": {name: [[t["start"], t["end"], t["value"]] for t in row["targets"]]}} for row in rows(path)]


def lay_over(docs, path):
    """The factuality of uds-ih2 laid over the sentences of ud-ewt, which are the same but for the spaces."""
    place = {}
    for doc in docs:
        for s in doc["sentences"]:
            text = doc["text"][s["start"]:s["end"]]
            place.setdefault("".join(text.split()), (doc, [s["start"] + i for i, c in enumerate(text) if not c.isspace()]))
    for row in rows(path):
        found = place.get("".join(row["text"].split()))
        for t in row["targets"] if found else ():
            start, end = (len("".join(row["text"][:i].split())) for i in (t["start"], t["end"]))
            found[0].setdefault("values", {}).setdefault("uds-ih2", []).append([found[1][start], found[1][end - 1] + 1, t["value"]])


DEVERBAL = re.compile(r"[a-z]{3,}(?:[ts]ion|ment|ing|ance|ence|ure|down|up|off|out)")


def event_nouns(docs, gold, free_only, vocabulary):
    """Lemmas of nouns that at least every second time tell of an event (a predicate of propbank-ewt, or a target of uw), and words of the
    vocabulary that end like such nouns and are not known to be others."""
    marked, seen, told, verbs = {}, collections.Counter(), collections.Counter(), set()
    for row in rows(f"{gold}/propbank-ewt/train.jsonl"):
        marked["".join(row["text"].split())] = {len("".join(row["text"][:p["predicate"][0]].split())) for p in row["propositions"]}
    if not free_only:
        for row in rows(f"{gold}/factuality/uw-train.jsonl"):
            told.update(t["text"].lower() for t in row["targets"])
    for doc in (d for d in docs if d["set"] == "ud-ewt"):
        for s in doc["sentences"]:
            text = doc["text"][s["start"]:s["end"]]
            predicates = marked.get("".join(text.split()), set())
            for start, end, lemma, upos, *_ in s["words"]:
                if upos == "VERB":
                    verbs.add(text[start:end].lower())
                if upos == "NOUN":
                    seen[lemma.lower()] += 1
                    told[lemma.lower()] += len("".join(text[:start].split())) in predicates
    learnt = {w for w, n in told.items() if n >= 2 and n >= 0.5 * seen[w] and w.isalpha() and (seen[w] or w not in verbs)}
    other = {w for w, n in seen.items() if n >= 3 and told[w] < 0.3 * n}
    return sorted(learnt | {w for w in vocabulary if DEVERBAL.fullmatch(w)} - other)


def collect(gold, free_only):
    """All training documents. Rows that are kept for measuring (every fifth of timebank, the first twenty of re3d) are never read."""
    docs = treebank(f"{gold}/ud-ewt/train.conllu.gz", "ud-ewt")
    lay_over(docs, f"{gold}/factuality/uds-ih2-train.jsonl")
    docs += names(f"{gold}/gmb-ner/train.jsonl") + incidents(f"{gold}/muc4-roles/train.jsonl")
    docs += judged(f"{gold}/factuality/meantime-train.jsonl", "meantime")
    if not free_only:
        docs += treebank(f"{gold}/ud-gum/train.conllu.gz", "ud-gum") + attributions(f"{gold}/polnear/train.jsonl")
        docs += judged(f"{gold}/factuality/uw-train.jsonl", "uw")
        docs += [plain(r, "timebank") for i, r in enumerate(rows(f"{gold}/tempeval3/timebank.jsonl"), 1) if i % 5]
        docs += [plain(r, "aquaint") for r in rows(f"{gold}/tempeval3/aquaint.jsonl")]
        docs += [entities(r) for i, r in enumerate(rows(f"{gold}/re3d/dev.jsonl"), 1) if i > 20]
        docs += parties(f"{gold}/cameo-actors/train.jsonl") + relations(f"{gold}/plv-relation/train.jsonl")
        docs += [{**plain(r, "synthetic"), "event": r["event"]} for r in rows(f"{gold}/plover-synthetic/train.jsonl")]
    return docs


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--gold", required=True)
    args.add_argument("--out", required=True)
    args.add_argument("--vocabulary", required=True, help="vocab.txt of the encoder")
    args.add_argument("--free-only", action="store_true")
    args = args.parse_args()
    os.makedirs(args.out, exist_ok=True)
    docs = collect(args.gold, args.free_only)
    with open(f"{args.out}/nouns.json", "w", encoding="utf8") as file:
        json.dump(event_nouns(docs, args.gold, args.free_only, atoms.load_vocab(args.vocabulary)), file)
    with open(f"{args.out}/reports.jsonl", "w", encoding="utf8") as file:
        for doc in docs:
            if doc["set"] not in ("ud-ewt", "ud-gum", "muc4-roles"):
                file.write(json.dumps({"id": doc["id"], "text": doc["text"]}, ensure_ascii=False) + "\n")
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

"""Documents and silver names in; windows of word pieces with their labels out, in seeded batches."""
import json
import random

import numpy as np

import atoms
import labels as inventories
import names

NONE = -1000
YIELD = 99  # CONCEDE or RETREAT
WORD_HEADS = ("upos", "xpos", "feats", "lemma")
# texts without a treebank whose parses by the model before are kept up, so that the other heads do not pull the parser away from news
PARSED = ("gmb-ner", "polnear", "uw", "meantime", "re3d", "cameo-actors", "plv-relation", "timebank", "aquaint")
MARKS = ("gmb", "re3d", "att", "party", "attack")


def lines(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def load(work):
    """The files of the folder to a list of documents with mended `names` (where a teacher read them) and `predicates` (where the coder did)."""
    first, second = ({r["id"]: r["entities"] for r in lines(f"{work}/{name}.jsonl")} for name in ("silver", "silver3"))
    coded = {r["id"]: r for r in lines(f"{work}/coded.jsonl")}
    docs = lines(f"{work}/documents.jsonl")
    for doc in docs:
        if doc["id"] in first:
            doc["silver"], doc["silver3"] = first[doc["id"]], second.get(doc["id"], [])
        if doc["id"] in coded:
            doc["predicates"] = predicates(doc, coded[doc["id"]])
    names.mend([doc for doc in docs if "silver" in doc])
    for doc in docs:
        if doc["id"] in coded and doc["set"] in PARSED:
            doc["sentences"] = sentences(doc, coded[doc["id"]])
    return docs


def sentences(doc, coded):
    """Sentences with words as the model before this one parsed them, offsets in code points, those of words from the sentence's start."""
    to, out = {u: i for i, u in enumerate(atoms.utf16(doc["text"]))}, []
    for s in coded["sentences"]:
        start, feats = to[s["start"]], lambda t: "|".join(f"{k}={v}" for k, v in t["feats"].items()) or "_"
        words = [[to[t["start"]] - start, to[t["end"]] - start, t["lemma"], t["upos"], t["xpos"], feats(t), t["head"] + 1, t["deprel"]] for t in s["tokens"]]
        out.append({"start": start, "end": to[s["end"]], "words": words})
    return out


def predicates(doc, coded):
    """What the coder made of a text: [start, end, PLOVER type] for the predicates of its codings, "O" for its other predicates, which are
    left out of the loss (None) where the text is known to hold an event."""
    to = {u: i for i, u in enumerate(atoms.utf16(doc["text"]))}
    found = {(e["trace"]["span"]["start"], e["trace"]["span"]["end"]): e["event"]["type"] for e in coded["events"] if e.get("event", {}).get("type")}
    other = None if "event" in doc else "O"
    spans = {**{(p["start"], p["end"]): other for p in coded["predicates"]}, **found}
    return sorted(((to[a], to[b], kind) for (a, b), kind in spans.items() if a in to and b in to), key=lambda s: s[:2])


def tag(rows, base, entities, index):
    """BIO label of every word piece; NONE inside spans without type."""
    tags = np.zeros(len(rows), np.int64)
    for start, end, kind in entities:
        begun = start < base
        for i, row in enumerate(rows):
            if base + row[3] < end and base + row[4] > start and (kind is None or f"B-{kind}" in index):
                tags[i] = NONE if kind is None else index[f"{'I' if begun else 'B'}-{kind}"]
                begun = True
    return tags


class Corpus:
    """All sentences as arrays. A sentence is a dict of arrays over its pieces; `heads` are piece positions in it, -1 the root."""

    def __init__(self, docs, labels, vocab, seed=1):
        self.random = random.Random(seed)
        self.index = {name: {v: i for i, v in enumerate(values)} for name, values in labels.items()}
        self.vocab = vocab
        self.docs = [(doc["set"], doc["id"], [self.sentence(doc, s) for s in doc["sentences"]]) for doc in docs]

    def sentence(self, doc, sentence):
        base, text = sentence["start"], doc["text"][sentence["start"]:sentence["end"]]
        rows = atoms.read(text, self.vocab)[:atoms.MAX_PIECES]
        n, ix = len(rows), self.index
        out = {"ids": np.array([r[0] for r in rows]), "shape": np.array([r[1] for r in rows]), "space": np.array([r[2] for r in rows])}
        before = doc["text"][:base]
        out["before"] = atoms.gap(before[len(before.rstrip()):]) if base else 3
        inside = lambda spans: [s for s in spans if s[0] >= base and s[1] <= sentence["end"]]
        for name in (*WORD_HEADS, "seg", "ent", *MARKS, "event", "kind", *inventories.FACT, "head", "rel"):
            out[name] = np.full(n, NONE, np.int64)
        if "names" in doc:
            out["ent"] = tag(rows, base, inside(doc["names"]), ix["ent"])
        for head, spans in doc.get("marks", {}).items():
            out[head] = tag(rows, base, [s for s in spans if s[0] < sentence["end"] and s[1] > base], ix[head])
        first = {base + r[3]: i for i, r in reversed(list(enumerate(rows))) if r[5]}
        for start, _, kind in inside(doc.get("predicates", [])):
            if start in first and kind:
                out["event"][first[start]] = ix["event"][kind]
        for scheme, targets in doc.get("values", {}).items():
            for start, _, value in inside(targets):
                if start in first:
                    out[scheme][first[start]] = round(value * 100)
        if "event" in doc and n:
            out["kind"][0] = YIELD if doc["event"] == "YIELD" else ix["event"][doc["event"]]
        if "words" in sentence:
            self.label_words(out, rows, text, sentence["words"])
        return out

    def label_words(self, out, rows, text, words):
        ix = self.index
        first = {r[3]: i for i, r in reversed(list(enumerate(rows))) if r[5]}
        at = [first.get(w[0]) for w in words]
        out["seg"][:] = 0
        for w, i in zip(words, at):
            if i is None:
                continue
            out["seg"][i] = 2 if w is words[0] else 1
            values = {"upos": w[3], "xpos": w[4], "feats": w[5], "lemma": inventories.script(text[w[0]:w[1]], w[2])}
            for name, value in values.items():
                out[name][i] = ix[name].get(value, NONE)
            head = -1 if w[6] == 0 else at[w[6] - 1]
            if head is not None:
                out["head"][i] = head
                out["rel"][i] = ix["deprel"].get(w[7], NONE)

    def window(self, sentences, before):
        """Consecutive sentences to one window, now and then in capitals, in small letters or without their last full stop."""
        rng, parts, base = self.random, [], 1
        draw, line = rng.random(), rng.random() < 0.3
        for k, s in enumerate(sentences):
            part = {name: s[name].copy() for name in s if name != "before"}
            n = len(part["ids"])
            if n:
                part["space"][0] = before if k == 0 else s["before"]
                if line and part["space"][0] == 3:
                    part["space"][0] = 2
            if draw < 0.06:
                letters = (part["shape"] >= 1) & (part["shape"] <= 5)
                part["shape"][letters] = 3 if draw < 0.04 else 1
                part["lemma"][:] = NONE
            if 0.06 <= draw < 0.14:  # lines broken at a fixed width, as agencies and archives do
                wide = np.flatnonzero(part["space"] == 1)
                part["space"][wide[rng.randrange(6, 14)::rng.randrange(9, 16)]] = 2
            if draw > 0.5 and (part["attack"] != NONE).any():  # these texts are in capitals throughout
                part["shape"][part["shape"] == 3] = 1
            last = k + 1 == len(sentences) or sentences[k + 1]["before"] >= 2
            if last and n > 4 and rng.random() < 0.06 and part["ids"][-1] == 1012 and not (part["head"] == n - 1).any():
                part = {name: v[:-1] for name, v in part.items()}
                n -= 1
            part["group"] = np.full(n, k + 1)
            at = part["head"] >= 0
            part["head"] = np.where(at, part["head"] + base, np.where(part["head"] == -1, 0, NONE))
            base += n
            parts.append(part)
        join = lambda name: np.concatenate([p[name] for p in parts])
        out = {}
        for name in parts[0]:
            edge = {"ids": (atoms.CLS, atoms.SEP), "shape": (0, 0), "space": (0, 0), "group": (0, 0)}.get(name, (NONE, NONE))
            out[name] = np.concatenate([[edge[0]], join(name), [edge[1]]]).astype(np.int64)
        return out

    def windows(self, share):
        """One epoch of windows: every document cut at random places; `share` gives the sets of which a part (or several rounds) is read."""
        rng, out = self.random, []
        for name, id, sentences in self.docs:
            rounds = share(name, id)
            rounds = int(rounds) + (rng.random() < rounds % 1)
            for _ in range(rounds):
                room, now, before = 0, [], 3
                for s in sentences:
                    n = len(s["ids"])
                    if now and (room < n or rng.random() < 0.03):
                        out.append(self.window(now, before))
                        now = []
                    if not now:
                        room = rng.choice((60, 100, 150, 200, 254))
                        before = 3 if s is sentences[0] or rng.random() < 0.3 else s["before"]
                    now.append(s)
                    room -= n
                if now:
                    out.append(self.window(now, before))
        return out

    def batches(self, share, size):
        """One epoch of batches of about `size` pieces, windows of like length together, in random order."""
        windows = self.windows(share)
        self.random.shuffle(windows)
        windows.sort(key=lambda w: len(w["ids"]) + self.random.random() * 12)
        groups, now = [], []
        for w in windows:
            if now and len(w["ids"]) * (len(now) + 1) > size:
                groups.append(now)
                now = []
            now.append(w)
        groups.append(now)
        self.random.shuffle(groups)
        return [self.pad(g) for g in groups]

    def pad(self, windows):
        longest = max(len(w["ids"]) for w in windows)
        out = {}
        for name in windows[0]:
            fill = 0 if name in ("ids", "shape", "space", "group") else NONE
            out[name] = np.full((len(windows), longest), fill, np.int64)
            for i, w in enumerate(windows):
                out[name][i, :len(w[name])] = w[name]
        out["mask"] = np.zeros((len(windows), longest), np.int64)
        for i, w in enumerate(windows):
            out["mask"][i, :len(w["ids"])] = 1
        return out

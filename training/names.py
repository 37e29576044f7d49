"""The two teachers' names of all documents in; mended names out, with spans to leave out of the loss where it is known to be unsure.

A name carries no article, title or possessive. A string that the teacher reads one way nearly everywhere is read that way everywhere;
the marked names of gmb-ner count five times in this, and stand before the teacher's in their own sentences.
In a treebank a name ends at proper nouns; a run of proper nouns that the teacher missed gets the reading it has elsewhere,
or is left out of the loss (type None).
"""
import collections
import re

TITLES = set("mr mrs ms miss dr sir king queen prince princess president senator sen rep representative congressman governor gov mayor judge "
             "justice general gen colonel col captain capt major lieutenant sergeant sgt prof professor minister secretary chairman pope "
             "ambassador sheikh shaikh ayatollah st uncle aunt prophet lord lady chancellor premier".split())
ROLES = set("prime vice deputy foreign defense interior finance chief former state president-elect opposition leader spokesman".split())
TIMES = set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
            "november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter ramadan am pm "
            "est pst gmt god".split())
SETS = {"ud-ewt", "ud-gum", "gmb-ner", "polnear", "timebank", "aquaint", "re3d"}  # what the teachers read
FIRM = {"Inc.", "Inc", "Corp.", "Corp", "Ltd.", "Ltd", "LLC", "L.L.C.", "Co."}
PROPER = {"PER", "ORG", "GPE", "LOC", "FAC"}
EDGE = re.compile(r"^(?:(?:the|a|an)\s+|[\"'\u201c\u2018`(\[]+\s*)|(?:\s*[\"\u201d`]+|['\u2019]s|['\u2019]|[,;:])$", re.I)


def trim(text, start, end):
    """A span without article, quotation marks and possessive at its edges."""
    found = EDGE.search(text[start:end])
    while found and end > start:
        start, end = (start + found.end(), end) if found.start() == 0 else (start, start + found.start())
        found = EDGE.search(text[start:end])
    return start, end


def key(text):
    return re.sub(r"\s+", " ", text).lower()


def votes(docs):
    """How often each string is read as each type, over all documents."""
    count = collections.defaultdict(collections.Counter)
    for doc in docs:
        for start, end, kind in doc["silver"]:
            start, end = trim(doc["text"], start, end)
            count[key(doc["text"][start:end])][kind] += 1
    for weight, marked in ((2, second), (5, bank)):
        for doc in docs:
            for start, end, kind in marked(doc):
                string = key(doc["text"][start:end])
                count[string][kind if kind != "LOC" else place(count, string)] += weight
    return count


def second(doc):
    """The second teacher's names, which know one sort of place (LOC) only."""
    spans = [(*trim(doc["text"], start, end), kind) for start, end, kind in doc["silver3"]]
    return [s for s in spans if s[1] > s[0]]


def bank(doc):
    """The marked names of a gmb-ner document, without titles: persons, organisations, and places (LOC)."""
    out = []
    for start, end, kind in doc.get("marks", {}).get("gmb", []):
        start, end = trim(doc["text"], start, end)
        if kind not in ("PER", "ORG", "LOC") or "," in doc["text"][start:end]:
            continue
        words = [[start + m.start(), start + m.end(), m[0]] for m in re.finditer(r"\S+", doc["text"][start:end])]
        while kind == "PER" and words and (words[0][2].lower().rstrip(".") in TITLES | ROLES):
            words = words[1:]
        if words and words[0][2][:1].isupper():
            out.append((words[0][0], end, kind))
    return out


def place(count, string):
    """What sort of place the teacher takes a string for."""
    found = [(n, kind) for kind, n in count.get(string, {}).items() if kind in ("GPE", "LOC", "FAC")]
    return max(found)[1] if found else "GPE"


def agreed(doc, names, count):
    """Both teachers' names: the second's first; a name that only the first gives must have its usual type, or it is left out of the loss."""
    found = joined(doc, names, count, second(doc))
    sure = {(a, b) for a, b, _ in second(doc)}
    return [(a, b, kind if kind not in PROPER or (a, b) in sure or usual(count, doc["text"][a:b], 4, 0.7) == kind else None) for a, b, kind in found]


def joined(doc, names, count, marked):
    """Names marked by hand or by a better teacher in the place of those that touch them."""
    marked = [(a, b, kind if kind != "LOC" else place(count, key(doc["text"][a:b]))) for a, b, kind in marked]
    marked = [(a, b, usual(count, doc["text"][a:b], 5, 0.8) or kind) for a, b, kind in marked]
    return sorted(marked + [n for n in names if not any(a < n[1] and n[0] < b for a, b, _ in marked)])


def usual(count, string, least, part):
    """The type that a string nearly always has, or None."""
    found = count.get(key(string))
    if not found:
        return None
    kind, n = found.most_common(1)[0]
    return kind if n >= least and n >= part * sum(found.values()) else None


def proper_runs(text, words):
    """Runs of proper nouns (hyphens between them included) as word index ranges."""
    out = []
    for i, w in enumerate(words):
        if w[4] not in ("NNP", "NNPS"):
            continue
        gap = out and i - out[-1][1]
        if out and (gap == 0 or gap == 1 and words[i - 1][4] == "HYPH"):
            out[-1][1] = i + 1
        else:
            out.append([i, i + 1])
    return out


def mend_sentence(text, base, words, names, count):
    """Names inside one treebank sentence, spans in the document."""
    span = lambda i, j: (base + words[i][0], base + words[j - 1][1])
    out, taken = [], set()
    for start, end, kind in names:
        inside = [i for i, w in enumerate(words) if base + w[0] >= start and base + w[1] <= end]
        if kind in PROPER:
            good = [i for i in inside if words[i][4] in ("NNP", "NNPS")]
            if not good:
                continue
            i, j = good[0], good[-1] + 1
            if j < len(words) and words[j][4] in ("CD",) and j in inside:
                j += 1
        elif any(words[i][3] in ("PROPN", "ADJ") for i in inside):
            i, j = inside[0], inside[-1] + 1
        else:
            continue
        taken.update(range(i, j))
        a, b = span(i, j)
        out.append((a, b, usual(count, text[a:b], 5, 0.8) or kind))
    for i, j in proper_runs(text, words):
        if taken & set(range(i, j)):
            continue
        while i < j and words[i][2].lower().rstrip(".") in TITLES:
            i += 1
        if i == j or all(words[k][2].lower().rstrip(".") in TIMES for k in range(i, j)):
            continue
        a, b = span(i, j)
        kind = usual(count, text[a:b], 2, 0.6)
        if kind in PROPER or kind is None:
            out.append((a, b, kind))
    return sorted(out, key=lambda n: n[:2])


def settle(text, names):
    """Readings a document gives its own names: a missed name as it is read elsewhere in the document, a surname as the person's."""
    persons = {key(text[a:b].split()[-1]) for a, b, kind in names if kind == "PER" and len(text[a:b].split()) in (2, 3)}
    count = collections.defaultdict(collections.Counter)
    for a, b, kind in names:
        if kind:
            count[key(text[a:b])][kind] += 1
    out = []
    for a, b, kind in names:
        string = text[a:b]
        if string in FIRM and out and text[out[-1][1]:a] == ", ":
            a, kind = out.pop()[0], "ORG"
        if kind in (None, "ORG", "GPE") and " " not in string and key(string) in persons:
            kind = "PER"
        out.append((a, b, kind or usual(count, string, 1, 0.6)))
    return out


def mend(docs):
    """Adds `names` to every document: [start, end, type or None]."""
    count = votes(docs)
    for doc in docs:
        text = doc["text"]
        names = [(*trim(text, a, b), kind) for a, b, kind in doc["silver"]]
        names = agreed(doc, [n for n in names if n[1] > n[0]], count)
        doc["names"] = []
        for s in doc["sentences"]:
            inside = [n for n in names if n[0] >= s["start"] and n[1] <= s["end"]]
            if "words" in s:
                doc["names"] += mend_sentence(text, s["start"], s["words"], inside, count)
            else:
                doc["names"] += [(a, b, kind and (usual(count, text[a:b], 5, 0.8) or kind)) for a, b, kind in inside]
        if "gmb" in doc.get("marks", {}):
            doc["names"] = joined(doc, doc["names"], count, bank(doc))
        doc["names"] = settle(text, doc["names"])

"""Text in; atoms (spans no word boundary falls inside) and their word pieces out. README.md states this as a contract."""
import re
import unicodedata

MAX_PIECES = 254  # word pieces of a window, [CLS] and [SEP] not counted
PAD, UNK, CLS, SEP = 0, 100, 101, 102
SPACES = set("\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b") | {chr(c) for c in (*range(0x09, 0x0E), 0x20, *range(0x2000, 0x200B))}
APOSTROPHES = set("'\u2019\u2018\u0060\u00b4\u02bc\u2032")
# what a run of letters is cut into when it is written without apostrophe: lengths of all parts but the last
SPLITS = {
    "cannot": [3], "gonna": [3], "gotta": [3], "wanna": [3], "gimme": [3], "lemme": [3], "dunno": [2, 1], "outta": [3],
    "wana": [3], "gona": [3], "whatcha": [4], "im": [1], "ive": [1], "youre": [3], "youve": [3], "youll": [3], "theyre": [4], "theyve": [4],
    "thats": [4], "theres": [5], "whats": [4], "hes": [2], "shes": [3], "lets": [3], "elses": [4], "heres": [4],
    **{w: [len(w) - 2] for w in ("dont cant wont didnt doesnt isnt wasnt werent arent havent hasnt hadnt couldnt wouldnt "
                                 "shouldnt aint arnt mustnt neednt").split()},
}
SHAPES = ["pad", "lower", "title", "upper", "initial", "mixed", "digits", "other"]
GAPS = ["none", "space", "newline", "blank"]
FOLD = {**{c: "'" for c in "\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02bc"}, **{c: '"' for c in "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"},
        **{c: "-" for c in "\u2010\u2011\u2043\u2212\u00ad"}, "\u2012": "\u2013", "\u2015": "\u2014"}


def kind(char):
    """One code point to its class: s white space, l letter or mark, d number, p anything else."""
    if char in SPACES:
        return "s"
    if char == "\u02bc":
        return "p"
    category = unicodedata.category(char)
    return "s" if category == "Cc" else {"L": "l", "M": "l", "N": "d"}.get(category[0], "p")


def runs(text):
    """Text to [start, end, kind] of maximal runs; every character of kind p is a run of its own, white space is left out."""
    out = []
    for i, char in enumerate(text):
        k = kind(char)
        if k == "s":
            continue
        if out and k != "p" and out[-1][2] == k and out[-1][1] == i:
            out[-1][1] = i + 1
        else:
            out.append([i, i + 1, k])
    return out


def atoms(text):
    """Text to a list of (start, end) in code points."""
    found = runs(text)
    out = []
    for i, (start, end, k) in enumerate(found):
        cuts = []
        if k == "l":
            lower = text[start:end].lower()
            glued = i + 2 < len(found) and found[i + 1][0] == end and found[i + 2][0] == end + 1
            if glued and end - start > 1 and lower[-1] == "n" and text[end] in APOSTROPHES and text[found[i + 2][0]:found[i + 2][1]] in ("t", "T"):
                cuts = [end - 1]
            elif lower in SPLITS and len(lower) == end - start:
                at = start
                for length in SPLITS[lower]:
                    at += length
                    cuts.append(at)
        edges = [start, *cuts, end]
        out.extend(zip(edges, edges[1:]))
    return out


def shape(atom):
    """The letters' case of one atom as an index into SHAPES."""
    if kind(atom[0]) == "d":
        return 6
    if kind(atom[0]) == "p":
        return 7
    lower, upper = atom.lower(), atom.upper()
    if atom == lower:
        return 1
    if atom == upper:
        return 3 if len(atom) > 1 else 4
    return 2 if atom[0] != lower[0] and atom[1:] == lower[1:] else 5


def gap(between):
    """The white space before an atom (all characters since the previous atom) as an index into GAPS."""
    lines = len(re.findall(r"\r\n|[\n\r\u2028\u2029\u0085]", between))
    return 3 if lines >= 2 else 2 if lines == 1 else 1 if between else 0


def load_vocab(path):
    """vocab.txt to {piece: id}."""
    with open(path, encoding="utf8") as file:
        return {line.rstrip("\n"): i for i, line in enumerate(file)}


def normalise(atom):
    """Quotation marks and dashes folded, lower case, without accents."""
    folded = "".join(FOLD.get(c, c) for c in atom).lower()
    return "".join(c for c in unicodedata.normalize("NFD", folded) if unicodedata.category(c) != "Mn")


def pieces(atom, vocab, cache={}):
    """One atom to its word-piece ids: longest match first, [UNK] for the whole atom if it cannot be covered."""
    if atom in cache:
        return cache[atom]
    word, ids, at = normalise(atom), [], 0
    chars = list(word)
    if not chars or len(chars) > 100:
        return [UNK]
    while at < len(chars):
        end = len(chars)
        while end > at and ("##" if at else "") + "".join(chars[at:end]) not in vocab:
            end -= 1
        if end == at:
            ids = [UNK]
            break
        ids.append(vocab[("##" if at else "") + "".join(chars[at:end])])
        at = end
    cache[atom] = ids
    return ids


def utf16(text):
    """Text to a list that maps every code-point offset (the end included) to its UTF-16 offset."""
    out = [0]
    for char in text:
        out.append(out[-1] + (2 if ord(char) > 0xFFFF else 1))
    return out


def read(text, vocab):
    """Text to one row a word piece: (id, shape, gap, start, end, first piece of its atom?); offsets of the atom in code points."""
    out, last = [], 0
    for start, end in atoms(text):
        form, before = shape(text[start:end]), gap(text[last:start])
        for n, piece in enumerate(pieces(text[start:end], vocab)):
            out.append((piece, form, before if n == 0 else 0, start, end, n == 0))
        last = end
    return out

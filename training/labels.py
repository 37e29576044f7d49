"""documents.jsonl in; the label inventories out (labels.json without the relation scorer, which export.py adds)."""
import collections

ONTO = ["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "LAW", "WORK"]
RE3D = ["Person", "Organisation", "Location", "Nationality", "Weapon", "Vehicle", "Temporal", "Quantity"]
ATTRIBUTION = ["SOURCE", "CUE", "CONTENT"]
PARTY = ["SOURCE", "TARGET", "RECIPROCAL"]
ATTACK = ["perpetratorIndividual", "perpetratorOrganisation", "target", "victim", "weapon"]
EVENT = ["O", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
FACT = ["uw", "meantime", "uds-ih2"]  # one value a scheme: they disagree on what counts
GMB = ["PER", "ORG", "LOC", "GPE", "EVENT", "TIME", "WORK", "NATURAL"]


def script(form, lemma):
    """The edit that makes the lemma: casing letter, characters to cut from the end, colon, characters to add."""
    low, target = form.lower(), lemma.lower()
    if len(low) != len(form):
        return None
    same = 0
    while same < min(len(low), len(target)) and low[same] == target[same]:
        same += 1
    cut, add = len(low) - same, target[same:]
    for case in "lkt":
        if apply(f"{case}{cut}:{add}", form) == lemma:
            return f"{case}{cut}:{add}"
    return None


def apply(edit, form):
    """An edit and a form to the lemma: l lower case, k as the form stands, t first letter capital; too long a cut leaves the form."""
    case, rest = edit[0], edit[1:]
    cut, add = rest.split(":", 1)
    if int(cut) > len(form):
        return form.lower()
    stem = form[:len(form) - int(cut)] + add
    if case == "l":
        return stem.lower()
    return stem if case == "k" else stem[:1].upper() + stem[1:].lower()


def bio(types):
    return ["O"] + [f"{p}-{t}" for t in types for p in "BI"]


def inventory(docs):
    """Label lists of every head, most frequent first."""
    count = collections.defaultdict(collections.Counter)
    for doc in docs:
        for sentence in doc["sentences"]:
            for start, end, lemma, upos, xpos, feats, _, rel in sentence.get("words", []):
                form = doc["text"][sentence["start"] + start:sentence["start"] + end]
                for name, value in (("upos", upos), ("xpos", xpos), ("feats", feats), ("deprel", rel), ("lemma", script(form, lemma))):
                    count[name][value] += 1
    least = {"upos": 1, "xpos": 5, "feats": 10, "deprel": 5, "lemma": 3}
    keep = {name: [v for v, n in count[name].most_common() if n >= low and v is not None] for name, low in least.items()}
    keep["feats"] = keep["feats"][:160]
    return {"seg": ["inside", "word", "sentence"], **keep, "ent": bio(ONTO), "gmb": bio(GMB), "re3d": bio(RE3D),
            "att": bio(ATTRIBUTION), "party": bio(PARTY), "attack": bio(ATTACK), "event": EVENT, "fact": FACT}


def exceptions(docs, least=5, sure=0.95):
    """Lemmas of words other than proper nouns that hardly ever change: {"form|UPOS": lemma}, where the lemma is not just the form."""
    seen = collections.defaultdict(collections.Counter)
    for doc in docs:
        for sentence in doc["sentences"]:
            for start, end, lemma, upos, *_ in sentence.get("words", []):
                form = doc["text"][sentence["start"] + start:sentence["start"] + end].lower()
                if upos not in ("PROPN", "X", "SYM", "PUNCT", "NUM"):
                    seen[f"{form}|{upos}"][lemma] += 1
    out = {}
    for form, lemmas in sorted(seen.items()):
        lemma, n = lemmas.most_common(1)[0]
        if n >= least and n >= sure * sum(lemmas.values()) and lemma != form.split("|")[0]:
            out[form] = lemma
    return out

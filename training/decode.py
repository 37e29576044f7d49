"""A report's text and the exported model in; sentences with words, tree and names out. The reference for the runtime: see README.md."""
import json

import numpy as np
import onnxruntime

import atoms
import labels as inventories

CONTEXT = 64  # pieces of the last finished sentence that the next window may begin with
LAYERS = ("gmb", "re3d", "att", "party", "attack")
LEAST_CHANCE = 0.1  # weaker evidence of an event is left out
INFLECTED = ("VBD", "VBN", "VBG", "VBZ", "NNS")


def fixed(x):
    """Logits as compared: rounded to three decimals."""
    return np.round(np.asarray(x, np.float64), 3)


class Decoder:
    def __init__(self, folder, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL  # export.py has done it
        self.session = onnxruntime.InferenceSession(f"{folder}/model.onnx", options, providers=["CPUExecutionProvider"])
        self.names = [o.name for o in self.session.get_outputs()]
        with open(f"{folder}/labels.json", encoding="utf8") as file:
            self.labels = json.load(file)
        self.nouns = set(self.labels["eventNouns"])
        self.vocab = atoms.load_vocab(f"{folder}/vocab.txt")
        self.weight = np.array(self.labels["relation"]["weight"], np.float32)
        self.bias = np.array(self.labels["relation"]["bias"], np.float32)

    def run(self, rows):
        """Rows of atoms.read (at most 254) to {head: [T, n]}, row 0 being [CLS]."""
        column = lambda n, edge: np.array([[edge[0], *(r[n] for r in rows), edge[1]]], np.int64)
        feed = {"input_ids": column(0, (atoms.CLS, atoms.SEP)), "shape": column(1, (0, 0)), "space": column(2, (0, 0))}
        return {k: v[0] for k, v in zip(self.names, self.session.run(None, feed))}

    def sentences(self, text):
        """Text to decoded sentences, offsets in code points."""
        rows, out = atoms.read(text, self.vocab), []
        done = context = 0
        while done < len(rows):
            end = min(context + atoms.MAX_PIECES, len(rows))
            found = self.run(rows[context:end])
            marks = self.marks(rows[context:end], found["seg"], done - context)
            starts = [i for i, m in enumerate(marks) if m == 2 and i >= done - context]
            limits = [*starts[1:], end - context]
            if end < len(rows) and len(starts) > 1:
                starts, limits = starts[:-1], limits[:-1]
            for a, b in zip(starts, limits):
                out.append(self.sentence(text, rows[context:end], marks, found, a, b))
            last, done = context + starts[-1], context + limits[-1]
            context = last if done - last <= CONTEXT else done
        return out

    @staticmethod
    def marks(rows, logits, begin):
        """0 inside, 1 word start, 2 sentence start of every piece of a window."""
        logits, out = fixed(logits[1:-1]), []
        for i, row in enumerate(rows):
            mark = 0
            if row[5]:
                mark = int(np.argmax(logits[i]))
                if row[2] and mark == 0:
                    mark = 1 + int(np.argmax(logits[i][1:]))
                if row[2] == 3:
                    mark = 2
            out.append(2 if i == begin else mark)
        return out

    def sentence(self, text, rows, marks, found, a, b):
        at = [i for i in range(a, b) if marks[i]]
        spans = [(rows[i][3], rows[j - 1][4]) for i, j in zip(at, [*at[1:], b])]
        first = np.array(at) + 1
        pick = lambda name: [self.labels["heads"][name][k] for k in np.argmax(fixed(found[name][first]), 1)]
        upos, words = pick("upos"), []
        heads = tree(fixed(found["arcs"][np.ix_(first, [0, *first])]))
        rels = self.relations(found, first, heads)
        for k, (xpos, feats, edits) in enumerate(zip(pick("xpos"), pick("feats"), fixed(found["lemma"][first]))):
            form = text[spans[k][0]:spans[k][1]]
            lemma = self.labels["exceptions"].get(f"{form.lower()}|{upos[k]}") or self.lemma(form, upos[k], xpos, edits)
            words.append({"start": spans[k][0], "end": spans[k][1], "form": form, "lemma": lemma, "upos": upos[k], "xpos": xpos, "feats": feats,
                          "head": heads[k], "rel": rels[k]})
        for word, values, scores in zip(words, found["fact"][first], found["event"][first].astype(np.float64)):
            if word["upos"] == "VERB" or word["upos"] == "NOUN" and word["lemma"] in self.nouns:
                mix = self.labels["factuality"]
                value = np.dot(mix["weights"], values.astype(np.float64)) + mix["bias"]
                word["factuality"] = float(fixed(np.clip(value, -3, 3)))
            chances = np.exp(scores) / np.exp(scores).sum()
            best = 1 + int(np.argmax(chances[1:]))
            if fixed(chances[best]) >= LEAST_CHANCE:
                word["evidence"] = [self.labels["heads"]["event"][best], float(fixed(chances[best]))]
        layers = {head: entities(self.tags(head, found[head][first], head == "att"), spans) for head in ("ent", *LAYERS)}
        return {"words": words, "entities": layers.pop("ent"), "layers": layers}

    def lemma(self, form, upos, xpos, logits):
        """The best edit's result; for an inflected verb or noun one that is a word of the vocabulary, if a good edit gives one."""
        order = np.argsort(-logits, kind="stable")[:5]
        results = [inventories.apply(self.labels["heads"]["lemma"][k], form) for k in order]
        low, best = form.lower(), results[0]
        if upos not in ("VERB", "NOUN") or xpos not in INFLECTED or best in self.vocab or (best == low and xpos not in ("VBG", "VBZ")):
            return best
        for k, result in zip(order, results):
            if logits[order[0]] - logits[k] <= 6 and result in self.vocab and result != low and len(result) > 2:
                return result
        return best

    def tags(self, head, logits, open=False):
        """The best BIO labels of a sentence's words: I-X only after B-X or I-X (or first, where `open`); the constant in `outside` favours O."""
        names, sums = self.labels["heads"][head], fixed(logits)
        sums[:, 0] += self.labels["outside"].get(head, 0)
        before = [[j for j, m in enumerate(names) if n[0] != "I" or m in (n, "B-" + n[2:])] for n in names]
        best, back = [s if open or n[0] != "I" else -np.inf for s, n in zip(sums[0], names)], []
        for row in sums[1:]:
            come = [max(b, key=lambda j: best[j]) for b in before]
            best = [best[j] + x for j, x in zip(come, row)]
            back.append(come)
        path = [max(range(len(names)), key=lambda j: best[j])]
        for come in reversed(back):
            path.append(come[path[-1]])
        return [names[j] for j in reversed(path)]

    def relations(self, found, first, heads):
        position = np.concatenate([[0], first])
        hidden = np.maximum(found["rel_dep"][first] + found["rel_head"][position[heads]], 0)
        logits, names = fixed(hidden @ self.weight.T + self.bias), self.labels["heads"]["deprel"]
        logits[:, names.index("root")] = -np.inf
        return ["root" if h == 0 else names[k] for h, k in zip(heads, np.argmax(logits, 1))]


def entities(tags, spans):
    """BIO labels of words to [start, end, type]."""
    out = []
    for tag, (start, end) in zip(tags, spans):
        if tag == "O":
            continue
        if tag[0] == "I" and out:
            out[-1][1] = end
        else:
            out.append([start, end, tag[2:]])
    return out


def tree(scores):
    """Scores [n, n + 1] (column 0 the root, column j word j) to n heads, 0 for the one root."""
    n = len(scores)
    scores = scores.copy()
    scores[np.arange(n), np.arange(n) + 1] = -np.inf
    heads = np.argmax(scores, 1)
    if (heads == 0).sum() == 1 and not cycle(heads):
        return heads.tolist()
    if n == 1:
        return [0]
    root = int(np.argmax(scores[:, 0] - scores[:, 1:].max(1)))
    keep = scores[root, 0]
    scores[:, 0] = -np.inf
    scores[root] = -np.inf
    scores[root, 0] = keep
    return edmonds(scores)


def cycle(heads):
    """Word numbers (from 1) of the first cycle among heads (0 the root), or an empty list."""
    state = [0] * (len(heads) + 1)
    for begin in range(1, len(heads) + 1):
        path, node = [], begin
        while node and not state[node]:
            state[node] = -begin
            path.append(node)
            node = int(heads[node - 1])
        if node and state[node] == -begin:
            return path[path.index(node):]
        for p in path:
            state[p] = 1
    return []


def edmonds(scores):
    """Chu-Liu/Edmonds: the best tree over scores [n, n + 1]."""
    heads = np.argmax(scores, 1)
    ring = cycle(heads)
    if not ring:
        return heads.tolist()
    n = len(scores)
    inside = set(ring)
    outside = [i for i in range(1, n + 1) if i not in inside]
    new = {old: k + 1 for k, old in enumerate(outside)}
    hub = len(outside) + 1
    small = np.full((hub, hub + 1), -np.inf)
    enter, leave = {}, {}
    for i in outside:
        small[new[i] - 1, 0] = scores[i - 1, 0]
        for j in outside:
            if i != j:
                small[new[i] - 1, new[j]] = scores[i - 1, j]
        best = max(ring, key=lambda j: scores[i - 1, j])
        small[new[i] - 1, hub] = scores[i - 1, best]
        leave[i] = best
    for j in [0, *outside]:
        best = max(ring, key=lambda i: scores[i - 1, j] - scores[i - 1, heads[i - 1]])
        small[hub - 1, new.get(j, 0)] = scores[best - 1, j] - scores[best - 1, heads[best - 1]]
        enter[j] = best
    solved = edmonds(small)
    old = {k: o for o, k in new.items()}
    out = [int(h) for h in heads]
    for i in outside:
        h = solved[new[i] - 1]
        out[i - 1] = leave[i] if h == hub else old.get(h, 0)
    into = old.get(solved[hub - 1], 0)
    out[enter[into] - 1] = into
    return out


def conllu(text, sentences):
    """Decoded sentences to CoNLL-U."""
    lines = []
    for s in sentences:
        words = s["words"]
        raw = text[words[0]["start"]:words[-1]["end"]]
        lines.append("# text = " + " ".join(raw.split()))
        for i, w in enumerate(words):
            follows = i + 1 < len(words) and words[i + 1]["start"] == w["end"]
            clean = lambda t: " ".join(t.split()) or "_"
            lines.append("\t".join([str(i + 1), clean(w["form"]), clean(w["lemma"]), w["upos"], w["xpos"], w["feats"], str(w["head"]), w["rel"], "_",
                                    "SpaceAfter=No" if follows else "_"]))
        lines.append("")
    return "\n".join(lines) + "\n"

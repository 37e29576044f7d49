"""Weights folder and gold folder in; one table of dev scores out (parse from raw text, by genre; names).

    python evaluate.py --model WEIGHTS --gold DIR --out SCRATCH [--limit DOCUMENTS] [--genres] [--only parse|names]
"""
import argparse
import gzip
import json
import os
import re
import subprocess

import atoms
from decode import Decoder, conllu

PLACES = {"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
LEVELS = ("tokens", "sentences", "words", "uas", "las", "las_full", "upos", "xpos", "lemma")


def node(gold, script, *args):
    return subprocess.run(["node", f"{gold}/{script}", *args], capture_output=True, text=True, check=True).stdout


def documents(path, limit):
    """A gold file to (genre, CoNLL-U) of each document."""
    with gzip.open(path, "rt", encoding="utf8") as file:
        blocks = [b.strip("\n") for b in file.read().split("\n\n") if "# text = " in b]
    docs = []
    for block in blocks:
        new = re.search(r"^# newdoc id = (?:GUM_)?([a-z]+)", block, re.M)
        if new or not docs:
            docs.append([new[1] if new else "other", ""])
        docs[-1][1] += block + "\n\n"
    return docs[:limit or None]


def parse(decoder, args, name):
    """LAS and the rest from raw text as the converter writes it: all documents, then by genre."""
    gold = documents(f"{args.gold}/{name}/dev.conllu.gz", args.limit)
    files = [f"{args.out}/{name}.{kind}.conllu" for kind in ("gold", "predicted")]

    def write(path, parts):
        with open(path, "w", encoding="utf8") as file:
            file.write("".join(parts))

    write(files[0], [text for _, text in gold])
    texts = [json.loads(line)["text"] for line in node(args.gold, "convert.mjs", "reports", "parse", files[0]).splitlines()]
    predicted = [conllu(text, decoder.sentences(text)) for text in texts]
    for genre in ["", *(sorted({g for g, _ in gold}) if args.genres else [])]:
        write(files[0], [text for g, text in gold if genre in ("", g)])
        write(files[1], [text for text, (g, _) in zip(predicted, gold) if genre in ("", g)])
        levels = json.loads(node(args.gold, "score.mjs", "parse", *files, "--raw"))["levels"]
        print(f"{name:9} {genre:14} " + " ".join(f"{k} {levels[k]['f1']:.4f}" for k in LEVELS), flush=True)


def onto(sentence):
    """`ent` as persons, organisations and places; demonyms and works left out."""
    return [(a, b, PLACES[t]) for a, b, t in sentence["entities"] if t in PLACES]


def gmb(sentence):
    """`gmb` as persons, organisations and places; demonyms (its GPE) left out."""
    return [e for e in sentence["layers"]["gmb"] if e[2] in ("PER", "ORG", "LOC")]


def bank(sentence):
    """`gmb` as the scorer reads gmb-ner: demonyms are places."""
    return [(a, b, "LOC" if t == "GPE" else t) for a, b, t in sentence["layers"]["gmb"] if t in ("PER", "ORG", "LOC", "GPE")]


def names(decoder, args, name, readings, options=()):
    """Strict F1 of names, each row read on its own."""
    gold = f"{args.gold}/{name}/dev.jsonl"
    with open(gold, encoding="utf8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    decoded = [(row, atoms.utf16(row["text"]), decoder.sentences(row["text"])) for row in rows]
    for label, reading in readings.items():
        predicted = f"{args.out}/{name}.{label}.jsonl"
        with open(predicted, "w", encoding="utf8") as file:
            for row, to, sentences in decoded:
                found = [{"start": to[a], "end": to[b], "type": t} for s in sentences for a, b, t in reading(s)]
                file.write(json.dumps({"id": row["id"], "entities": found}) + "\n")
        found = json.loads(node(args.gold, "score.mjs", "entities", gold, predicted, *options))
        strict = found["levels"]["strict"]
        kinds = " ".join(f"{k} {v['strict']['f1']:.4f}" for k, v in sorted(found["byType"].items()))
        print(f"{name:9} {label:14} precision {strict['precision']:.4f} recall {strict['recall']:.4f} f1 {strict['f1']:.4f} {kinds}", flush=True)


def main():
    args = argparse.ArgumentParser()
    for name in ("model", "gold", "out"):
        args.add_argument(f"--{name}", required=True)
    args.add_argument("--limit", type=int, default=0)
    args.add_argument("--genres", action="store_true")
    args.add_argument("--only", choices=["parse", "names"])
    args = args.parse_args()
    os.makedirs(args.out, exist_ok=True)
    decoder = Decoder(args.model)
    if args.only != "names":
        parse(decoder, args, "ud-ewt")
        parse(decoder, args, "ud-gum")
    if args.only != "parse":
        names(decoder, args, "uner-ewt", {"ent": onto, "gmb": gmb})
        names(decoder, args, "gmb-ner", {"gmb": bank, "ent": onto}, ("--map", "GPE=LOC", "--only", "PER,ORG,LOC"))


if __name__ == "__main__":
    main()

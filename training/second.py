"""documents.jsonl in; silver3.jsonl out: the second teacher's names (Stanford NER, three types). Needs Java 17.

    python second.py --work WORK --jars DIR

DIR holds stanford-corenlp-4.5.7.jar and stanford-corenlp-4.5.7-models.jar.
"""
import argparse
import json
import os
import re
import subprocess

import names

MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"
KEEP = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}


def line(text):
    """A text without line breaks and astral characters, so that the offsets out are those in."""
    return re.sub(r"[\n\r\v\f\x85\u2028\u2029]", " ", "".join(c if ord(c) < 0x10000 else "?" for c in text))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--work", required=True)
    args.add_argument("--jars", required=True)
    args = args.parse_args()
    with open(f"{args.work}/documents.jsonl", encoding="utf8") as file:
        docs = [doc for doc in map(json.loads, file) if doc["set"] in names.SETS]
    spans = [(d["id"], s["start"], line(d["text"][s["start"]:s["end"]])) for d in docs for s in d["sentences"]]
    command = ["java", "-Xmx6g", "-cp", f"{args.jars}/*", os.path.join(os.path.dirname(__file__), "Names.java"), MODEL]
    text = "".join(f"{t}\n" for _, _, t in spans)
    read = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout.splitlines()
    found = {d["id"]: [] for d in docs}
    for (id, base, _), row in zip(spans, read, strict=True):
        parts = (name.split(" ") for name in row.split(";") if name)
        found[id] += [[base + int(a), base + int(b), KEEP[t]] for a, b, t in parts if t in KEEP]
    with open(f"{args.work}/silver3.jsonl", "w", encoding="utf8") as file:
        for id, entities in found.items():
            file.write(json.dumps({"id": id, "entities": entities}) + "\n")


if __name__ == "__main__":
    main()

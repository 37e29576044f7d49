"""Checkpoint in; weights folder out: model.onnx, vocab.txt, labels.json, golden.json. Works while training goes on.

    python export.py --run RUN --encoder DIR --out WEIGHTS [--checkpoint latest.pt] [--fp32]
"""
import argparse
import hashlib
import json
import os
import shutil
import tempfile

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import atoms
from model import Reader

INPUTS = ["input_ids", "shape", "space"]
OUTSIDE = {"ent": 2.5, "gmb": 1.0, "re3d": 1.5, "att": -0.6, "attack": -1.5}  # added to the logit of O, chosen on dev
FACTUALITY = {"weights": [0.15, 0, 0.9], "bias": -0.2}  # of the values in labels.FACT, chosen on dev so that uds-ih2 and uw both agree with the sum
TEXTS = [
    "Norway pledged relief worth 40 million kroner to Chad on Tuesday.",
    "Iran\u2019s foreign minister said he didn\u2019t expect talks with the U.S. \u201cin the near future\u201d. Mr. Zarif was speaking in Tehran.",
    "Police said at least 12 people, most of them civilians, had been killed in the attack",
    "MOSCOW (AP) \u2014 The Kremlin can't recognise it, Peskov told reporters.\n\nNo country has recognised the Taliban government since 2021.",
    "S\u00e3o Paulo \U0001F1E7\U0001F1F7 hosted the 3-day G20 summit; it's over.",
]


class Small(torch.nn.Module):
    """The word embeddings in int8, one scale a row."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("table", torch.round(weight / scale).to(torch.int8))

    def forward(self, ids):
        return self.table[ids].to(torch.float32) * self.scale[ids]


class Single(torch.nn.Module):
    """The model for one window: no mask, the scores of all arcs in place of their ends, and the outputs as a tuple in the order of `names`."""

    def __init__(self, model, names):
        super().__init__()
        self.model, self.names = model, names

    def forward(self, *inputs):
        out = self.model(*inputs, None)
        out["arcs"] = out["arc_dep"] @ out["arc_head"].transpose(1, 2)
        return tuple(out[n] for n in self.names)


def graph(model, path, names):
    """Writes the fp32 graph for one window; T is free."""
    example = tuple(torch.ones(1, 12, dtype=torch.int64) for _ in INPUTS)
    axes = {name: {1: "T", **({2: "T"} if name == "arcs" else {})} for name in (*INPUTS, *names)}
    torch.onnx.export(Single(model, names).eval(), example, path, input_names=INPUTS, output_names=list(names), dynamic_axes=axes,
                      opset_version=17, dynamo=False)


def settle(path, target):
    """
    Writes the graph as ONNX Runtime makes it fit for any processor, so that it loads faster. SkipLayerNormalization is left apart: its
    kernel takes ten times as long as the sum and the normalisation that it joins.
    """
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = target
    options.log_severity_level = 3
    onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"])


def read_json(path):
    with open(path, encoding="utf8") as file:
        return json.load(file)


def write(args):
    saved = torch.load(f"{args.run}/{args.checkpoint}", map_location="cpu")
    model = Reader(saved["sizes"], saved["relations"])
    model.load_state_dict(saved["model"])
    model.eval()
    model.positions = torch.nn.Embedding.from_pretrained(model.positions.weight.data[:atoms.MAX_PIECES + 2].clone())
    if not args.fp32:
        model.words = Small(model.words.weight.data)
    names = [*saved["sizes"], "arcs", "rel_dep", "rel_head"]
    os.makedirs(args.out, exist_ok=True)
    target = f"{args.out}/model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        graph(model, f"{folder}/full.onnx", names)
        if not args.fp32:
            full = onnx.load(f"{folder}/full.onnx")
            inner = [n.name for n in full.graph.node if n.op_type == "MatMul" and "/layers." in n.name]
            quantize_dynamic(f"{folder}/full.onnx", f"{folder}/int8.onnx", nodes_to_quantize=inner, op_types_to_quantize=["MatMul"],
                             per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
        settle(f"{folder}/{'full' if args.fp32 else 'int8'}.onnx", target)
    shutil.copy(f"{args.encoder}/vocab.txt", f"{args.out}/vocab.txt")
    heads, exceptions, nouns = (read_json(f"{args.run}/{name}.json") for name in ("labels", "exceptions", "nouns"))
    with open(target, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    number = lambda x: float(f"{x:.6g}")
    labels = {"version": 1, "model": digest, "maxPieces": atoms.MAX_PIECES, "shapes": atoms.SHAPES, "gaps": atoms.GAPS, "heads": heads,
              "relation": {"weight": [[number(x) for x in row] for row in model.relations.weight.tolist()],
                           "bias": [number(x) for x in model.relations.bias.tolist()]},
              "outside": OUTSIDE, "factuality": FACTUALITY, "eventNouns": nouns, "exceptions": exceptions}
    with open(f"{args.out}/labels.json", "w", encoding="utf8") as file:
        json.dump(labels, file, ensure_ascii=False)
    return saved["state"]


def golden(folder):
    """golden.json: what the reference decoder makes of a few texts with these weights, offsets in UTF-16."""
    from decode import Decoder
    decoder, rows = Decoder(folder), []
    for text in TEXTS:
        to, sentences = atoms.utf16(text), []
        for s in decoder.sentences(text):
            words = [[to[w["start"]], to[w["end"]], w["lemma"], w["upos"], w["xpos"], w["feats"], w["head"], w["rel"]] for w in s["words"]]
            spans = lambda found: [[to[a], to[b], t] for a, b, t in found]
            judged = [[to[w["start"]], w.get("factuality"), w.get("evidence")] for w in s["words"] if "factuality" in w or "evidence" in w]
            layers = {name: spans(found) for name, found in s["layers"].items()}
            sentences.append({"words": words, "entities": spans(s["entities"]), "judged": judged, "layers": layers})
        rows.append({"text": text, "sentences": sentences})
    with open(f"{folder}/golden.json", "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in rows) + "\n]\n")


def main():
    args = argparse.ArgumentParser()
    for name in ("run", "encoder", "out"):
        args.add_argument(f"--{name}", required=True)
    args.add_argument("--checkpoint", default="latest.pt")
    args.add_argument("--fp32", action="store_true")
    args = args.parse_args()
    torch.set_num_threads(1)
    state = write(args)
    golden(args.out)
    size = sum(os.path.getsize(f"{args.out}/{f}") for f in os.listdir(args.out)) / 1e6
    print(f"{args.checkpoint} after {state['step']} steps, {state['used'] / 60:.1f} min: {size:.1f} MB in {args.out}")


if __name__ == "__main__":
    main()

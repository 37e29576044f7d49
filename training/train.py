"""Prepared folder and encoder in; checkpoints out, one an epoch and at least one every few minutes. Stops after --minutes of training.

    python train.py --work WORK --encoder DIR --out RUN [--minutes 75]

The learning rate falls with the share of the minutes used, so that a slower machine trains less but still ends well.
A run that was broken off goes on from its last checkpoint.
"""
import argparse
import json
import os
import time

import torch
import torch.nn.functional as F

import atoms
import data
import labels as inventories
from model import Reader, load_encoder

WEIGHTS = {"seg": 1.0, "upos": 0.6, "xpos": 0.6, "feats": 0.5, "lemma": 0.6, "ent": 1.0, "gmb": 0.7, "arc": 1.2, "rel": 1.2,
           "re3d": 0.4, "att": 0.8, "party": 0.5, "attack": 0.8, "event": 0.5, "kind": 0.3, "fact": 0.6}
FEW = 0.15  # a head with labels on less than this share of a batch counts less


def share(name, id):
    """How often a document is read in one epoch."""
    if name == "ud-gum":
        return 1.0 if any(g in id for g in ("_news_", "_speech_", "_court_", "_interview_")) else 0.6
    return {"ud-ewt": 0.7, "gmb-ner": 1, "polnear": 1, "re3d": 2, "cameo-actors": 1.5, "plv-relation": 1.5, "muc4-roles": 1.2,
            "synthetic": 0.04, "uw": 0.8, "meantime": 1}.get(name, 0.4)


def losses(model, batch):
    """One batch to the loss of every head; what is not labelled does not count."""
    out = model(batch["ids"], batch["shape"], batch["space"], batch["mask"])
    pieces, found = batch["mask"].sum(), {}
    for name in (n for n in model.heads if n != "fact"):
        gold = batch[name].flatten()
        known = gold != data.NONE
        if known.any():
            few = 1 if name == "event" else min(1.0, float(known.sum() / (FEW * pieces)))
            found[name] = few * F.cross_entropy(out[name].flatten(0, 1)[known], gold[known])
    found.update(tree_losses(model, out, batch))
    parts = [kind_loss(out["event"], batch), *(value_loss(out["fact"][..., k], batch[scheme]) for k, scheme in enumerate(inventories.FACT))]
    found.update({f"fact.{k}" if k else "kind": part for k, part in enumerate(parts) if part is not None})
    return found


def value_loss(value, gold):
    """Factuality of one scheme, marked in hundredths."""
    known = gold != data.NONE
    return F.smooth_l1_loss(value[known], gold[known] / 100, beta=0.5) * min(1.0, float(known.sum()) / 20) if known.any() else None


def kind_loss(logits, batch):
    """Texts of which only the type of the event is known: the evidence of all pieces together must be for it."""
    b, i = (batch["kind"] != data.NONE).nonzero(as_tuple=True)
    if not len(b):
        return None
    gold = batch["kind"][b, i]
    over = (logits[b] - logits[b][..., :1]).masked_fill(batch["mask"][b][..., None] == 0, -1e4)
    chances = torch.log_softmax(torch.logsumexp(over, 1)[:, 1:], -1)
    concede = inventories.EVENT.index("CONCEDE") - 1
    both = torch.logsumexp(chances[:, concede:concede + 2], -1)
    one = chances.gather(1, (gold.clamp(max=len(inventories.EVENT) - 1) - 1)[:, None])[:, 0]
    return -torch.where(gold == data.YIELD, both, one).mean() * min(1.0, len(b) / 4)


def tree_losses(model, out, batch):
    """Heads and relations."""
    found = {}
    b, i = (batch["head"] != data.NONE).nonzero(as_tuple=True)
    if len(b):
        head = batch["head"][b, i]
        scores = (out["arc_dep"] @ out["arc_head"].transpose(1, 2))[b, i]
        group = batch["group"]
        allowed = (group[b] == group[b, i][:, None]) & (batch["seg"][b] > 0)
        allowed[:, 0] = True
        found["arc"] = F.cross_entropy(scores.masked_fill(~allowed, -1e4), head)
        gold = batch["rel"][b, i]
        known = gold != data.NONE
        logits = model.relate(out["rel_dep"][b, i], out["rel_head"][b, head])
        found["rel"] = F.cross_entropy(logits[known], gold[known])
    return found


def begin(model, weights):
    """Fills the model from an earlier run's weights; heads that it lacks stay as they are."""
    missing, unexpected = model.load_state_dict(weights, strict=False)
    assert not unexpected and all(m.startswith("heads.") for m in missing), (missing, unexpected)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--work", required=True)
    args.add_argument("--encoder", required=True)
    args.add_argument("--out", required=True)
    args.add_argument("--begin", help="checkpoint of an earlier run to begin from, with heads that it lacks made new")
    args.add_argument("--minutes", type=float, default=75)
    args.add_argument("--pieces", type=int, default=1200)
    args.add_argument("--lr", type=float, default=1.5e-4)
    args.add_argument("--head-lr", type=float, default=1e-3)
    args.add_argument("--word-lr", type=float, default=5e-5)
    args.add_argument("--threads", type=int, default=2)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    torch.set_flush_denormal(True)
    os.makedirs(args.out, exist_ok=True)

    docs = data.load(args.work)
    treebanks = [doc for doc in docs if doc["set"] in ("ud-ewt", "ud-gum")]
    names = inventories.inventory(treebanks)
    corpus = data.Corpus(docs, names, atoms.load_vocab(f"{args.encoder}/vocab.txt"), args.seed)
    print({k: len(v) for k, v in names.items()}, flush=True)
    sizes = {k: len(v) for k, v in names.items() if k != "deprel"}
    model = Reader(sizes, len(names["deprel"]))
    if args.begin:
        begin(model, torch.load(args.begin)["model"])
    else:
        load_encoder(model, f"{args.encoder}/model.safetensors")
    for name, content in (("labels", names), ("nouns", json.load(open(f"{args.work}/nouns.json", encoding="utf8"))), ("exceptions", inventories.exceptions(treebanks))):
        with open(f"{args.out}/{name}.json", "w", encoding="utf8") as file:
            json.dump(content, file, ensure_ascii=False)

    encoder = {id(p) for n, p in model.named_parameters() if n.startswith(("layers", "norm", "positions"))}
    params = [p for p in model.parameters() if p.requires_grad]
    groups = [{"params": [p for p in params if id(p) in encoder], "peak": args.lr},
              {"params": [model.words.weight], "peak": args.word_lr, "weight_decay": 0.0},
              {"params": [p for p in params if id(p) not in encoder and p is not model.words.weight], "peak": args.head_lr}]
    optimiser = torch.optim.AdamW(groups, lr=1e-4, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    mean = [p.detach().clone() for p in params]
    state = {"step": 0, "epoch": 0, "used": 0.0}
    last = f"{args.out}/last.pt"
    if os.path.exists(last):
        saved = torch.load(last)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        for m, s in zip(mean, saved["mean"]):
            m.copy_(s)
        state = saved["state"]
        corpus.random.seed(args.seed + state["step"])

    def save(name):
        now = [p.detach().clone() for p in params]
        for p, m in zip(params, mean):
            p.data.copy_(m)
        averaged = {k: v.clone() for k, v in model.state_dict().items()}
        for p, n in zip(params, now):
            p.data.copy_(n)
        torch.save({"sizes": sizes, "relations": len(names["deprel"]), "model": averaged, "state": state}, f"{args.out}/{name}.tmp")
        os.replace(f"{args.out}/{name}.tmp", f"{args.out}/{name}")
        torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "mean": mean, "state": state}, last + ".tmp")
        os.replace(last + ".tmp", last)

    model.train()
    clock, saved_at, shown, run = time.time(), time.time(), {}, 0
    while state["used"] < args.minutes * 60:
        for batch in corpus.batches(share, args.pieces):
            part = min(state["used"] / (args.minutes * 60), 1)
            scale = min(part / 0.05 + 0.01, (1 - part) / 0.95 + 1e-3, 1)
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * scale
            found = losses(model, {k: torch.from_numpy(v) for k, v in batch.items()})
            total = sum(WEIGHTS[k.split(".")[0]] * v for k, v in found.items())
            optimiser.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_(params, 2.0)
            optimiser.step()
            state["step"] += 1
            keep = min(0.998, (1 + state["step"]) / (10 + state["step"]))
            torch._foreach_lerp_(mean, [p.detach() for p in params], 1 - keep)
            run += batch["mask"].sum()
            for k, v in found.items():
                shown[k] = 0.98 * shown.get(k, v.item()) + 0.02 * v.item()
            now = time.time()
            state["used"] += now - clock
            clock = now
            if state["step"] % 50 == 0:
                print(f"epoch {state['epoch']} step {state['step']} min {state['used'] / 60:.1f} pieces/s {run / (now - saved_at):.0f} "
                      + " ".join(f"{k} {v:.3f}" for k, v in sorted(shown.items())), flush=True)
            if now - saved_at > 240:
                save("latest.pt")
                saved_at, run = now, 0
            if state["used"] >= args.minutes * 60:
                break
        state["epoch"] += 1
        save(f"epoch{state['epoch']}.pt")
    save("final.pt")
    print("done", flush=True)


if __name__ == "__main__":
    main()

"""Word pieces of a window in; logits of every head out. A plain BERT encoder (all-MiniLM-L6-v2) with linear heads and a tree scorer."""
import torch
import torch.nn.functional as F
from torch import nn

WIDTH, LAYERS, HEADS, INNER, ARC, REL = 384, 6, 12, 1536, 256, 128


class Layer(nn.Module):
    """One transformer layer, post-norm."""

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.mix = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.wide, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        split = lambda t: t.view(t.shape[0], t.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if torch.onnx.is_in_onnx_export():
            a = torch.softmax(q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5, -1) @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.dropout(self.mix(a.transpose(1, 2).reshape(x.shape))))
        return self.norm2(x + self.dropout(self.narrow(F.gelu(self.wide(x)))))


class Reader(nn.Module):
    """The encoder and all heads. `sizes` gives the number of labels of each per-piece head; a further head is one more entry."""

    def __init__(self, sizes, relations, vocab=30522, positions=512, shapes=8, gaps=4, dropout=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(vocab, WIDTH), nn.Embedding(positions, WIDTH)
        self.shapes, self.gaps = nn.Embedding(shapes, WIDTH), nn.Embedding(gaps, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.gaps.weight)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout, self.strong = nn.Dropout(dropout), nn.Dropout(0.2)
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in sizes.items()})
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc_mix, self.arc_bias = nn.Linear(ARC, ARC), nn.Linear(ARC, 1)
        self.rel_dep, self.rel_head = nn.Linear(WIDTH, REL), nn.Linear(WIDTH, REL)
        self.relations = nn.Linear(REL, relations)
        nn.init.normal_(self.arc_mix.weight, std=0.03)

    def embed(self, ids):
        return self.words(ids)

    def forward(self, ids, shape, space, mask):
        """Four [B, T] integer tensors (for export no mask) to {head: [B, T, labels]} and the parts of the tree: arc_dep, arc_head, rel_dep, rel_head."""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.embed(ids) + self.positions(place)[None] + self.shapes(shape) + self.gaps(space)
        x = self.dropout(self.norm(x))
        bias = None if mask is None else ((mask[:, None, None, :] - 1) * 1e4).to(x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        x = self.dropout(x)
        out = {name: head(x) for name, head in self.heads.items()}
        dep, head = self.strong(F.relu(self.arc_dep(x))), self.strong(F.relu(self.arc_head(x)))
        out["arc_dep"] = torch.cat([dep, torch.ones_like(dep[..., :1])], -1)
        out["arc_head"] = torch.cat([self.arc_mix(head), self.arc_bias(head)], -1)
        out["rel_dep"], out["rel_head"] = self.rel_dep(x), self.rel_head(x)
        return out

    def relate(self, dep, head):
        """Rows of rel_dep and rel_head of chosen arcs to relation logits."""
        return self.relations(self.strong(F.relu(dep + head)))


def load_encoder(model, path):
    """Fills the encoder from the safetensors file of all-MiniLM-L6-v2; token type 0 is folded into the positions."""
    from safetensors.torch import load_file
    w = load_file(path)
    new = {"words.weight": w["embeddings.word_embeddings.weight"],
           "positions.weight": w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0],
           "norm.weight": w["embeddings.LayerNorm.weight"], "norm.bias": w["embeddings.LayerNorm.bias"]}
    parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "mix": "attention.output.dense",
             "norm1": "attention.output.LayerNorm", "wide": "intermediate.dense", "narrow": "output.dense", "norm2": "output.LayerNorm"}
    for n in range(LAYERS):
        for ours, theirs in parts.items():
            for what in ("weight", "bias"):
                new[f"layers.{n}.{ours}.{what}"] = w[f"encoder.layer.{n}.{theirs}.{what}"]
    missing, unexpected = model.load_state_dict(new, strict=False)
    assert not unexpected and not any(m.startswith("layers") for m in missing)

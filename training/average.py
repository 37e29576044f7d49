"""Two checkpoints in, their mean out: what one run learnt too much from its own order of texts, the other evens out.

    python average.py --first RUN/final.pt --second RUN2/final.pt --share 0.65 --out RUN2/mean.pt

`share` is that of the second.
"""
import argparse

import torch


def main():
    args = argparse.ArgumentParser()
    for name in ("first", "second", "out"):
        args.add_argument(f"--{name}", required=True)
    args.add_argument("--share", type=float, default=0.5)
    args = args.parse_args()
    first, second = (torch.load(path, map_location="cpu") for path in (args.first, args.second))
    second["model"] = {name: (1 - args.share) * first["model"][name] + args.share * weight for name, weight in second["model"].items()}
    torch.save(second, args.out)


if __name__ == "__main__":
    main()

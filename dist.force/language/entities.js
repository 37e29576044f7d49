/** An I- that goes on with nothing of its type begins a name. */
export function findEntities(labels, words) {
    const found = [];
    let open;
    for (const [i, { start, end }] of words.entries()) {
        const label = labels[i] ?? 'O';
        const type = label === 'O' ? undefined : label.slice(2);
        const last = found.at(-1);
        if (type !== undefined && last && label.startsWith('I') && type === open)
            found[found.length - 1] = { ...last, end };
        else if (type !== undefined)
            found.push({ start, end, type });
        open = type;
    }
    return found;
}

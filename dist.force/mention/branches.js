/** Adds to each mention of a parent body the branches that the document names, as further readings. */
export function addBranches(document, drafts) {
    const ids = new Set(drafts.filter((d) => d.sort === 'name').flatMap((d) => d.readings[0]?.id ?? []));
    for (const draft of drafts) {
        const [first, ...rest] = draft.readings;
        if (!first?.id || draft.type !== 'organisation')
            continue;
        const branches = document.registry
            .branches(first.id)
            .filter((m) => ids.has(m.id) && !rest.some((r) => r.id === m.id));
        const added = branches.flatMap((m) => {
            const reading = document.registry.as(m.id, document.on);
            return reading ? [{ ...reading, why: `branch of ${first.name ?? first.id}, named in this report` }] : [];
        });
        draft.readings = [first, ...added, ...rest];
    }
}

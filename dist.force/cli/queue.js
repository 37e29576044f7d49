/** A stream in, the results of working on it out in the same order, a few of them worked on at a time. */
/** Works on up to `ahead` items at once; results come in the order of the items. */
export async function* inOrder(items, work, ahead) {
    const running = [];
    for await (const item of items) {
        const result = work(item);
        // A failure is met where the result is taken; until then it is not "unhandled".
        result.catch(() => undefined);
        running.push(result);
        if (running.length >= ahead) {
            const first = running.shift();
            if (first)
                yield await first;
        }
    }
    for (const result of running)
        yield await result;
}

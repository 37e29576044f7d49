/** A stream in, the results of working on it out in the same order, a few of them worked on at a time. */
/** Works on up to `ahead` items at once; results come in the order of the items. */
export declare function inOrder<In, Out>(items: AsyncIterable<In>, work: (item: In) => Promise<Out>, ahead: number): AsyncGenerator<Out>;

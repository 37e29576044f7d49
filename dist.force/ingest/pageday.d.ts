/** As much of a document as is looked at. */
export interface PageNode {
    readonly nodeType: number;
    readonly nodeName: string;
    readonly textContent: string | null;
    readonly childNodes: Iterable<PageNode>;
}
export interface PageElement extends PageNode {
    getAttribute(name: string): string | null;
}
export interface PageDocument {
    readonly body: PageNode;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement>;
}
/** The string values of a key in the page's JSON-LD. */
export declare function linkedValues(document: PageDocument, key: string): string[];
/**
 * The day of publication: from the page's metadata, else from its only `<time>`. Undefined where the page is silent or
 * contradicts itself.
 */
export declare function publishedDay(document: PageDocument): string | undefined;

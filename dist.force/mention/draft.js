export function textOf(document, draft) {
    const text = draft.sentence.inTitle ? (document.report.title ?? '') : document.report.text;
    return text.slice(startOf(draft), endOf(draft));
}
export function startOf(draft) {
    return draft.sentence.tokens[draft.first]?.start ?? draft.sentence.start;
}
export function endOf(draft) {
    return draft.sentence.tokens[draft.last]?.end ?? draft.sentence.end;
}
/** The outermost name that covers a token. */
export function ownerOf(drafts, token) {
    return drafts.find((draft) => !draft.inside && draft.first <= token && token <= draft.last);
}

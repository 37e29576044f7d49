/** A web page in, the report on it out: title, text in paragraphs, day and publisher where the page is sure of them. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Finding, Where } from '../domain/finding.js';
import type { ReportInput } from '../domain/report.js';
import { linkedValues, type PageDocument, type PageNode, publishedDay } from './pageday.js';

/** A page taken apart. */
export interface Page {
  readonly input: ReportInput;
  readonly findings: readonly Finding[];
}

/** More elements, and more deeply nested ones, than any article has; beyond, taking a page apart takes minutes. */
const MAX_ELEMENTS = 15_000;
const MAX_DEPTH = 120;
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE TABLE TR PRE DL DT DD HEADER FOOTER MAIN ASIDE HR'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE BUTTON FORM IFRAME SVG NAV'.split(' '));
const BREAK = '\u0000';

/** The words under a node, blocks set apart by a mark. */
function wordsOf(node: PageNode): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== 1 || SILENT.has(name)) return '';
  if (name === 'BR') return BREAK;
  const inner = [...node.childNodes].map(wordsOf).join('');
  return BLOCKS.has(name) ? `${BREAK}${inner}${BREAK}` : inner;
}

/** Text in paragraphs, white space within them reduced to single spaces. */
function paragraphs(root: PageNode): string {
  const blocks = wordsOf(root).split(BREAK);
  return blocks
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

function meta(document: PageDocument, property: string): string | undefined {
  const content = document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim();
  return content || undefined;
}

interface Article {
  readonly title?: string;
  readonly text: string;
}

/** Fails for a page with too many elements. */
function checkSize(html: string): void {
  const count = html.match(/<[a-z]/gi)?.length ?? 0;
  if (count > MAX_ELEMENTS) throw new RangeError(`it has more than ${MAX_ELEMENTS} elements`);
}

/** Fails for a page that is nested too deeply, going down level by level. */
function checkDepth(document: PageDocument): void {
  let level: PageNode[] = [document.body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new RangeError(`its elements are nested more than ${MAX_DEPTH} deep`);
    level = level.flatMap((node) => [...node.childNodes]);
  }
}

/** The article that Readability finds; undefined where it finds none. */
function articleOf(html: string): Article | undefined {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  if (!article?.content) return undefined;
  const body: PageDocument = parseHTML(`<html><body>${article.content}</body></html>`).document;
  return { text: paragraphs(body.body), ...(article.title && { title: article.title.trim() }) };
}

function pageFinding(what: string, severity: Finding['severity'], where: Where): Finding {
  const why = 'An article is told from menus and advertisements by the shape of the page.';
  return { code: 'report-html', severity, where, what, why, fix: 'Save the text of the article and read that.' };
}

function takeApart(html: string, where: Where): Page {
  checkSize(html);
  const document: PageDocument = parseHTML(html).document;
  checkDepth(document);
  const article = articleOf(html);
  const title = linkedValues(document, 'headline')[0] ?? meta(document, 'og:title') ?? article?.title;
  const published = publishedDay(document);
  const publisher = meta(document, 'og:site_name');
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url');
  const known = {
    ...(title && { title }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(url && { url }),
  };
  if (article?.text) return { input: { ...known, text: article.text }, findings: [] };
  const what = 'No article was found on the page; all of its text was read.';
  return { input: { ...known, text: paragraphs(document.body) }, findings: [pageFinding(what, 'warning', where)] };
}

/** Reads a page. Scripts are never run; a page that cannot be taken apart gives an empty text and a finding. */
export function readPage(html: string, where: Where): Page {
  try {
    return takeApart(html, where);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = `The page could not be taken apart (${reason}).`;
    return { input: { text: '' }, findings: [pageFinding(what, 'error', where)] };
  }
}

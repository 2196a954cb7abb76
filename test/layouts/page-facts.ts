import { Parser } from "htmlparser2";

/** An element's name and attributes, as a browser would read them. */
export interface ElementFact {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of a page in order, so that tests ask what a browser would see rather than match text. */
export function elementsOf(html: string): readonly ElementFact[] {
  const elements: ElementFact[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void elements.push({ name, attributes }) });
  parser.end(html);
  return elements;
}

/** The text of a page that a reader or crawler gets, scripts left out. */
export function textOf(html: string): string {
  let text = "";
  let inScript = false;
  const parser = new Parser({
    onopentagname: (name) => (inScript = name === "script"),
    onclosetag: (name) => (inScript = inScript && name !== "script"),
    ontext: (piece) => {
      if (!inScript) text += piece;
    },
  });
  parser.end(html);
  return text;
}

/** The levels of a page's headings in order. */
export const headingLevelsOf = (html: string): readonly number[] =>
  elementsOf(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));

import { Parser } from "htmlparser2";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { createLineIndex } from "../text/place.ts";
import { quoted } from "../text/printable.ts";

/** Elements that run code, or show something else than a drawing. */
const refusedElements: ReadonlySet<string> = new Set([
  "script", "foreignobject", "iframe", "embed", "object", "handler", "listener", "html", "body", "base", "meta", "link", "audio", "video",
]);
/** Caught in the raw text too, so that nothing hides where two parsers might disagree, such as in odd comments. */
const refusedAnywhere = /<(?:[\w-]+:)?(?:script|foreignobject|iframe|embed|object|handler)\b|javascript:/i;

interface Trouble {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Finds what makes an SVG more than a drawing: code, and anything that leads out of the file. */
export function inspectSvg(file: string, text: string): readonly Finding[] {
  const { root, troubles } = readSvg(text);
  if (root !== "svg") {
    const name = file.slice(file.lastIndexOf("/") + 1);
    const place = { file, line: 1, column: 1 };
    return [{
      rule: "wrong-file-kind",
      message: `${quoted(name)} is named as an SVG image, but is not one`,
      fix: "Save it again as an SVG image, or delete it.",
      place,
    }];
  }
  const hidden = troubles.length === 0 ? refusedAnywhere.exec(text) : null;
  if (hidden) troubles.push({ offset: hidden.index, message: `The drawing holds ${quoted(hidden[0])}`, fix: "Remove it, from comments too." });
  const lines = createLineIndex(text);
  return troubles.map(({ offset, message, fix }) => ({ rule: "unsafe-svg", message, fix, place: { file, ...lines.positionAt(offset) } }));
}

function readSvg(text: string): { root: string | undefined; troubles: Trouble[] } {
  const troubles: Trouble[] = [];
  let root: string | undefined;
  // A style's text comes in pieces, as comments and entities split it; it is judged whole.
  let style: { offset: number; text: string } | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const offset = parser.startIndex;
        const element = localName(name);
        root ??= element;
        if (element === "style") style = { offset, text: "" };
        if (refusedElements.has(element)) troubles.push({ offset, ...elementTrouble(name) });
        for (const [key, value] of Object.entries(attributes)) {
          if (isSafeAttribute(key, value)) continue;
          troubles.push({ offset, ...attributeTrouble(name, key, value) });
        }
      },
      ontext: (data) => void (style && (style.text += data)),
      onclosetag(name) {
        if (localName(name) !== "style" || !style) return;
        if (!isSafeCss(style.text)) troubles.push({ offset: style.offset, ...styleTrouble });
        style = undefined;
      },
      onprocessinginstruction: (name, data) => void troubles.push(...instructionTrouble(parser.startIndex, name.toLowerCase(), data)),
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { root, troubles };
}

const elementTrouble = (name: string): Omit<Trouble, "offset"> => ({
  message: `The drawing holds the element ${quoted(`<${name}>`)}`,
  fix: "Remove the element and what is in it.",
});

const attributeTrouble = (name: string, key: string, value: string): Omit<Trouble, "offset"> => ({
  message: `The drawing holds ${quoted(`${key}=${value}`)}, which runs code or leads out of the file`,
  fix: `Remove ${quoted(key)} from the element ${quoted(`<${name}>`)}.`,
});

const styleTrouble: Omit<Trouble, "offset"> = {
  message: "The drawing's <style> loads something from elsewhere",
  fix: "Remove url(…), @import and backslashes from <style>.",
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

/** Everything in an attribute's value that a browser could fetch or run is refused; `#…` stays within the file. */
function isSafeAttribute(key: string, value: string): boolean {
  const name = key.toLowerCase();
  const local = localName(name);
  if (name.startsWith("on") || name === "xml:base" || name === "srcdoc") return false;
  if (local === "href" || local === "src") return value.trim().startsWith("#");
  // An animation can set an attribute later.
  if (local === "attributename") return !/^\s*(?:on|(?:[\w-]+:)?href)/i.test(value);
  return name === "style" ? isSafeCss(value) : staysInside(value);
}

/** `url(#…)` refers to a part of the drawing itself. A backslash could spell `url(` in a way that is not seen here. */
const staysInside = (value: string): boolean => !/url\s*\((?!\s*["']?\s*#)|\\[^(]*\(/i.test(value);

const isSafeCss = (css: string): boolean => staysInside(css) && !/@import|image-set|expression\s*\(|\\/i.test(css);

function instructionTrouble(offset: number, name: string, data: string): readonly Trouble[] {
  if (name.startsWith("!") || name === "?xml-stylesheet") {
    return [{ offset, message: `The drawing holds ${quoted(`<${data}>`)}`, fix: "Remove it: browsers show the drawing without it." }];
  }
  const encoding = name === "?xml" ? /\bencoding\s*=\s*["']([^"']*)/i.exec(data)?.[1] : undefined;
  if (encoding === undefined || /^(?:utf-8|us-ascii)$/i.test(encoding)) return [];
  return [{ offset, message: `The drawing says that its encoding is ${quoted(encoding)}`, fix: "Save it again with the encoding UTF-8." }];
}

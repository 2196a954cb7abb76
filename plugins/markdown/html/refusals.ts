import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import { quoted } from "../../../src/text/printable.ts";
import { allowedTags, isAllowedAttribute, isPresentational } from "./allow-list.ts";
import { type OpenPiece, valueOf } from "./read-tags.ts";

/** What is said of raw HTML that may not stand in a page. */
export interface Refusal {
  readonly rule: RuleId;
  readonly message: string;
  readonly fix: string;
  /** Whom it hurts, where that is not what the rule says of most. */
  readonly why?: string;
}

/** The rules under which raw HTML is refused. */
export const refusalRules: ReadonlySet<RuleId> = new Set<RuleId>(["unsafe-html", "script", "event-handler", "form-elsewhere", "embedded-content"]);

/** What is said of styles, and of what word processors write. */
const ownLook = "Every page has the look of the manual, so styles of its own are left out, and readers do not see what they were for.";

const embedding: ReadonlySet<string> = new Set(["iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe"]);
const elsewhere = /^\s*(?:https?:)?\/\/([^/?#\s]+)/i;

const parts = (container: string, names: string): readonly (readonly [string, string])[] => names.split(" ").map((name) => [name, container]);

/** Elements that are but parts of another one; where that is refused already, nothing more is said of them. */
export const partOf: ReadonlyMap<string, string> = new Map([
  ...parts("form", "input button select option optgroup textarea label fieldset legend datalist output"),
  ...parts("object", "param embed"),
  ...parts("svg", "path g circle rect line polyline polygon ellipse defs use title desc symbol text tspan lineargradient radialgradient stop clippath mask"),
]);

/** What is wrong with an element that no page may hold. */
export function refusedElement(tag: OpenPiece): Refusal {
  const { name } = tag;
  const shown = quoted(`<${name}>`);
  if (name === "script") return { rule: "script", message: `${shown} would run code in the reader's browser, and is left out`, fix: "Remove the script and what is in it." };
  if (name === "form") return refusedForm(tag);
  if (embedding.has(name)) return embedded(`${shown}${hostIn(tag, ["src", "data"])} would show something else inside the page, and is left out`, "Remove it, and link to what it shows.");
  if (name === "link" && /\bstylesheet\b/i.test(valueOf(tag, "rel") ?? "")) return embedded(`${shown}${hostIn(tag, ["href"])} would load a style sheet, and is left out`, "Remove it; styles come with the manual.");
  if (name === "style" || name.includes(":")) return { rule: "unsafe-html", message: `${shown} is not allowed in a page`, fix: name === "style" ? "Remove it and the styles in it." : "Remove the tags, and keep the words between them.", why: ownLook };
  return { rule: "unsafe-html", message: `${shown} is not allowed in a page`, fix: "Remove it, or write what it holds in Markdown." };
}

function refusedForm(tag: OpenPiece): Refusal {
  const host = elsewhere.exec(valueOf(tag, "action") ?? "")?.[1];
  const message = host === undefined ? `"<form>" is not allowed in a page` : `"<form>" would send what readers type to ${quoted(host)}`;
  return { rule: "form-elsewhere", message, fix: "Remove the form, and link to the page where people can fill it in." };
}

const embedded = (message: string, fix: string): Refusal => ({ rule: "embedded-content", message, fix });

/** Such as ` from "example.org"`, where the address names another host. */
function hostIn(tag: OpenPiece, names: readonly string[]): string {
  const host = names.map((name) => elsewhere.exec(valueOf(tag, name) ?? "")?.[1]).find((found) => found !== undefined);
  return host === undefined ? "" : ` from ${quoted(host)}`;
}

const isEventHandler = (name: string): boolean => /^on[a-z]/.test(name);

/** What is wrong with the attributes of a start tag, by their names; of an element that is left out, only code is worth a finding of its own. */
export function refusedAttributes({ name: tag, attributes }: OpenPiece): readonly (Refusal & { readonly start: number })[] {
  const isLeftOut = !allowedTags.has(tag);
  return attributes.flatMap(({ name, start }): (Refusal & { readonly start: number })[] => {
    const where = `${quoted(name)} on ${quoted(`<${tag}>`)}`;
    const fix = `Remove ${quoted(name)}.`;
    if (isEventHandler(name)) return [{ rule: "event-handler", message: `${where} would run code in the reader's browser, and is left out`, fix, start }];
    if (isLeftOut || isAllowedAttribute(tag, name) || isPresentational(name) || (tag === "a" && name === "name")) return [];
    return [{ rule: "unsafe-html", message: `${where} is not allowed`, fix, start, ...(name === "style" || name.includes(":") ? { why: ownLook } : {}) }];
  });
}

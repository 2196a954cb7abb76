import type { MarkdownIt, StateInline } from "markdown-it";
import { quoted } from "../../../src/text/printable.ts";

/** What a piece of text that was meant as a link remembers. */
export interface UnreadLink {
  readonly offset: number;
  /** As written, at most to the end of its line. */
  readonly written: string;
  readonly because: string;
  readonly fix: string;
  /** Space whose removal makes it a link. */
  readonly space?: { readonly offset: number; readonly text: string };
}

/** Words in square brackets, in which a picture or a further pair of brackets may stand; in one way only, or it would be slow. */
const label = /\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,300})\]/y;
const inRound = /\(([^()\n]{1,500})(\)?)/y;
const afterSpace = /([ \t]{1,3}|[ \t]?\n[ \t]{0,3})\(([^()\s]{1,500})\)/y;
/** Words whose square bracket is never closed, right before an address in round brackets. */
const unclosed = /\[([^[\]()\n]{1,200})\(([^()\s]{1,500})\)/y;
/** An address and a closing bracket right behind the words, without an opening one. */
const unopened = /([^()[\]\s]{1,500})\)/y;
/** What begins, or as a whole looks, like an address. */
const startsAsAddress = /^\s*<?(?:https?:\/?\/?|mailto:|tel:|\/[\w-]|#[a-z]|\.{1,2}\/|www\.)|\.(?:md|html?|pdf|docx?|odt|ods|xlsx?|csv|png|jpe?g|gif|svg)\s*$/i;
const isAddress = /^(?:https?:\/\/\S+|mailto:\S+|\/[\w-]\S*|#[a-z]\S*|\.{1,2}\/\S+|www\.\S+|[\w/.-]+\.(?:md|html|pdf|docx?|odt|png|jpe?g|gif|svg))$/i;

/** Leaves a mark where text was meant as a link, but is not read as one. */
export function unreadLink(md: MarkdownIt): void {
  md.inline.ruler.after("link", "unread_link", (state, silent) => {
    if (silent) return false;
    const sign = state.src[state.pos];
    if (sign !== "[" && sign !== "]") return false;
    const meta = sign === "]" ? neverOpened(state) : (misplaced(state) ?? turnedRound(state));
    if (meta) state.push("unread_link", "", 0).meta = meta;
    return false;
  });
  md.renderer.rules["unread_link"] = () => "";
}

/** `[words](address` with something in it that ends it early, or a space before the round bracket. */
function misplaced({ src, pos }: StateInline): UnreadLink | undefined {
  label.lastIndex = pos;
  const [whole, words = ""] = label.exec(src) ?? [];
  if (whole === undefined) return neverClosed(src, pos);
  const after = pos + whole.length;
  afterSpace.lastIndex = after;
  const [spaced, space = "", address = ""] = afterSpace.exec(src) ?? [];
  // An image is told of from its exclamation mark on.
  const mark = src[pos - 1] === "!" && src[pos - 2] !== "\\" ? "!" : "";
  const offset = pos - mark.length;
  if (spaced !== undefined) return isAddress.test(address) ? apart(offset, mark + whole + spaced, { offset: after, text: space }) : undefined;
  inRound.lastIndex = after;
  const [round, inside = "", close] = inRound.exec(src) ?? [];
  if (round === undefined) return withoutRound(src, offset, after);
  const written = mark + whole + round;
  if (isAddress.test(words.trim())) return { offset, written, because: "the words and the address have changed places", fix: "Write the words in the square brackets and the address in the round ones." };
  if (!startsAsAddress.test(inside)) return undefined;
  return { offset, written, ...reasonOf(inside, close !== "") };
}

/** `[words(address)`. */
function neverClosed(src: string, pos: number): UnreadLink | undefined {
  unclosed.lastIndex = pos;
  const [written, words = "", address = ""] = unclosed.exec(src) ?? [];
  if (written === undefined || words.trim() === "" || !isAddress.test(address)) return undefined;
  const mark = src[pos - 1] === "!" && src[pos - 2] !== "\\" ? "!" : "";
  return { offset: pos - mark.length, written: mark + written, because: "its square bracket is never closed", fix: `Write ${quoted("]")} after the words, before the round bracket.` };
}

/** `[words]address)`. */
function withoutRound(src: string, offset: number, after: number): UnreadLink | undefined {
  if (!/[/h#mw.]/.test(src.charAt(after))) return undefined;
  unopened.lastIndex = after;
  const [rest, address = ""] = unopened.exec(src) ?? [];
  if (rest === undefined || !isAddress.test(address) || src.slice(Math.max(0, offset - 200), offset).lastIndexOf("(") > src.slice(Math.max(0, offset - 200), offset).lastIndexOf(")")) return undefined;
  return { offset, written: src.slice(offset, after) + rest, because: "its round bracket is never opened", fix: `Write ${quoted("(")} before the address.` };
}

/** `words](address)`: where the words begin cannot be told. */
function neverOpened({ src, pos }: StateInline): UnreadLink | undefined {
  if (src[pos + 1] !== "(") return undefined;
  inRound.lastIndex = pos + 1;
  const [round, inside = "", close = ""] = inRound.exec(src) ?? [];
  const before = src.slice(Math.max(0, pos - 300), pos);
  if (round === undefined || close === "" || !isAddress.test(inside) || before.includes("[")) return undefined;
  const word = /\S{1,40}$/.exec(before)?.[0] ?? "";
  if (word === "") return undefined;
  return { offset: pos - word.length, written: `${word}]${round}`, because: "its square bracket is never opened", fix: `Write ${quoted("[")} before the first of its words.` };
}

const apart = (offset: number, written: string, space: { offset: number; text: string }): UnreadLink => ({
  offset,
  written,
  because: "there is a space between its words and its address",
  fix: "Delete the space between the square and the round brackets.",
  ...(space.text.includes("\n") ? {} : { space }),
});

function reasonOf(inside: string, isClosed: boolean): Pick<UnreadLink, "because" | "fix"> {
  if (!isClosed) return { because: "its round bracket is never closed", fix: "Add the closing bracket after the address." };
  if (/["'“”]/.test(inside)) return { because: "what comes after its address is not a title in straight quotation marks", fix: "Leave only the address in the round brackets." };
  if (/\s/.test(inside.trim())) return { because: "its address has a space in it", fix: remedyOfSpace(inside.trim()) };
  return { because: "its brackets do not match", fix: "Close each bracket once." };
}

function remedyOfSpace(address: string): string {
  if (/^(?:tel|sms|mailto):[^?]+$/i.test(address)) return `Take the spaces out: ${quoted(address.replace(/\s+/g, ""), 200)}.`;
  // Names of pages have hyphens, and only those of other files and websites may have spaces.
  const isPage = /^(?:\/|\.{1,2}\/)/.test(address) && !/\.(?!md\b)[a-z\d]{2,5}$/i.test(address);
  return isPage ? `Write the address of the page, which may have hyphens for the spaces: ${quoted(address.replace(/\s+/g, "-"), 200)}.` : "Write %20 for each space in the address, or take it out.";
}

/** `(words)[address]`. */
function turnedRound({ src, pos }: StateInline): UnreadLink | undefined {
  if (src[pos - 1] !== ")") return undefined;
  const end = src.indexOf("]", pos);
  const address = end === -1 || end - pos > 500 ? "" : src.slice(pos + 1, end);
  const start = src.lastIndexOf("(", pos);
  if (!isAddress.test(address) || start === -1 || pos - start > 300 || src[start - 1] === "]" || src.slice(start, pos).includes("\n")) return undefined;
  return {
    offset: start,
    written: src.slice(start, end + 1),
    because: "its square and round brackets have changed places",
    fix: "Write the words in the square brackets and the address in the round ones.",
  };
}

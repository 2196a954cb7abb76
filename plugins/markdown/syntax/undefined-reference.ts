import type { MarkdownIt } from "markdown-it";

const fullReference = /\[([^[\]]{1,300})\]\[([^[\]\n]{0,300})\]/y;

/** Leaves a mark where `[words][name]` was meant as a link but no line `[name]: address` defines it. */
export function undefinedReference(md: MarkdownIt): void {
  md.inline.ruler.after("link", "undefined_reference", (state, silent) => {
    if (silent || state.src[state.pos] !== "[" || /\w/.test(state.src[state.pos - 1] ?? "")) return false;
    fullReference.lastIndex = state.pos;
    const match = fullReference.exec(state.src);
    if (!match) return false;
    state.push("undefined_reference", "", 0).meta = { offset: state.pos, written: match[0], name: match[2] || match[1] };
    return false;
  });
  md.renderer.rules["undefined_reference"] = () => "";
}

import { quoted } from "../text/printable.ts";
import type { Written, WrittenMap, WrittenScalar } from "../text/yaml/written.ts";
import { faultOfOldAddress } from "./old-address.ts";
import type { AddProblem } from "./settings-problem.ts";

/** Notes redirects that no server could follow as they are written; whether their ends exist is judged with the pages. */
export function checkRedirects(root: WrittenMap, add: AddProblem): void {
  const list = root.entries.get("redirects")?.value;
  if (list?.kind !== "list") return;
  for (const item of list.items) {
    const from = textIn(item, "from");
    const to = textIn(item, "to");
    const fault = from && faultOfOldAddress(String(from.value));
    if (from && fault) add(from.at, `The old address ${quoted(String(from.value))} ${fault.problem}`, fault.fix);
    if (to) checkTarget(to, add);
  }
}

function checkTarget({ value, at }: WrittenScalar, add: AddProblem): void {
  const address = String(value);
  if (/^https?:\/\/[^\s/?#]+/.test(address)) return;
  if (/^#|^\?/.test(address)) {
    add(at, `The redirect leads to ${quoted(address)}, which names no page`, "Write the page's address before it, such as /new/page/.");
  } else if (!/^\/(?![/\\])/.test(address)) {
    add(at, `The redirect leads to ${quoted(address)}, which is neither an address of this manual nor one that starts with https://`, "Write an address such as /new/page/.");
  } else if (/(?:^|\/)\.\.?(?:[/?#]|$)|[\\\s]/.test(address)) {
    add(at, `The redirect leads to ${quoted(address)}, which has dots, spaces or backslashes that addresses cannot have`, "Write the address in full, as browsers show it.");
  }
}

function textIn(item: Written, key: string): WrittenScalar | undefined {
  const value = item.kind === "map" ? item.entries.get(key)?.value : undefined;
  return value?.kind === "text" ? value : undefined;
}

import { quoted } from "../text/printable.ts";

/** What is wrong with an address, to stand after its name in a message, and the remedy. */
export interface AddressFault {
  readonly problem: string;
  readonly fix: string;
}

/** Why an address cannot be redirected from, or undefined when it can: a server sees its path and nothing else. */
export function faultOfOldAddress(address: string): AddressFault | undefined {
  const found = faults.find(({ pattern }) => pattern.test(address));
  return found && { problem: found.problem, fix: typeof found.fix === "string" ? found.fix : found.fix(address) };
}

interface KindOfFault extends Omit<AddressFault, "fix"> {
  readonly pattern: RegExp;
  readonly fix: string | ((address: string) => string);
}

const faults: readonly KindOfFault[] = [
  { pattern: /^\s*$/, problem: "is empty", fix: 'Write the old address, such as "/old/page/".' },
  { pattern: /^[a-z][a-z0-9+.-]*:|^\/\//i, problem: "names a website", fix: withoutWebsite },
  { pattern: /#/, problem: "has a part after #, which browsers do not send", fix: "Delete # and what follows it." },
  { pattern: /\?/, problem: "has a part after ?, which redirects do not look at", fix: "Delete ? and what follows it." },
  { pattern: /^[^/]/, problem: "does not start with a slash", fix: wholeAddress },
  { pattern: /(?:^|\/)\.\.?(?:\/|$)/, problem: 'has a step ".." or "."', fix: "Write the address in full, without dots." },
  { pattern: /%(?![0-9a-f]{2})|%(?:2e|2f|5c|00)/i, problem: "has a percent sign that does not belong in an address", fix: "Write the characters themselves, without %." },
  { pattern: /[\\\s\p{Cc}<>"]/u, problem: "has a space, backslash or other character that addresses cannot have", fix: "Write the address as browsers show it." },
];

function withoutWebsite(address: string): string {
  const path = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*(\/[^\s?#]+)/i.exec(address)?.[1];
  return path ? `Write only the part after the website's name: ${quoted(path, 200)}.` : `Write only the part after the website's name, such as "/old/page/".`;
}

/** A name alone may mean a page beside this one, or at the root. */
function wholeAddress(address: string): string {
  if (!/^[\w-][^\s?#\\]*$/.test(address)) return 'Write the whole address, such as "/old/page/".';
  return address.includes("/") ? `Write ${quoted(`/${address}`, 200)}.` : `Write the whole address, such as ${quoted(`/${address}`, 200)} or "/folder/${address}".`;
}

import type { Asked } from "../src/external/ask-addresses.ts";
import type { Outcome } from "../src/external/outcome.ts";

/** Shows how many addresses have been answered for, on one line that is written over; only where a person looks on. */
export function createProgress(stream: NodeJS.WriteStream, total: number): { readonly step: () => void; readonly end: () => void } {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  return {
    step: () => void stream.write(`\r\u001B[KAsking other websites: ${++done} of at most ${total} addresses`),
    end: () => void stream.write("\r\u001B[K"),
  };
}

/** What came of asking, in a sentence or two. */
export function describeAsked({ outcomes, asked, reached }: Asked, total: number): string {
  if (!reached) return "No other website could be reached. Check that this computer has a network, then run the check again.";
  const count = (verdict: Outcome["verdict"]): number => [...outcomes.values()].filter((outcome) => outcome.verdict === verdict).length;
  const apart = total - outcomes.size;
  const sentences = [
    `Addresses on other websites: ${count("works")} working, ${count("broken")} broken, ${count("unsure")} unclear.`,
    asked < outcomes.size ? `Known from an earlier run: ${outcomes.size - asked}.` : "",
    apart > 0 ? `Not asked, because they lead to a private network or hold a password: ${apart}.` : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

import { quoted } from "../text/printable.ts";
import type { Broken, Unsure } from "./outcome.ts";

/** An outcome in words that follow the address. */
export interface Described {
  readonly says: string;
  readonly fix: string;
  readonly why?: string;
}

const look = "Open it, and see whether readers find there what you meant.";

/** Says why an address is broken. */
export function describeBroken({ because, end, status }: Broken): Described {
  const via = end === undefined ? "" : `sends readers on to ${quoted(end, 100)}, which `;
  const fix = "Change the address to where the page is now, or remove the link.";
  const why = "Browsers warn readers not to go there.";
  switch (because) {
    case "not-found":
      return { says: `${via}leads to no page: the website answers that there is none (${status ?? 404})`, fix };
    case "gone":
      return { says: `${via}leads to no page: the website answers that it is gone for good (${status ?? 410})`, fix };
    case "no-host":
      return { says: `${via}is on a website that does not exist`, fix };
    case "certificate-expired":
      return { says: `${via}is on a website whose certificate has run out`, fix: "Tell the people who run the website, or remove the link.", why };
    case "certificate-of-another":
      return { says: `${via}is on a website that shows the certificate of another one`, fix, why };
  }
}

/** Says why nobody can tell whether an address works. */
export function describeUnsure({ because, end, status }: Unsure): Described {
  const to = end === undefined ? "" : quoted(end, 100);
  if (because === "home-page") return { says: `leads to the front page ${to}, so the page that was meant may be gone`, fix: look };
  if (because === "sign-in") return { says: `leads to where people sign in, so some readers may not see the page${status === undefined ? "" : ` (${status})`}`, fix: look };
  const via = to === "" ? "" : `it sends readers on to ${to}, and there `;
  return { says: `could not be checked: ${via}${reason(because, status)}`, fix: look };
}

function reason(because: Exclude<Unsure["because"], "home-page" | "sign-in">, status: number | undefined): string {
  const number = status === undefined ? "" : ` (${status})`;
  switch (because) {
    case "refused":
      return `the website turns checks away${number}`;
    case "too-many":
      return `the website asked to be left alone for a while${number}`;
    case "fault":
      return `the website had a fault${number}`;
    case "slow":
      return "the website did not answer in time";
    case "broken-off":
      return "the website broke off the connection";
    case "unreachable":
      return "the website could not be reached";
    case "certificate":
      return "the website's certificate could not be verified";
    case "loop":
      return "the website sends the check on and on";
    case "private":
      return "the website is in a private network";
    case "not-the-web":
      return "the website sends readers on to something that is no page of the web";
    case "offline":
      return "no website could be reached, so the fault may be in the network here";
    case "odd":
      return `the website gave an answer that says neither yes nor no${number}`;
  }
}

/** Says where an address has moved. */
export const describeMoved = (to: string): Described => ({ says: "has moved for good", fix: `Change the address to ${quoted(to, 300)}.` });

/** Says that an address that begins with `http:` could begin with `https:`, which a redirect or an answer has shown. */
export function describeSecure(address: string, shownBy: "redirect" | "answer"): Described {
  if (shownBy === "redirect") return { says: `begins with "http:", but its website sends readers on to "https:"`, fix: `Change "http:" to "https:".` };
  const { host } = new URL(address);
  return { says: `begins with "http:", but ${quoted(host)} answers to "https:" too`, fix: `Change "http:" to "https:", once you have seen that it shows the same page.` };
}

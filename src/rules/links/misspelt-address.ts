import { quoted } from "../../text/printable.ts";

/** How an address fails to be what it plainly was meant to be. */
export interface Misspelling {
  readonly because: string;
  /** What was surely meant. */
  readonly instead: string;
}

const email = /^[^\s@/:?#]{1,200}@[^\s@/:?#]+\.[a-z]{2,}$/i;
const host = /^(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:gov\.uk|nhs\.uk|police\.uk|ac\.uk|org\.uk|co\.uk|gov|com|org|net))(?::\d+)?(?:[/?#]|$)/i;
const doubled = /^https?:\/*(https?:)\/+(?=[^/])/i;
const slashes = /^(https?):(?!\/\/[^/])[/\\]*(?=[\w[])/i;
const noColon = /^(https?)[;.,]?\/\/+(?=\w)/i;
/** What stands before "://" where fingers slipped. */
const slips: ReadonlySet<string> = new Set(
  "tp tps ttp ttps tttp tttps htp htps hts htts htpp htpps hptt hptts htttp htttps httttp httttps hhtp hhtps hhttp hhttps hhhttp hhhttps httsp httpss".split(" "),
);
const start = /^([a-z]{2,8})[:;]\/\/(?=\w)/i;
/** An email address is no place on a host. */
const mailSlashes = /^mailto:\/+(?=[^\s/@]+@)/i;
const twiceMail = /^(mailto:|tel:)(?:mailto:|tel:)+/i;
const mailName = /^mailto:[^\s@?]{1,200}@([^\s@?]{1,250})/i;
const webHost = /^https?:\/\/(?:[^\s/?#@]{0,100}@)?([^\s/?#:@]{1,250})/i;
const curly = /^[“”„‘’«»]+[\w/.#]|[\w/][“”„«»]$/;
const curlies = /^[“”„‘’«»]+|[“”„‘’«»]+$/g;
/** Between names and at the start, but not the two that begin an address of a network, and not on a disk. */
const backslash = /^(?![/\\]{2}|[a-z][\w+.-]*:)[^?#\\]*\\[\w.~-]/i;

/** Recognises an address that was plainly meant, but lacks a piece at its start or has signs that belong elsewhere; relative addresses are left alone. */
export function misspeltAddress(href: string): Misspelling | undefined {
  if (curly.test(href)) return { because: "it is in curly quotation marks", instead: href.replace(curlies, "") };
  if (backslash.test(href)) return { because: "it has \\ in place of /", instead: href.replaceAll("\\", "/").replace(/^(\/.*)\.md$/, "$1") };
  if (href.startsWith("/") || href.startsWith("#")) return undefined;
  if (email.test(href)) return { because: 'it is an email address without "mailto:"', instead: `mailto:${href}` };
  if (host.test(href)) return { because: 'it does not begin with "https://"', instead: `https://${href}` };
  if (doubled.test(href)) return { because: "it begins twice", instead: href.replace(doubled, (_, second: string) => `${second}//`) };
  const named = misspeltName(href);
  if (named) return named;
  if (/^https?:\/\/[^/]/i.test(href)) return undefined;
  for (const pattern of [slashes, noColon]) {
    if (pattern.test(href)) return { because: 'it does not begin with "https://" or "http://"', instead: href.replace(pattern, (_, name: string) => `${name.toLowerCase()}://`) };
  }
  const [written = "", scheme = ""] = start.exec(href) ?? [];
  return slips.has(scheme.toLowerCase()) ? { because: `it begins with "${written}" instead of "https://"`, instead: `https://${href.slice(written.length)}` } : undefined;
}

/** The name of a website or of a mailbox's host with a sign in it that no name has, or an address with one start too many. */
function misspeltName(href: string): Misspelling | undefined {
  if (mailSlashes.test(href)) return { because: "an email address has no slashes before it", instead: href.replace(mailSlashes, "mailto:") };
  if (twiceMail.test(href)) return { because: "it begins twice", instead: href.replace(twiceMail, (starts) => starts.slice(starts.lastIndexOf(":", starts.length - 2) + 1)) };
  const name = (mailName.exec(href) ?? webHost.exec(href))?.[1];
  if (name === undefined || !/[,;]|\.\.|^\.|^w{4,}\.|^ww\./i.test(name)) return undefined;
  const meant = name.replace(/[,;]/g, ".").replace(/\.{2,}/g, ".").replace(/^\./, "").replace(/^w{2,}\./i, "www.");
  const at = href.indexOf(name);
  if (!/^[\w-]+(?:\.[\w-]+)+\.?$/.test(meant)) return undefined;
  return { because: `no website or mailbox has the name ${quoted(name)}`, instead: href.slice(0, at) + meant + href.slice(at + name.length) };
}

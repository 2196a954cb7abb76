import { hide } from "./hide.ts";

const bareAddress = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g;
const quotation = /"[^"\n]{1,300}"|“[^”]{1,300}”|(?<![\w'’])['‘](?:[^'‘’\n]|['’](?=\w)){1,120}['’](?!\w)/g;

/** The text with web and email addresses that stand in it as they are replaced by U+FFFC, one for one. */
export function maskAddresses(text: string): string {
  return text.includes("://") || text.includes("www.") || text.includes("@") ? text.replace(bareAddress, hide) : text;
}

/** The text with what stands in quotation marks replaced by U+FFFC, one for one. */
export function maskQuotations(text: string): string {
  return /["“'‘]/.test(text) ? text.replace(quotation, hide) : text;
}

import { isUtf8 } from "node:buffer";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { quoted } from "../text/printable.ts";
import { type AssetKind, extensionOf, headSize, kindOfBytes } from "./asset-kind.ts";
import { inspectSvg } from "./inspect-svg.ts";

const textExtensions: ReadonlySet<string> = new Set(["svg", "csv", "txt", "vtt"]);

/** Whether a file of this name is text, and must be read whole to be judged. */
export const isTextAsset = (path: string): boolean => textExtensions.has(extensionOf(path));

/** What would make a browser read text as a page. */
const markup = /^\uFEFF?\s*<(?:!doctype|html|head|body|script|iframe|svg|\?xml)\b/i;

/** What keeps a file from being published as the kind its name claims; `bytes` is the whole of a text, or the start of anything else. */
export function inspectAsset(path: string, kind: AssetKind, bytes: Uint8Array): readonly Finding[] {
  const place = { file: path, line: 1, column: 1 };
  if (kind.starts && !kind.starts(bytes)) return [wrongKind(path, kind, bytes)];
  if (!isTextAsset(path)) return [];
  const name = quoted(path.slice(path.lastIndexOf("/") + 1));
  if (bytes.includes(0)) return [wrongKind(path, kind, bytes)];
  if (!isUtf8(bytes)) {
    return [{ rule: "not-utf8", message: `${name} is not saved as UTF-8`, fix: "Save it again with the encoding UTF-8.", place }];
  }
  const text = Buffer.from(bytes).toString("utf8");
  if (extensionOf(path) === "svg") return inspectSvg(path, text);
  if (!markup.test(text)) return [];
  return [{
    rule: "wrong-file-kind",
    message: `${name} is named as ${kind.label}, but holds HTML or XML`,
    fix: "Write what it says in a page (.md), or remove the markup.",
    place,
  }];
}

function wrongKind(path: string, kind: AssetKind, bytes: Uint8Array): Finding {
  const written = path.slice(path.lastIndexOf("/") + 1);
  const name = quoted(written);
  const place = { file: path, line: 1, column: 1 };
  const real = kindOfBytes(bytes.subarray(0, headSize));
  const stem = written.slice(0, written.lastIndexOf("."));
  if (real && real !== kind) {
    return {
      rule: "wrong-file-kind",
      message: `${name} is named as ${kind.label}, but is ${real.label}`,
      fix: `Rename it to ${stem}.${real.extensions[0]}, or save it again as ${kind.label}.`,
      place,
    };
  }
  if (bytes.length === 0) {
    return {
      rule: "wrong-file-kind",
      message: `${name} is empty`,
      fix: "Save it again from the program that made it, or delete it.",
      place,
    };
  }
  return {
    rule: "wrong-file-kind",
    message: `${name} is named as ${kind.label}, but is not one`,
    fix: `Save it again as ${kind.label}, or delete it.`,
    place,
  };
}

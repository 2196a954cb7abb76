import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** The rooms of `src/`, lowest first: a room may import from itself and from those before it. */
const layers = [
  "text", "failure", "diagnostics", "repairs", "settings", "front-matter", "pages", "assets", "disk", "links", "taxonomy", "standard",
  "publications", "manual", "facets", "rules", "comparison", "external", "reporters", "views", "search", "site-files", "offline", "client",
];

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

function importsOf(file: string): { specifier: string; path?: string }[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, specifier = ""]) => ({
    specifier,
    ...(specifier.startsWith(".") ? { path: relative(root, resolve(root, dirname(file), specifier)) } : {}),
  }));
}

const roomOf = (path: string): string => path.split("/")[1] ?? "";

test("every room of src has its place in the order", () => {
  const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(rooms.filter((room) => !layers.includes(room))).toEqual([]);
});

test("imports in src run one way, from higher rooms to lower", () => {
  const against = filesBelow("src").flatMap((file) =>
    importsOf(file)
      .filter(({ path }) => path && (!path.startsWith("src/") || layers.indexOf(roomOf(path)) > layers.indexOf(roomOf(file))))
      .map(({ path }) => `${file} imports ${path}`),
  );
  expect(against).toEqual([]);
});

test("only plugins import Eleventy, only plugins/markdown imports markdown-it, and only plugins/external-links.ts linkinator", () => {
  const everything = ["src", "scripts", "plugins"].flatMap(filesBelow).concat("eleventy.config.ts");
  const strays = everything.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => {
        if (specifier.startsWith("@11ty/")) return !file.startsWith("plugins/") && file !== "eleventy.config.ts";
        if (specifier === "linkinator") return file !== "plugins/external-links.ts";
        return /^markdown-it(-|$|\/)/.test(specifier) && !file.startsWith("plugins/markdown/");
      })
      .map(({ specifier }) => `${file} imports ${specifier}`),
  );
  expect(strays).toEqual([]);
});

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const settings = `name: Test manual
organisation: Test
url: https://test.example
basePath: /x/
offlineCopy: false
phases:
  - { id: alpha, title: Alpha }
  - { id: beta, title: Beta }
audiences:
  - { id: developers, title: Developers, singular: Developer }
  - { id: designers, title: Designers, singular: Designer }
categories:
  - { id: fruit, title: Fruit }
`;

const guide = (title: string, more: string, text: string): string => `---\ntitle: ${title}\nlayout: guide\ncategory: fruit\n${more}---\n${text}\n`;

const walnuts = Array.from({ length: 14 }, (_, at) => [
  `walnut-${at + 1}.md`,
  guide(`Walnut tree ${at + 1}`, `phases: [${at < 5 ? "alpha" : "beta"}]\naudience:\n  primary: ${at % 2 ? "developers" : "designers"}\n`, "Walnuts ripen slowly in autumn.\n\n## Harvest\n\nShake every walnut down."),
]);

/** A manual with more results than are shown at once, signs that mean something in HTML, pages that cannot be relied on, and a second language. */
export const searchedManual: Readonly<Record<string, string>> = {
  ...(Object.fromEntries(walnuts) as Record<string, string>),
  "manual.yaml": settings,
  "accessible.md": guide("Accessible orchards", "phases: [alpha]\naliases: [inclusion]\n", "Accessibility matters in each orchard.\n\n## Wide paths\n\nAccessibility needs wide paths."),
  "paths.md": guide("Paths", "", "Good paths help accessibility."),
  "signs.md": guide("'The <script>alert(1)</script> sign & &lt;b&gt;'", "", "A medlar stands here: `<script>document.title='ran'</script>` and `&lt;img&gt;` & more medlar."),
  "quince.md": guide("Quince jelly", "status: draft\n", "Boil each quince."),
  "old-quince.md": guide("Quince paste", "status: withdrawn\n", "Nobody boils a quince so now."),
  "ceirios.md": guide("Ceirios coch", "lang: cy\n", "Mae walnut yma hefyd.\n\n## Cynhaeaf\n\nDyma adran y ceirios."),
};

/** Writes a manual into a fresh folder. */
export function writeContent(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "service-manual-searched-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

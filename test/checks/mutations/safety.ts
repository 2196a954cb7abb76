import { asBlock, inWords } from "../planting/in-body.ts";
import { asFile } from "../planting/in-files.ts";
import type { Mutator } from "../planting/mutator.ts";

const drawing = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}<path d="M0 0h9"/></svg>\n`;
const unused = { alongside: ["unused-file"] } as const;

/** Mistakes that could harm readers, or whoever builds the manual. */
export const safetyMutators: readonly Mutator[] = [
  asBlock("unsafe-html", "a style", '<p style="color: red">Act now.</p>'),
  inWords("unsafe-html", "an element", "the <dialog>plan</dialog> there"),
  asBlock("unsafe-html", "a program", "<?php echo 1; ?>"),
  asFile("unsafe-svg", "a script", (random) => `${random.word()}.svg`, () => drawing("<script>go()</script>"), unused),
  asFile("unsafe-svg", "a handler", (random) => `${random.word()}.svg`, () => drawing('<g onclick="go()"/>'), unused),
  asFile("unsafe-svg", "another host", (random) => `${random.word()}.svg`, () => drawing('<image href="https://pictures.example/a.png"/>'), unused),
  asFile("code-in-content", "a script", (random) => `${random.word()}.js`, () => "go();\n"),
  asFile("code-in-content", "a template", (random) => `${random.word()}.njk`, () => "{{ title }}\n"),
  asFile("code-in-content", "data", (random) => `${random.word()}.json`, () => "{}\n"),
  asBlock("script", "from elsewhere", '<script src="https://numbers.example.org/count.js"></script>'),
  asBlock("script", "in the page", "<p>Go.</p>\n<script>\ngo();\n</script>", { at: 1 }),
  inWords("script", "among words", "the <script>go()</script> plan"),
  inWords("event-handler", "a link", 'the <a href="https://plans.example/" onclick="go()">plan of the team</a>'),
  asBlock("event-handler", "a paragraph", '<p onmouseover="go()">Plan it.</p>'),
  asBlock("form-elsewhere", "a form", '<form action="https://forms.example.org/send"><input name="email"></form>'),
  asBlock("form-elsewhere", "in capitals", '<FORM METHOD="post" ACTION="https://forms.example.org/send">\n<p>Go</p>\n</FORM>'),
  asBlock("embedded-content", "a frame", '<iframe src="https://films.example.org/7" title="A day in a team"></iframe>'),
  asBlock("embedded-content", "a style sheet", '<link rel="stylesheet" href="https://styles.example.org/a.css">'),
  asBlock("embedded-content", "a film", '<video src="https://films.example.org/7.mp4" controls></video>'),
  inWords("secret", "a name for it", 'the value api_key = "9f3b1c7e5a2d4860b7e1" there'),
  inWords("secret", "of a cloud", "the key AKIAQ7F3ZKT5XW2LMRVB there"),
  inWords("secret", "in a sentence", "the password is JDCTbyvHNsG9 there"),
  asBlock("secret", "in bold words", "**Password:** XlrWi0B26R08"),
  asBlock("secret", "in a table", "| Account | Password |\n|---|---|\n| mary | XlrWi0B26R08 |", { at: 2 }),
  asBlock("secret", "in a header of a request", "```\nAuthorization: Bearer NqVwYS81VP7Hb1DX8pPd5khxE3pyIgKp\n```", { at: 1 }),
  asBlock("secret", "in code", "```sh\nexport TOKEN=ghp_x8Kd02LmQz7Rt5Vb9NcWq3JhYf6GsE1AuPo4\n```", { at: 1 }),
  inWords("secret", "in an address", "the store at `postgres://admin:k7Rz9QwLm2@db.plans.gov.uk/main` there"),
];

import { expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const safety = new Set(["unsafe-html", "script", "event-handler", "form-elsewhere", "embedded-content"]);
const found = (body: string) => lines(manualFrom({ "a.md": page("A", body) }).diagnostics.filter(({ rule }) => safety.has(rule)));

test("what may not stand in a page is named by what it would do", () => {
  expect(found('Text <script src="x"></script>.\n\n<p onclick="x()">a</p>\n\n<link rel="stylesheet" href="https://a.example/x.css">\n\n<p style="x">b</p>')).toMatchInlineSnapshot(`
    [
      "a.md:5:6 error script: "<script>" would run code in the reader's browser, and is left out. Remove the script and what is in it.",
      "a.md:7:4 error event-handler: "onclick" on "<p>" would run code in the reader's browser, and is left out. Remove "onclick".",
      "a.md:9:1 error embedded-content: "<link>" from "a.example" would load a style sheet, and is left out. Remove it; styles come with the manual.",
      "a.md:11:4 error unsafe-html: "style" on "<p>" is not allowed. Remove "style".",
    ]
  `);
});

test("a form is named once, and by its host where it posts to one", () => {
  expect(found('<form action="https://b.example/send"><input name="a"><button>Send</button></form>\n\n<form><select></select></form>')).toMatchInlineSnapshot(`
    [
      "a.md:5:1 error form-elsewhere: "<form>" would send what readers type to "b.example". Remove the form, and link to the page where people can fill it in.",
      "a.md:7:1 error form-elsewhere: "<form>" is not allowed in a page. Remove the form, and link to the page where people can fill it in.",
    ]
  `);
});

test("frames and players of other hosts are named, and films of our own are not", () => {
  expect(found('<iframe src="https://c.example/film"></iframe>\n\n<video controls src="https://c.example/a.mp4"></video>\n\n<video src="/a.mp4" controls></video>\n\n<video src="https://manual.example/a.mp4"></video>')).toMatchInlineSnapshot(`
    [
      "a.md:5:1 error embedded-content: "<iframe>" from "c.example" would show something else inside the page, and is left out. Remove it, and link to what it shows.",
      "a.md:7:1 error embedded-content: "<video>" would be loaded from "c.example". Put the file into the content folder, or link to the page that shows it.",
    ]
  `);
});

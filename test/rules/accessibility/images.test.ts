import { describe, expect, test } from "vitest";
import { linesFor } from "../structure/found.ts";

describe("missing-alt", () => {
  test("names images of Markdown and of HTML, at their start", () => {
    expect(linesFor("missing-alt", "A ![](/images/plan.png) and\n<img src=\"/images/plan.png\">")).toMatchInlineSnapshot(`
      [
        "5:3 warning: The image "/images/plan.png" has no alternative text for people who cannot see it. Write what it shows between the square brackets; if it only decorates, write "<img src="/images/plan.png" alt="">".",
        "6:1 warning: The image "/images/plan.png" has no alternative text for people who cannot see it. Add alt="…" with what the image shows, or alt="" if it only decorates.",
      ]
    `);
  });

  test("takes an explicit empty text for a choice, and leaves links without words to their own rule", () => {
    expect(linesFor("missing-alt", "<img src=\"/images/plan.png\" alt=\"\">\n\n[![](/images/plan.png)](#top)\n\n`![](/images/plan.png)`")).toEqual([]);
    expect(linesFor("missing-alt", "[![](/images/plan.png) The plan](#top)")).toHaveLength(1);
  });
});

describe("alt-is-file-name", () => {
  test("knows names of files, of cameras, and the image's own", () => {
    expect(linesFor("alt-is-file-name", "![plan.png](/images/plan.png) ![IMG_2041](/images/plan.png) ![Screenshot 2026-11-22](/images/plan.png) ![burn-up-2](/images/burn-up-2.png?x)")).toMatchInlineSnapshot(`
      [
        "5:1 warning: The alternative text "plan.png" is the name of a file, not what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
        "5:31 warning: The alternative text "IMG_2041" is the name of a file, not what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
        "5:61 warning: The alternative text "Screenshot 2026-11-22" is the name of a file, not what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
        "5:104 warning: The alternative text "burn-up-2" is the name of a file, not what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
      ]
    `);
  });

  test("lets a plain word be both", () => {
    expect(linesFor("alt-is-file-name", "![plan](/images/plan.png) ![A team photo](/images/plan.png) ![Image 1 of a plan in node.js and svg](/images/plan.png)")).toEqual([]);
  });
});

describe("alt-says-image", () => {
  test("quotes the words that are not needed", () => {
    expect(linesFor("alt-says-image", "![Picture of a wall](/images/plan.png) ![photo](/images/plan.png)")).toMatchInlineSnapshot(`
      [
        "5:1 info: The alternative text "Picture of a wall" starts with "Picture of", which people are told anyway. Start with what the image shows.",
      ]
    `);
  });

  test("lets the kind stand where it says something", () => {
    expect(linesFor("alt-says-image", "![Screenshot of the start page](/images/plan.png) ![Picture frames on a wall](/images/plan.png) ![A diagram of the team](/images/plan.png)")).toEqual([]);
  });
});

test("long-alt counts 150 characters as fine", () => {
  expect(linesFor("long-alt", `![${"a".repeat(150)}](/images/plan.png)`)).toEqual([]);
  expect(linesFor("long-alt", `![${"a".repeat(151)}](/images/plan.png)`)).toHaveLength(1);
});

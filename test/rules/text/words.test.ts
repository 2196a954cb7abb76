import { describe, expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const found = (rule: string, body: string, front = "") => manualFrom({ "a.md": page("A", body, front) }).diagnostics.filter((each) => each.rule === rule);

describe("doubled words", () => {
  test("are named on one line, over a line end, after a capital and through emphasis", () => {
    expect(lines(found("doubled-word", "Ask the the team.\n\nMeet\nmeet in in\na room. The the end of **a** a day."))).toMatchInlineSnapshot(`
      [
        "a.md:5:5 warning doubled-word: "the" is written twice in a row. Delete one "the", or put a comma between the two if both are meant.",
        "a.md:7:1 warning doubled-word: "Meet" is written twice in a row. Delete one "Meet", or put a comma between the two if both are meant.",
        "a.md:8:6 warning doubled-word: "in" is written twice in a row. Delete one "in", or put a comma between the two if both are meant.",
        "a.md:9:9 warning doubled-word: "The" is written twice in a row. Delete one "The", or put a comma between the two if both are meant.",
        "a.md:9:26 warning doubled-word: "a" is written twice in a row. Delete one "a", or put a comma between the two if both are meant.",
      ]
    `);
    expect(found("doubled-word", "Text.", "description: All about about this\n")).toHaveLength(1);
  });

  test.each([
    "He said that that was it.", "They had had enough.", "A very very long day.", "Log in in the morning.", "In Baden Baden.", "Call 20 20 20.", "The A A road.",
    "the-the, the/the", "`the the`", "[the](/the) the", "## Plan\nplan it", "* one\n* one", "| yes | yes |", "What it is is clear.", 'Do not write "the the".', "the.the the2 the",
    "<!-- the the -->", "one  \none", "Bora Bora", "https://a.example/the the-end",
  ])("%j is meant", (body) => {
    expect(found("doubled-word", body)).toEqual([]);
  });
});

describe("placeholder text", () => {
  test.each([
    "TODO: ask the team", "The date is TBC.", "Call TBD.", "FIXME", "Costs are XXX.", "Lorem ipsum dolor sit amet.", "Lorem ipsum", "Text goes here", "[insert date]", "[TBC]", "[Link]",
    "Insert text here", "Content to follow.", "Your text here", "* Add link here", "- TBC", "| TBC |\n|---|\n| x |", "Don't forget: TODO, as it's late.",
    "Published on [DATE].", "See [INSERT LINK].", "Write to [TEAM NAME].", "The fee is TK.", "On TK March", "WIP: this page", "# Plan (WIP)", "It is on a date tbc.", "Date: to be confirmed", "Dates to be announced", "- To be confirmed", "| a |\n|---|\n| To be decided |",
    "Coming soon!", "Read it (insert link).", "The fee [Jo to check] is due.", "It [need to check with legal] is due.", "It [please confirm] is due.", "It [check with Jo] is due.", "[Comment: ask Jo]", "It costs £???.", "It costs £XX.", "It is ???", "On XX March we start.", "On XXth of May we start.",
    "I'w gadarnhau", "Dyddiad: i’w gadarnhau", "The fee is xxxx.", "This page is under construction.", "NOTE TO EDITOR: check this", "Text here",
  ])("%j is named", (body) => {
    expect(found("placeholder-text", body)).toHaveLength(1);
  });

  test.each([
    "Make a TODO list.", 'Never publish “TBC”.', "Do not use lorem ipsum in prototypes.", "`TODO`", "```\nTODO\n```", "<!-- TODO -->", "[Link](/a)", "Enter your name here to start.", "Call 020 XXX 1234.",
    "Use the TODO-app.", "Things to do", "Your title should be short.", "Dear [insert name],\n\nOn [insert date] at [insert time].", "The details to come from the team are many.", "[date](/a)", "PO-XXX-1", "[TODO]: /a",
    "Copy this:\n\n> We will visit on [date].", "> Dear [NAME],", "Dear [NAME], on [DATE] at [TIME] and [PLACE].", "The date is yet to be confirmed.", "It is to be decided by the team.", "Work in progress (WIP) is limited.", "Set WIP limits.", "Coming soon to your area", "Shop at TK Maxx.", "[DATE](/a)", "The team [GDS] said so.",
    "What???", "In March XX people came.", "Save it as [DATE].pdf.", "[Check answers](/a)", "The road is under construction.", "Add the link (add salt to taste).", "Add more here or there", "See [sic].", "[GDS to publish](/a)",
  ])("%j is not", (body) => {
    expect(found("placeholder-text", body)).toEqual([]);
  });

  test("is named in a description that stands in quotation marks", () => {
    expect(found("placeholder-text", "Text.", 'description: "[insert description]"\n')).toHaveLength(1);
  });

  test("is named in titles and descriptions, quoting what was written", () => {
    expect(lines(found("placeholder-text", "Text.", "description: Description goes here\n"))).toMatchInlineSnapshot(`
      [
        "a.md:3:26 warning placeholder-text: "Description goes here" looks like a note to be replaced before readers see the page. Write what belongs here, or delete the note.",
      ]
    `);
  });
});

describe("template tags", () => {
  test("of every language are named", () => {
    expect(lines(found("template-tag", "{{ page.title }} and {% include a.html %}\n\n<%= name %> {{< figure >}} {{{raw}}} [a]({{ url }}) {{#if x}}"))).toMatchInlineSnapshot(`
      [
        "a.md:5:1 warning template-tag: "{{ page.title }}" is a tag of a template language, which is not filled in here. Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
        "a.md:5:22 warning template-tag: "{% include a.html %}" is a tag of a template language, which is not filled in here. Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
        "a.md:7:1 warning template-tag: "<%= name %>" is a tag of a template language, which is not filled in here. Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
        "a.md:7:13 warning template-tag: "{{< figure >}}" is a tag of a template language, which is not filled in here. Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
        "a.md:7:28 warning template-tag: "{{{raw}}}" is a tag of a template language, which is not filled in here. Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
        "a.md:7:42 warning template-tag: "{{ url }}" is a tag of a template language, which is not filled in here. Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
        "a.md:7:53 warning template-tag: "{{#if x}}" is a tag of a template language, which is not filled in here. Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
      ]
    `);
  });

  test.each(["Dear *|FNAME|*", "Dear %%NAME%%", "Dear ${name}", "Dear #{user.name}", "Dear @@NAME@@", "Dear [%name%]"])("in %j is named", (body) => {
    expect(found("template-tag", body)).toHaveLength(1);
  });

  test.each(["It costs ${5}.", "100%% and 5%%", "a *|b|* c|* d", "{#a}", "a@@b", "`${name}`", "```\n%%NAME%%\n```", "| *a*|*b* |\n|---|---|\n|*c*|*d*|", "`{{ x }}`", "```\n{% x %}\n```", "    {{ x }}", "<!-- {{ x }} -->", "{: .wide}", "## A {#a}", "5% {of} all", "{ x }", "<pre>{{ x }}</pre>", "Under <5% of 9%>"])("%j is none", (body) => {
    expect(found("template-tag", body)).toEqual([]);
  });

  test("of a page whose text is not shown are left to what is said of that", () => {
    expect(found("template-tag", "{% for page in pages %}", "layout: themes\n")).toEqual([]);
  });
});
